// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedArchiveTest {
  private static final int CENTRAL = 0x02014b50;

  @TempDir Path folder;

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("content".getBytes(StandardCharsets.US_ASCII));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** Where the directory's record of the first member starts. */
  private static int central(byte[] zip) {
    ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int at = 0;
    while (buffer.getInt(at) != CENTRAL) {
      at++;
    }
    return at;
  }

  private BoundedArchive open(byte[] zip) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), zip);
    return BoundedArchive.open(file, "an archive", UserException::new);
  }

  private void assertFails(byte[] zip, String message) {
    assertThatThrownBy(
            () -> {
              try (BoundedArchive archive = open(zip)) {
                archive.read("a", 1 << 20);
              }
            })
        .isInstanceOf(UserException.class)
        .hasMessage(folder.resolve("a.zip") + message);
  }

  @Test
  void membersAreRead() throws IOException {
    try (BoundedArchive archive = open(zip("a", "../b"))) {
      assertThat(archive.names()).containsExactly("a", "../b");
      assertThat(archive.has("b")).isFalse();
      assertThat(archive.size("a")).isEqualTo(7);
      assertThat(archive.read("../b", 7)).asString().isEqualTo("content");
    }
  }

  @Test
  void aMemberOverTheLimitIsNotRead() throws IOException {
    try (BoundedArchive archive = open(zip("a"))) {
      assertThatThrownBy(() -> archive.read("a", 6))
          .hasMessage(folder.resolve("a.zip") + "!a: expected at most 6 bytes, found 7 declared");
    }
  }

  @Test
  void aMissingMemberIsNamed() throws IOException {
    assertFails(zip("b"), ": expected a member 'a', found none");
  }

  @Test
  void aSizeThatTheDataCannotYieldIsRefused() throws IOException {
    byte[] zip = zip("a");
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(central(zip) + 24, 1 << 20);

    assertFails(zip, "!a: expected 1048576 bytes as declared, found only 9 compressed");
  }

  @Test
  void aSizeThatTheDataDoesNotYieldIsRefused() throws IOException {
    for (int size : new int[] {6, 8}) {
      byte[] zip = zip("a");
      ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(central(zip) + 24, size);

      assertFails(zip, "!a: expected " + size + " bytes as declared, found another length");
    }
  }

  @Test
  void aWrongChecksumIsRefused() throws IOException {
    byte[] zip = zip("a");
    zip[central(zip) + 16] ^= 1;

    assertFails(zip, "!a: expected an intact member, found a wrong checksum");
  }

  @Test
  void damagedDataIsRefused() throws IOException {
    byte[] zip = zip("a");
    zip[31] = -1;

    assertThatThrownBy(() -> open(zip).read("a", 100))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(
            folder.resolve("a.zip") + "!a: expected an intact member, found none (");
  }

  @Test
  void aMemberGivenTwiceIsRefused() throws IOException {
    byte[] zip = zip("a", "b");
    byte[] text =
        new String(zip, StandardCharsets.ISO_8859_1)
            .replace("b", "a")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertFails(text, ": expected each member once, found 'a' twice");
  }

  @Test
  void aNameThatIsNoTextIsRefused() throws IOException {
    byte[] zip = zip("ä");
    byte[] text =
        new String(zip, StandardCharsets.ISO_8859_1)
            .replace("\u00c3\u00a4", "\u00ff\u00ff")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> open(text))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(folder.resolve("a.zip") + ": expected an archive, found ");
  }

  @Test
  void tooManyMembersAreRefused() throws IOException {
    String[] names = new String[65_537];
    for (int index = 0; index < names.length; index++) {
      names[index] = Integer.toString(index);
    }

    assertFails(zip(names), ": expected at most 65536 members, found 65537");
  }

  @Test
  void whatIsNoArchiveIsNamed() throws IOException {
    assertThatThrownBy(() -> open("no zip".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(folder.resolve("a.zip") + ": expected an archive, found none (");
  }
}
