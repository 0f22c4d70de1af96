// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files that nobody can use, given to the verbs that read them: a message, exit code 2, no output.
 */
class BadFilesTest {
  private static final String MARKET = "%%MatrixMarket matrix coordinate real general\n";

  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NaN;  a.npy: expected finite numbers, found NaN at row 1, column 2",
        "Infinity;  a.npy: expected finite numbers, found Infinity at row 1, column 2",
        "-Infinity;  a.npy: expected finite numbers, found -Infinity at row 1, column 2"
      })
  void aWeightThatIsNoNumberIsRefusedWithItsPlace(float value, String message) {
    float[] weights = new float[12];
    weights[6] = value;

    refusesNetwork(data.vectors("a.npy", weights, 3, 4), message);
  }

  @Test
  void aBiasThatIsNoNumberIsRefusedWithItsPlace() {
    Path bias = data.vectors("b.npy", new float[] {0, Float.NaN, 0}, 3);

    refuses(
        "b.npy: expected finite numbers, found NaN at index 1",
        "compile",
        data.network().toString(),
        "--bias",
        bias.toString(),
        "--out",
        data.file("o.eie"));
  }

  @Test
  void anInputThatIsNoNumberIsRefusedWithItsPlace() {
    Path inputs = data.vectors("i.npy", new float[] {0, 0, 0, 0, 0, Float.NaN, 0, 0}, 2, 4);

    refuses(
        "i.npy: expected finite numbers, found NaN in vector 1 at index 1",
        "estimate",
        data.compiled().toString(),
        "--input",
        inputs.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "5;   a.npy: expected a NumPy array (.npy), found no header of one",
        "30;  a.npy: expected a NumPy header of at most 20 bytes, found 118 bytes declared",
        "170; a.npy: expected the data of shape (3, 4) in 4 bytes each, found 42 bytes of data"
      })
  void aTruncatedArrayIsRefused(int length, String message) throws IOException {
    byte[] whole = Files.readAllBytes(data.network());

    refusesNetwork(write("a.npy", Arrays.copyOf(whole, length)), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(2000000000, 2000000000); a.npy: expected at most 8 dimensions of up to 9 digits, found the shape (2000000000, 2000000000)",
        "(999999999, 999999999); a.npy: expected the data of shape (999999999, 999999999) in 4 bytes each, found 0 bytes of data",
        "(0, 4); a.npy: expected a matrix of 1..1048576 rows and columns, found 0 x 4",
        "(); a.npy: expected the data of shape () in 4 bytes each, found 0 bytes of data"
      })
  void anAbsurdShapeIsRefusedWithoutTakingMemory(String shape, String message) throws IOException {
    byte[] header =
        ("{'descr': '<f4', 'fortran_order': False, 'shape': " + shape + ", }\n")
            .getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length, 0});
    file.write(header);

    refusesNetwork(write("a.npy", file.toByteArray()), message);
  }

  @Test
  void aHeaderOfFourGigabytesIsRefused() throws IOException {
    byte[] file = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 2, 0, -1, -1, -1, -1, '{'};

    refusesNetwork(
        write("a.npy", file),
        "a.npy: expected a NumPy header of at most 1 bytes, found 4294967295 bytes declared");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3 4 2|1 1 .5; a.mtx: expected 2 entries (1 read), found the end of the file",
        "3 4 1|4 1 .5; a.mtx:3: expected row in 1..3, found '4'",
        "3 4 1|1 0 .5; a.mtx:3: expected column in 1..4, found '0'",
        "3 4 1|1 1 nan; a.mtx:3: expected value (a finite number), found 'nan'",
        "3 4 1|1 1 1e999; a.mtx:3: expected value (a finite number), found '1e999'",
        "2000000000 4 1|1 1 1; a.mtx:2: expected rows in 1..1048576, found '2000000000'",
        "3 4 99999999999999|1 1 1; a.mtx:2: expected entries in 0..2147483647, found '99999999999999'",
        "-3 4 1|1 1 1; a.mtx:2: expected rows in 1..1048576, found '-3'",
        "3 4 2|1 1 1|1 1 1; a.mtx: expected each place once, found row 1, column 1 twice"
      })
  void aBadMatrixMarketFileIsRefused(String lines, String message) throws IOException {
    refusesNetwork(write("a.mtx", MARKET + lines.replace('|', '\n')), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3, 4, 2|0 1 1 2|0; a.smtx:3: expected column of non-zero 1 in 0..3, found nothing",
        "3, 4, 2|0 1 3 2|0 1; a.smtx:2: expected offset of row 2 in 1..2, found '3'",
        "9999999, 4, 2|0 1|0; a.smtx:1: expected rows in 1..1048576, found '9999999'",
        "1000000, 4, 2|0 1|0; a.smtx:1: expected 1000001 row offsets, found '19 bytes in the file'"
      })
  void aBadSparseFileIsRefused(String lines, String message) throws IOException {
    refusesNetwork(write("a.smtx", lines.replace('|', '\n')), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "layers: 3; a.yaml: expected a list of layers, found none",
        "- {name: a}; a.yaml: expected a weights file of layer 1, found none",
        "- {weight: fc.npy}; a.yaml: expected only the keys [name, weights, bias, activation, clip] in layer 1, found 'weight'",
        "- {name: ; a.yaml:1: expected YAML, found none (expected the node content, but found '<stream end>')",
        "- {name: ../a, weights: fc.npy}; layer name must be letters, digits, '.', '_' or '-', at most 100 of them, not first a '.' or '-' (it becomes a file name), was '../a'",
        "- {weights: a.yaml}; FOLDER/a.yaml: expected a matrix (.npy, .npz, .mtx, .smtx), found another extension"
      })
  void aBadListOfLayersIsRefused(String text, String message) throws IOException {
    data.network();

    Path list = write("a.yaml", text);

    refuses(message, "compile", list.toString(), "--out", data.file("o.eie"));
  }

  @Test
  void aListOfLayersThatIsNoTextIsRefused() throws IOException {
    refusesNetwork(
        write("a.yaml", new byte[] {'-', ' ', (byte) 0xff}),
        "a.yaml: expected text in UTF-8, found other bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "npy, a NumPy array (.npy), no header of one",
    "npz, 'a NumPy archive (.npz, a zip archive)', none (zip file is empty)",
    "mtx, a Matrix Market file (%%MatrixMarket …), no header of one",
    "smtx, 'rows, columns and non-zeros', the end of the file",
    "yaml, a list of layers, none"
  })
  void anEmptyFileIsRefused(String extension, String expected, String found) throws IOException {
    String name = "a." + extension;

    refusesNetwork(write(name, ""), name + ": expected " + expected + ", found " + found);
  }

  @ParameterizedTest
  @CsvSource({"npy", "mtx", "smtx", "yaml"})
  void aFolderIsNoFile(String extension) throws IOException {
    String name = "a." + extension;

    refusesNetwork(
        Files.createDirectory(folder.resolve(name)),
        name + ": expected a file, found something that is no regular file");
  }

  @Test
  void anotherArchiveIsNoModel() throws IOException {
    Path file = folder.resolve("a.eie");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("letter.txt"));
    }

    refusesModel(file, "a.eie: expected a member 'model.json', found none");
  }

  @Test
  void aTruncatedModelIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(data.compiled());

    refusesModel(
        write("a.eie", Arrays.copyOf(whole, whole.length - 30)),
        "a.eie: expected a model file (.eie, a zip archive), found none (zip END header not found)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "element: {queueDept: 3}; c.yaml, line 1, column 11: key must be a known one (nearest: queueDepth), was 'queueDept'",
        "element: {queueDepth: many}; c.yaml, line 1, column 23: queueDepth must be a whole number in 1..256 (usable entries of the activation queue), was 'many'",
        "element: {queueDepth: 3.5}; c.yaml, line 1, column 23: queueDepth must be a whole number in 1..256 (usable entries of the activation queue), was '3.5'",
        "preset: eie65; c.yaml, line 1, column 9: preset must be one of tiny4, small16, eie64, eie128, paper64, eie256 (nearest: eie64), was 'eie65'",
        "- 1; c.yaml, line 1, column 1: file must hold keys and values (a configuration), was a list"
      })
  void aBadConfigurationIsRefused(String text, String message) throws IOException {
    Path file = write("c.yaml", text);

    refuses("FOLDER/" + message, "explain", "--config", file.toString());
  }

  private void refusesNetwork(Path network, String message) {
    refuses(
        message,
        "compile",
        network.toString(),
        "--preset",
        "tiny4",
        "--out",
        data.file("o.eie"),
        "--dump",
        data.file("dump"));
  }

  private void refusesModel(Path model, String message) {
    refuses(message, "estimate", model.toString(), "--input", data.inputs().toString());
  }

  private void refuses(String message, String... command) {
    String[] before = folder.toFile().list();

    CommandRun run = CommandRun.eie(command);

    String place = message.startsWith("layer") || message.startsWith("FOLDER") ? "" : folder + "/";
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie "
                    + command[0]
                    + ": "
                    + place
                    + message.replace("FOLDER", folder.toString())
                    + "\n"));
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder(before);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
