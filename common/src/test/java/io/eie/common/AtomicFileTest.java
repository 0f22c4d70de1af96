// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(file + " must be writable, failed: No space left on device");

    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aFileIsReplacedWhenItIsComplete() {
    Path file = folder.resolve("a");

    AtomicFile.write(file, out -> out.write('x'));
    AtomicFile.write(
        file,
        out -> {
          assertThat(file).hasContent("x");
          out.write('y');
        });

    assertThat(file).hasContent("y");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path target = Files.createDirectory(folder.resolve("d"));

    assertThatThrownBy(() -> AtomicFile.write(target, out -> out.write('x')))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(target + " must be a file, was a folder");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aFileInNoFolderIsRefused() {
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/a"), out -> out.write('x')))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            folder.resolve("no/a")
                + " must lie in an existing folder, was in "
                + folder.resolve("no"));
  }

  @Test
  void aLinkIsFollowedAndStays() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a"));

    AtomicFile.write(link, out -> out.write('x'));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("x");
    assertThat(folder.toFile().list()).hasSize(2);
  }

  @Test
  void aLinkToNothingIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nothing"));

    assertThatThrownBy(() -> AtomicFile.write(link, out -> out.write('x')))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(link + " must be a file, was a link to a missing file");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void aPipeIsWrittenAndNotReplaced() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path read = folder.resolve("read");
    Process reader =
        new ProcessBuilder("cat", pipe.toString()).redirectOutput(read.toFile()).start();

    AtomicFile.write(pipe, out -> out.write('x'));

    assertThat(reader.waitFor()).isZero();
    assertThat(read).hasContent("x");
    assertThat(AtomicFile.isStream(pipe)).isTrue();
    assertThat(AtomicFile.isStream(read)).isFalse();
  }

  @Test
  void reasonsAreWordsNotPaths() {
    assertThat(FailureReason.of(new AccessDeniedException("/x"))).isEqualTo("permission denied");
    assertThat(FailureReason.of(new NoSuchFileException("/x")))
        .isEqualTo("no such file or directory");
    assertThat(FailureReason.of(new EOFException())).isEqualTo("it ends unexpectedly");
    assertThat(FailureReason.of(new NotDirectoryException("/x"))).isEqualTo("/x is a file");
    assertThat(FailureReason.of(new FileAlreadyExistsException("/x"))).isEqualTo("/x is a file");
    assertThat(FailureReason.of(new FileSystemException("/x", null, "Read-only file system")))
        .isEqualTo("Read-only file system");
    assertThat(FailureReason.of(new IOException())).isEqualTo("IOException");
  }
}
