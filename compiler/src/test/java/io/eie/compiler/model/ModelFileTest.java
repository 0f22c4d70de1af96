// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFileTest {
  private static final EieConfig CONFIG = Preset.TINY4.config();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeModel() {
    file = folder.resolve("model.eie");
    ModelFile.write(model(), file);
  }

  /** A model of one 5 x 6 layer; the words are arbitrary. */
  private static CompiledModel model() {
    LayerModel layer =
        new LayerModel(
            "fc",
            10,
            8,
            9,
            0,
            9,
            true,
            true,
            6,
            7,
            1,
            IntStream.range(0, 16).map(code -> code * -3).boxed().toList(),
            Positions.identity(6),
            Positions.of(4, 3, 2, 1, 0),
            0.125,
            List.of("a warning"));
    SegmentModel segment =
        new SegmentModel(
            0,
            0,
            List.of(HostWords.of(1, 2), HostWords.of(-1), HostWords.empty(), HostWords.of(7)),
            List.of(HostWords.of(1), HostWords.of(2), HostWords.of(3), HostWords.of(4)),
            List.of(HostWords.of(5), HostWords.of(-6), HostWords.of(0), HostWords.of(9)),
            HostWords.of(1, 2, 3, 0),
            HostWords.of(10, 20, 30, Long.MIN_VALUE));
    return new CompiledModel(
        "net",
        CONFIG,
        0,
        2,
        List.of(layer),
        List.of(new TileModel(0, 0, 0, 0, 2, 0, 2, true, true)),
        List.of(segment));
  }

  @Test
  void aModelComesBackAsItWas() {
    assertThat(ModelFile.read(file)).isEqualTo(model());
    assertThat(ModelFile.read(file).inputs()).isEqualTo(6);
    assertThat(ModelFile.read(file).outputs()).isEqualTo(5);
  }

  @Test
  void theSameModelMakesTheSameBytes() throws IOException {
    Path again = folder.resolve("again.eie");
    ModelFile.write(model(), again);

    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void membersHoldLittleEndianWordsElementAfterElement() throws IOException {
    assertThat(members().get("segment0/sparse.bin"))
        .startsWith(1, 0, 0, 0, 0, 0, 0, 0, 2, 0)
        .hasSize(4 * 8);
    assertThat(members().keySet())
        .containsExactly(
            "model.json",
            "segment0/sparse.bin",
            "segment0/pointer.bin",
            "segment0/bias.bin",
            "segment0/program.bin",
            "segment0/codebook.bin");
  }

  @Test
  void nothingButTheModelIsLeftInTheFolder() throws IOException {
    ModelFile.write(model(), file);

    assertThat(Files.list(folder)).containsExactly(file);
  }

  @Test
  void aFolderThatCannotBeWrittenIsTheEnvironmentsFault() {
    Path target = folder.resolve("missing").resolve("model.eie");

    assertThatThrownBy(() -> ModelFile.write(model(), target))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            target + " must lie in an existing folder, was in " + folder.resolve("missing"));
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("missing.eie");

    assertFails(
        missing, missing + ": expected a model file (.eie, a zip archive), found no such file");
  }

  @Test
  void aFolderIsNoModel() {
    assertFails(
        folder,
        folder
            + ": expected a model file (.eie, a zip archive), found something that is no regular"
            + " file");
  }

  @Test
  void aModelThatNoReaderAcceptsIsNotWritten() {
    HostWords half = HostWords.of(new long[1 << 19]);
    EieConfig large =
        CONFIG.toBuilder().processingElements(129).sparseRows(1 << 19).activations(2).build();
    SegmentModel full =
        new SegmentModel(
            0,
            0,
            Collections.nCopies(129, half),
            Collections.nCopies(129, HostWords.empty()),
            Collections.nCopies(129, HostWords.empty()),
            HostWords.of(new long[4]),
            HostWords.empty());
    CompiledModel model =
        new CompiledModel(
            "net",
            large,
            0,
            1,
            model().layers(),
            List.of(new TileModel(0, 0, 0, 0, 1, 0, 1, true, true)),
            List.of(full));
    Path target = folder.resolve("large.eie");

    assertThatThrownBy(() -> ModelFile.write(model, target))
        .isInstanceOf(ModelFileException.class)
        .hasMessage(target + ": expected at most 67108864 words of memories, found 67633156");
    assertThat(target).doesNotExist();
  }

  @Test
  void aDescriptionThatNoReaderAcceptsIsNotWritten() {
    CompiledModel small = model();
    CompiledModel model =
        new CompiledModel(
            "n".repeat(64 << 20),
            CONFIG,
            small.inputBase(),
            small.outputBase(),
            small.layers(),
            small.tiles(),
            small.segments());
    Path target = folder.resolve("large.eie");

    assertThatThrownBy(() -> ModelFile.write(model, target))
        .isInstanceOf(ModelFileException.class)
        .hasMessageStartingWith(
            target + ": expected a description of at most 67108864 bytes, found 67110");
    assertThat(target).doesNotExist();
  }

  @Test
  void everyTruncationIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Path cut = folder.resolve("cut.eie");
    for (int length = 0; length < bytes.length; length++) {
      Files.write(cut, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> ModelFile.read(cut))
          .as("%d of %d bytes", length, bytes.length)
          .isInstanceOf(ModelFileException.class);
    }
  }

  @Test
  void noFlippedByteIsAnInternalFault() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Path damaged = folder.resolve("damaged.eie");
    for (int index = 0; index < bytes.length; index++) {
      byte[] copy = bytes.clone();
      copy[index] ^= 0x55;
      Files.write(damaged, copy);
      try {
        // Times and attributes of members are not ours to check.
        assertThat(ModelFile.read(damaged)).as("byte %d", index).isEqualTo(model());
      } catch (ModelFileException e) {
        assertThat(e).hasMessageStartingWith(damaged.toString());
      }
    }
  }

  @Test
  void anUnknownVersionIsNamed() throws IOException {
    editJson("\"formatVersion\":2", "\"formatVersion\":1");

    assertFails(file, file + ": expected formatVersion 2, found 1");
  }

  @Test
  void aForeignJsonIsNoModel() throws IOException {
    rewrite("model.json", "[]".getBytes(StandardCharsets.UTF_8));

    assertFails(file, file + ": expected formatVersion 2, found none");
  }

  @Test
  void aHashOfAnotherConfigurationIsRefused() throws IOException {
    editJson(CONFIG.hash(), "0".repeat(64));

    assertFails(
        file,
        file
            + ": expected configHash "
            + CONFIG.hash()
            + " of its configuration, found "
            + "0".repeat(64));
  }

  @Test
  void aChangedConfigurationIsRefused() throws IOException {
    editJson("\"queueDepth\":4", "\"queueDepth\":0");

    assertFails(
        file,
        file
            + ": expected a consistent model, found: config, line 1, column 207: queueDepth must lie"
            + " in 1..256 (usable entries of the activation queue), was 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"queueDepth\":4, | '' | config must be the canonical form of a configuration of this"
            + " version",
        "\"inputBase\":0 | \"inputBase\":63 | inputBase must leave room for 2 of 64 activations,"
            + " was 63",
        "\"inputs\":6,\"outputs\":5,\"inputBase\" | \"inputs\":7,\"outputs\":5,\"inputBase\" |"
            + " inputs must be 6, was 7",
        "\"layer\":0 | \"layer\":1 | layer of a tile must lie in 0..0, was 1",
        "\"segment\":0 | \"segment\":-1 | segment of a tile must lie in 0..0, was -1",
        "\"rows\":2 | \"rows\":2147483647 | rows 0 + 2147483647 of a tile must lie in the layer's"
            + " 2",
        "\"lastDescriptor\":0 | \"lastDescriptor\":1 | descriptors 0..1 must lie in the program of"
            + " 1",
        "\"outputShift\":9 | \"outputShift\":8 | shift of layer 'fc' must be fw + fx - fy = 9, was"
            + " 8",
        "\"codebook\":[0, | \"codebook\":[1, | codebook of layer 'fc' must start with 0",
        "\"codebook\":[0,-3 | \"codebook\":[0,32768 | codebook of layer 'fc' must hold weights of"
            + " 16 bits, held 32768",
        "\"entries\":7 | \"entries\":8 | entries of layer 'fc' must be non-zeros and padding"
            + " together, was 8",
      })
  void aContradictionIsNamed(String text, String replacement, String problem) throws IOException {
    editJson(text, replacement);

    assertFails(file, file + ": expected a consistent model, found: " + problem);
  }

  @Test
  void positionsMustBeAPermutation() throws IOException {
    editJson("[4,3,2,1,0]", "[4,3,2,1,1]");

    assertFails(
        file,
        file
            + ": expected a consistent model, found: position of element 4 must be a free one in"
            + " 0..4 (a permutation), was 1");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"sparseWords\":[2,', '\"sparseWords\":[3,', '!segment0/sparse.bin: expected 5 words as"
        + " described, found 32 bytes'",
    "'\"sparseWords\":[2,', '\"sparseWords\":[2000000000,', '!segment0/sparse.bin: expected"
        + " 2000000002 words as described, found 32 bytes'",
    "'\"sparseWords\":[2,', '\"sparseWords\":[-2,', ': expected sizes from 0 for"
        + " segment0/sparse.bin, found -2'",
  })
  void absurdCountsAreRefused(String text, String replacement, String problem) throws IOException {
    editJson(text, replacement);

    assertFails(file, file + problem);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"relu\":true', '\"relu\":\"yes\"', no value of the right kind for layers[0].relu",
    "'\"relu\":true', '\"relu\":null', no value of the right kind for layers[0].relu",
    "'\"relu\":true,', '', no value of the right kind for layers[0].relu",
    "'\"relu\":true', '\"relu\":true,\"relu\":false', Duplicate field 'relu'",
    "'\"relu\":true', '\"relu\":true,\"tanh\":false', the unknown key 'tanh'",
    "'\"nonZeros\":6', '\"nonZeros\":6.5', no value of the right kind for layers[0].nonZeros",
    "'\"warnings\":[\"a warning\"]', '\"warnings\":[null]', no value of the right kind for layers[0].warnings[0]",
    "'\"tiles\":[', '\"tiles\":[null,', no value of the right kind for tiles[0]",
  })
  void aValueOfTheWrongKindIsRefused(String text, String replacement, String found)
      throws IOException {
    editJson(text, replacement);

    assertFails(file, file + ": expected the description of a model, found " + found);
  }

  @Test
  void aMissingMemberIsNamed() throws IOException {
    rewrite("segment0/bias.bin", null);

    assertFails(file, file + ": expected a member 'segment0/bias.bin', found none");
  }

  @Test
  void aMemberOfAnotherNameIsRefused() throws IOException {
    rewrite("../outside", new byte[1]);

    assertFails(file, file + ": expected only members of a model file, found '../outside'");
    assertThat(folder.resolve("../outside")).doesNotExist();
  }

  @Test
  void anExpandingDescriptionIsRefusedUnread() throws IOException {
    rewrite("model.json", new byte[80 << 20]);

    assertFails(
        file,
        file
            + ": expected members of at most 1048576 bytes (8 for each byte of the file), found more"
            + " declared");
  }

  @Test
  void expandingMemoriesMustBeDescribed() throws IOException {
    rewrite("segment0/sparse.bin", new byte[16 << 10]);

    assertFails(
        file, file + "!segment0/sparse.bin: expected 4 words as described, found 16384 bytes");
  }

  private void assertFails(Path path, String message) {
    assertThatThrownBy(() -> ModelFile.read(path))
        .isInstanceOf(ModelFileException.class)
        .hasMessage(message);
  }

  private void editJson(String text, String replacement) throws IOException {
    String json = new String(members().get("model.json"), StandardCharsets.UTF_8);
    assertThat(json).contains(text);
    int at = json.indexOf(text);
    String edited = json.substring(0, at) + replacement + json.substring(at + text.length());
    rewrite("model.json", edited.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the archive again (deflated) with a member replaced, added or, for null, removed. */
  private void rewrite(String name, byte[] bytes) throws IOException {
    Map<String, byte[]> members = members();
    members.put(name, bytes);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        if (member.getValue() != null) {
          zip.putNextEntry(new ZipEntry(member.getKey()));
          zip.write(member.getValue());
          zip.closeEntry();
        }
      }
    }
  }

  private Map<String, byte[]> members() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        members.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return members;
  }
}
