// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Packages are small enough to be read as one list, and each says what it is for. */
class PackagesTest {
  private static final int MOST_FILES = 30;
  private static final String DESCRIPTION = "package-info.java";

  /** The files of a folder, by the folder's name. */
  private static Map<String, List<String>> folders() {
    return Repository.sources().stream()
        .collect(
            Collectors.groupingBy(
                file -> Repository.name(file.getParent()),
                TreeMap::new,
                Collectors.mapping(file -> file.getFileName().toString(), Collectors.toList())));
  }

  private static boolean isProduct(String folder) {
    return folder.contains(Path.of("src", "main").toString());
  }

  @Test
  void noPackageHasMoreThan30Files() {
    assertThat(folders())
        .isNotEmpty()
        .allSatisfy(
            (folder, files) -> assertThat(files).as(folder).hasSizeLessThanOrEqualTo(MOST_FILES));
  }

  @Test
  void everyPackageOfTheProductIsDescribed() {
    assertThat(folders())
        .allSatisfy(
            (folder, files) -> {
              if (isProduct(folder)) {
                assertThat(files).as(folder).contains(DESCRIPTION);
              }
            });
  }

  @Test
  void noTwoClassesOfTheProductHaveOneName() {
    Map<String, Long> names =
        folders().entrySet().stream()
            .filter(folder -> isProduct(folder.getKey()))
            .flatMap(folder -> folder.getValue().stream())
            .filter(name -> !name.equals(DESCRIPTION))
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    assertThat(names).allSatisfy((name, times) -> assertThat(times).as(name).isEqualTo(1));
  }
}
