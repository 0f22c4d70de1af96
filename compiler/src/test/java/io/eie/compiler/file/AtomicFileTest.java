package io.eie.compiler.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.EnvironmentException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
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
        .hasMessage(target + " must be writable, failed: it is a directory");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void reasonsAreWordsNotPaths() {
    assertThat(Reason.of(new AccessDeniedException("/x"))).isEqualTo("permission denied");
    assertThat(Reason.of(new IOException())).isEqualTo("IOException");
  }
}
