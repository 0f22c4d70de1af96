// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/glossary.md names classes and signals that exist, and each term once. */
class GlossaryTest {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /**
   * A row of a table.
   *
   * @param term our term
   * @param classes the class column
   * @param signals the signal column; empty where the table has none
   */
  private record Row(String term, String classes, String signals) {}

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    int classColumn = 0;
    for (String line :
        Repository.text(Repository.root().resolve("docs/glossary.md")).lines().toList()) {
      if (!line.startsWith("|")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (cells.contains("class")) {
        classColumn = cells.indexOf("class");
      } else if (!line.startsWith("|--")) {
        rows.add(
            new Row(
                cells.get(classColumn == 3 ? 1 : 2),
                cells.get(classColumn),
                cells.get(classColumn + 1)));
      }
    }
    return rows;
  }

  private static List<String> code(String cell) {
    return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
  }

  @Test
  void everyClassExists() {
    Set<String> classes =
        Repository.sources().stream()
            .map(Path::getFileName)
            .map(name -> name.toString().replace(".java", ""))
            .collect(Collectors.toSet());
    assertThat(rows()).hasSizeGreaterThan(40);
    assertThat(rows())
        .allSatisfy(row -> assertThat(classes).containsAll(code(row.classes())))
        .allSatisfy(row -> assertThat(code(row.classes())).as(row.term()).hasSize(1));
  }

  @Test
  void everySignalOrParameterExists() {
    String text =
        Repository.below("rtl-out/eie64", ".v").stream()
                .map(Repository::text)
                .collect(Collectors.joining())
            + Repository.text(Repository.root().resolve("rtl-out/eie64/config.yaml"))
            + Repository.text(Repository.root().resolve("docs/register-map.md"))
            + Repository.text(Repository.root().resolve("docs/cli.md"));
    assertThat(rows())
        .flatMap(row -> code(row.signals()))
        .hasSizeGreaterThan(20)
        .allSatisfy(name -> assertThat(text).contains(name));
  }

  @Test
  void everyTermIsThereOnce() {
    assertThat(rows()).extracting(Row::term).doesNotHaveDuplicates();
  }
}
