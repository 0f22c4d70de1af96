// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedFilesTest {
  private static final int STRANGER = 54321;

  @TempDir private Path folder;

  private Path file(int mode) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Files.setAttribute(file, "unix:mode", mode);
    return file;
  }

  private static void require(Path path) throws IOException {
    TrustedFiles.require(path, "library folder", "X names another");
  }

  @ParameterizedTest
  @ValueSource(ints = {0644, 0400, 0755})
  void whatOnlyTheUserWritesIsTrusted(int mode) throws IOException {
    Path file = file(mode);

    assertThatCode(() -> require(file)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {0646, 0777, 0602})
  void whatEverybodyWritesIsRefused(int mode) throws IOException {
    Path file = file(mode);

    assertThatThrownBy(() -> require(file))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "library folder "
                + file
                + " must not be writable by others (its contents run with the user's rights; chmod go-w, or X names another), had mode "
                + Integer.toOctalString(mode));
  }

  @Test
  void aGroupOfOthersMustNotWrite() throws IOException {
    assumeRoot();
    Path file = file(0664);
    Files.setAttribute(file, "unix:gid", STRANGER);

    assertThatThrownBy(() -> require(file))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("must not be writable by others");

    Files.setAttribute(file, "unix:gid", 0);
    assertThatCode(() -> require(file)).doesNotThrowAnyException();
  }

  @Test
  void whatSomebodyElseOwnsIsRefused() throws IOException {
    assumeRoot();
    Path file = file(0644);
    Files.setAttribute(file, "unix:uid", STRANGER);

    assertThatThrownBy(() -> require(file))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "library folder "
                + file
                + " must belong to the user who runs eie, or to root (its contents run with the user's rights; X names another), belonged to "
                + STRANGER);
  }

  @Test
  void aFolderLikeTmpIsSafeToAddTo() throws IOException {
    Files.setAttribute(folder, "unix:mode", 01777);

    assertThatThrownBy(() -> require(folder)).isInstanceOf(EnvironmentException.class);
    assertThatCode(() -> TrustedFiles.requireSafeToAddTo(folder, "", ""))
        .doesNotThrowAnyException();
  }

  @Test
  void aLinkIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), file(0666));

    assertThatThrownBy(() -> require(link)).isInstanceOf(EnvironmentException.class);
  }

  @Test
  void whatIsProtectedIsTrusted() throws IOException {
    Path file = file(0777);

    TrustedFiles.protect(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-xr-x");
  }

  @Test
  void aFolderThatIsMadeIsTrusted() throws IOException {
    Path made = folder.resolve("a/b");

    TrustedFiles.makeFolder(made);

    assertThatCode(() -> require(made)).doesNotThrowAnyException();
    assertThatCode(() -> require(made.getParent())).doesNotThrowAnyException();
  }

  private static void assumeRoot() {
    assumeThat(System.getProperty("user.name")).as("the user who runs the test").isEqualTo("root");
  }
}
