// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGroupTest {
  @TempDir private Path parent;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void write(FileGroup group, String name) throws IOException {
    Files.writeString(group.path(name), "new");
  }

  @Test
  void aNewFolderComesAsAWhole() throws IOException {
    Path folder = parent.resolve("a/b");
    try (FileGroup group = FileGroup.into(folder)) {
      write(group, "x");
      write(group, "y");
      assertThat(folder).doesNotExist();
      group.complete();
    }

    assertThat(names(folder)).containsExactly("x", "y");
    assertThat(names(folder.getParent())).containsExactly("b");
  }

  @Test
  void aFolderKeepsItsOtherFiles() throws IOException {
    Files.writeString(parent.resolve("x"), "old");
    Files.writeString(parent.resolve("other"), "old");
    try (FileGroup group = FileGroup.into(parent)) {
      write(group, "x");
      write(group, "y");
      assertThat(parent.resolve("x")).hasContent("old");
      group.complete();
    }

    assertThat(names(parent)).containsExactly("other", "x", "y");
    assertThat(parent.resolve("x")).hasContent("new");
    assertThat(parent.resolve("other")).hasContent("old");
  }

  @Test
  void whatIsNotCompletedLeavesNothing() throws IOException {
    try (FileGroup group = FileGroup.into(parent.resolve("a/b"))) {
      write(group, "x");
    }
    try (FileGroup group = FileGroup.into(parent)) {
      write(group, "x");
    }

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void aFolderInAFilesPlaceLeavesAllAsItWas() throws IOException {
    Files.writeString(parent.resolve("x"), "old");
    Path inTheWay = Files.createDirectory(parent.resolve("y"));
    try (FileGroup group = FileGroup.into(parent)) {
      write(group, "x");
      write(group, "y");
      assertThatThrownBy(group::complete)
          .isInstanceOf(EnvironmentException.class)
          .hasMessage(inTheWay + " must be a file, was a folder");
    }

    assertThat(names(parent)).containsExactly("x", "y");
    assertThat(parent.resolve("x")).hasContent("old");
  }

  @Test
  void aLinkIsReplacedAndWhatItLeadsToIsKept() throws IOException {
    Path elsewhere = Files.writeString(parent.resolve("elsewhere"), "old");
    Path folder = Files.createDirectory(parent.resolve("folder"));
    Files.createSymbolicLink(folder.resolve("x"), elsewhere);
    Files.createSymbolicLink(folder.resolve("y"), Path.of("nowhere"));
    try (FileGroup group = FileGroup.into(folder)) {
      write(group, "x");
      write(group, "y");
      group.complete();
    }

    assertThat(folder.resolve("x")).hasContent("new");
    assertThat(folder.resolve("y")).hasContent("new");
    assertThat(elsewhere).hasContent("old");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));

    assertThatThrownBy(() -> FileGroup.into(file))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(file + " must be a folder that can be written, failed: " + file + " is a file");
  }
}
