// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import static io.eie.compiler.numpy.NpyBytes.npy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.matrix.SparseMatrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as other programs write them: each kind is read to the right value or named. */
class ForeignFilesTest {
  private static final SparseMatrix MATRIX =
      SparseMatrix.ofDense(new double[][] {{0, 1, 0}, {2, 3, 0}});
  private static final String MARKET = "%%MatrixMarket matrix coordinate real general\n";
  private static final String MTX = MARKET + "2 3 3\n1 2 1\n2 1 2\n2 2 3\n";
  private static final String SMTX = "2, 3, 3\n0 1 3\n1 0 1\n";

  @TempDir Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int index = 0; index < values.length; index++) {
      bytes[index] = (byte) values[index];
    }
    return bytes;
  }

  private static byte[] array(String shape, int... values) {
    return npy(1, "|i1", false, shape, bytes(values));
  }

  private static byte[] matrix() {
    return array("(2, 3)", 0, 1, 0, 2, 3, 0);
  }

  private static byte[] vector(int... values) {
    return array("(" + values.length + ",)", values);
  }

  private static byte[] text(String text) {
    return npy(1, "|S" + text.length(), false, "()", text.getBytes(StandardCharsets.US_ASCII));
  }

  private Path npz(Map<String, byte[]> members) throws IOException {
    Path file = folder.resolve("net.npz");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  private static SparseMatrix weights(Path file) {
    return NetworkFile.read(file).get(0).weights();
  }

  private static void assertRefused(Path file, String... messages) {
    assertThatThrownBy(() -> NetworkFile.read(file))
        .isInstanceOf(DataFileException.class)
        .message()
        .contains(messages);
  }

  @Test
  void everyTextIsReadWithAByteOrderMarkWithCarriageReturnsAndCompressed() throws IOException {
    for (Map.Entry<String, String> file : Map.of("a.mtx", MTX, "a.smtx", SMTX).entrySet()) {
      SparseMatrix right = weights(write(file.getKey(), file.getValue()));
      String marked = "\ufeff" + file.getValue().replace("\n", "\r\n");

      assertThat(weights(write(file.getKey(), marked))).isEqualTo(right);
      byte[] compressed = gzip(marked.getBytes(StandardCharsets.UTF_8));
      assertThat(weights(write(file.getKey() + ".gz", compressed))).isEqualTo(right);
      assertThat(weights(write(file.getKey(), compressed))).isEqualTo(right);
      assertThat(NetworkFile.shapes(write(file.getKey() + ".GZ", compressed)))
          .containsExactly(new LayerShape("a", 2, 3));
      byte[] utf16 = ("\ufeff" + file.getValue()).getBytes(StandardCharsets.UTF_16LE);
      assertRefused(write(file.getKey(), utf16), "text in UTF-8 or ASCII, found UTF-16");
    }
  }

  @Test
  void listsAreReadWithAByteOrderMarkAndCompressed() throws IOException {
    write("w.npy", matrix());
    String list = "\ufefflayers:\r\n  - {weights: w.npy}\r\n";

    assertThat(weights(write("a.yaml", list))).isEqualTo(MATRIX);
    byte[] compressed = gzip(list.getBytes(StandardCharsets.UTF_8));
    assertThat(weights(write("a.yaml.gz", compressed))).isEqualTo(MATRIX);
  }

  @Test
  void arraysAreReadCompressedWhateverTheyAreFor() throws IOException {
    assertThat(weights(write("w.npy.gz", gzip(matrix())))).isEqualTo(MATRIX);
    assertThat(weights(write("w.npy", gzip(matrix())))).isEqualTo(MATRIX);
    Path vector = write("v.npy.gz", gzip(vector(1, 2)));
    assertThat(Bias.read(vector)).isEqualTo(Bias.of(1, 2));
    assertThat(Labels.read(vector)).containsExactly(1, 2);
    assertThat(InputVectors.read(vector, OptionalDouble.empty()).vector(0)).containsExactly(1, 2);
  }

  @Test
  void aCompressedFileInPartsIsReadWhole() throws IOException {
    byte[] whole = MTX.getBytes(StandardCharsets.US_ASCII);
    byte[] first = gzip(Arrays.copyOf(whole, 50));
    byte[] second = gzip(Arrays.copyOfRange(whole, 50, whole.length));
    ByteBuffer both = ByteBuffer.allocate(first.length + second.length);

    assertThat(weights(write("a.mtx.gz", both.put(first).put(second).array()))).isEqualTo(MATRIX);
  }

  @Test
  void aCompressedFileWithMoreAfterItOrCutIsRefused() throws IOException {
    byte[] whole = gzip(MTX.getBytes(StandardCharsets.US_ASCII));
    assertRefused(write("a.mtx.gz", Arrays.copyOf(whole, whole.length + 20)), "an intact file");
    for (int length = 2; length < whole.length; length++) {
      assertRefused(write("a.mtx.gz", Arrays.copyOf(whole, length)), "expected");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.25D+01, 2.5",
    "2.5d0, 2.5",
    "25Q-1, 2.5",
    "0.25+001, 2.5",
    "250-2, 2.5",
    "+2.5, 2.5",
    "+.25E1, 2.5",
    "2.5e+00, 2.5",
    "25.e-1, 2.5",
    "-2.5D+00, -2.5"
  })
  void numbersOfFortranAreRead(String text, double value) throws IOException {
    assertThat(weights(write("a.mtx", MARKET + "1 1 1\n1 1 " + text + "\n")).value(0))
        .isEqualTo(value);
    String array = "%%MatrixMarket matrix array real general\n1 1\n" + text + "\n";
    assertThat(weights(write("a.mtx", array)).value(0)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0f", "1.0F", "1d", "1.0D", "1e", "0x1p3", "0x10", "NaN", "nan", "Infinity", "inf",
        "-Inf", "1_000", "1L", "--1", "+", ".", "1.2.3", "1e5.0", "1 000", "1,5", "\u0661"
      })
  void whatIsNoNumberOfCOrFortranIsRefused(String text) throws IOException {
    assertRefused(write("a.mtx", MARKET + "1 1 1\n1 1 " + text + "\n"), "a.mtx:3: expected");
    assertRefused(
        write("a.mtx", "%%MatrixMarket matrix array real general\n1 1\n" + text + "\n"),
        "a.mtx:3: expected");
  }

  @Test
  void integersMayHaveASignAndUnsignedOnesNone() throws IOException {
    String integer = "%%MatrixMarket matrix coordinate KIND general\n+1 +1 +1\n+1 +1 VALUE\n";

    assertThat(
            weights(write("a.mtx", integer.replace("KIND", "integer").replace("VALUE", "+5")))
                .value(0))
        .isEqualTo(5);
    assertThat(
            weights(
                    write(
                        "a.mtx",
                        integer.replace("KIND", "unsigned-integer").replace("VALUE", "65535")))
                .value(0))
        .isEqualTo(65535);
    assertRefused(
        write("a.mtx", integer.replace("KIND", "unsigned-integer").replace("VALUE", "-5")),
        "from 0");
    assertRefused(
        write("a.mtx", integer.replace("KIND", "integer").replace("VALUE", "1.5")),
        "a whole number");
    String array = "%%MatrixMarket matrix array unsigned-integer general\n1 1\n7\n";
    assertThat(weights(write("a.mtx", array)).value(0)).isEqualTo(7);
  }

  @Test
  void skewDiagonalsOfZerosAreReadOthersRefused() throws IOException {
    String array = "%%MatrixMarket matrix array real skew-symmetric\n2 2\n";
    SparseMatrix right = SparseMatrix.ofDense(new double[][] {{0, -3}, {3, 0}});

    assertThat(weights(write("a.mtx", array + "3\n"))).isEqualTo(right);
    assertThat(weights(write("a.mtx", array + "0\n3\n-0.0\n"))).isEqualTo(right);
    assertRefused(write("a.mtx", array + "1\n3\n0\n"), "only zeros on the diagonal");
    assertRefused(write("a.mtx", array + "0\n3\n"), "1 values below the diagonal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'descr': '|i1', 'fortran_order': False, 'shape': (2L, 3L), }",
        "{'descr': '|i1', 'fortran_order': False, 'shape': (2l, 3l)}",
        "{u'descr': u'|i1', u'fortran_order': False, u'shape': (2, 3)}",
        "{\"descr\": \"|i1\", \"fortran_order\": False, \"shape\": (2, 3)}",
        "{'shape': (2, 3), 'fortran_order': False, 'descr': 'int8'}    \n",
        "{ 'descr' : 'b' , 'fortran_order' : False , 'shape' : ( 2 , 3 , ) , }\t\n",
        "{'descr': 'i1', 'fortran_order': False, 'shape': (2,3)}",
        "{b'descr': '=i1', 'fortran_order': False, 'shape': (2, 3)}",
      })
  void everyHeaderThatNumPyReadsIsRead(String header) throws IOException {
    for (int version = 1; version <= 3; version++) {
      assertThat(weights(write("a.npy", withHeader(version, header)))).isEqualTo(MATRIX);
    }
  }

  private static byte[] withHeader(int version, String header) {
    ByteBuffer out = ByteBuffer.allocate(18 + header.length()).order(ByteOrder.LITTLE_ENDIAN);
    out.put(bytes(0x93, 'N', 'U', 'M', 'P', 'Y', version, 0));
    if (version == 1) {
      out.putShort((short) header.length());
    } else {
      out.putInt(header.length());
    }
    out.put(header.getBytes(StandardCharsets.US_ASCII)).put(bytes(0, 1, 0, 2, 3, 0));
    return Arrays.copyOf(out.array(), out.position());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2,)} ; named fields",
        "{'descr': '|O', 'fortran_order': False, 'shape': (2, 3)} ; Python objects",
        "{'descr': '<c8', 'fortran_order': False, 'shape': (2, 3)} ; complex numbers",
        "{'descr': '|V2', 'fortran_order': False, 'shape': (2, 3)} ; raw bytes",
        "{'descr': '<M8[s]', 'fortran_order': False, 'shape': (2, 3)} ; dates",
        "{'descr': '|i1', 'fortran_order': False, 'shape': (6)} ; a NumPy header",
        "{'descr': '|i1', 'fortran_order': False, 'shape': ()} ; the data of shape ()",
        "{'descr': '|i1', 'fortran_order': False, 'shape': (6,)} ; two dimensions",
        "{'descr': '|i1', 'fortran_order': False, 'shape': (2, 3), 'x': 1} ; 'x'",
        "{'descr': '|i1', 'descr': '|i1', 'fortran_order': False, 'shape': (2, 3)} ; header",
        "{'descr': '|i1', 'fortran_order': 0, 'shape': (2, 3)} ; a NumPy header",
        "{'descr': '|i1', 'fortran_order': False, 'shape': (-2, 3)} ; a NumPy header",
        "__import__('os') ; a NumPy header",
      })
  void otherHeadersAreNamed(String header, String message) throws IOException {
    assertRefused(write("a.npy", withHeader(1, header)), message);
  }

  @Test
  void whatFollowsAnArrayIsNotLost() throws IOException {
    byte[] twice = Arrays.copyOf(matrix(), matrix().length + 1);
    assertRefused(write("a.npy", twice), "found 7 bytes of data");
    assertRefused(write("a.npy.gz", gzip(twice)), "the data of shape (2, 3)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fc.weights", "fc.weight", "module.fc.weight", "0.weight", "_.weight"})
  void aLayerIsNamedAsFrameworksNameIt(String weights) throws IOException {
    String layer = weights.substring(0, weights.lastIndexOf('.'));
    Map<String, byte[]> members =
        Map.of(weights + ".npy", matrix(), layer + ".bias.npy", vector(1, 2));

    assertThat(NetworkFile.read(npz(members)))
        .containsExactly(new LayerSource(layer, MATRIX, Optional.of(Bias.of(1, 2)), false));
  }

  @Test
  void arraysByPositionAreMatricesAndTheirBiases() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("arr_10.npy", array("(1, 2)", 5, 6));
    members.put("arr_0.npy", matrix());
    members.put("arr_1.npy", vector(1, 2));

    assertThat(NetworkFile.read(npz(members)))
        .extracting(LayerSource::bias)
        .containsExactly(Optional.of(Bias.of(1, 2)), Optional.empty());
    members.put("arr_2.npy", vector(1, 2));
    assertRefused(npz(members), "!arr_2.npy: expected a matrix, or a vector after one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fc.biases",
        "fc.b",
        "fc1.bias",
        "bias",
        "fc.weight",
        "fc.weights.format",
        "fc.statistics",
        "fc.activation",
        "fc.weights.scale",
        "extra"
      })
  void aMemberThatNoLayerUsesIsRefused(String extra) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("fc.weights.npy", matrix());
    members.put(extra + ".npy", vector(1, 2));

    assertRefused(npz(members), extra + ".npy", "which no layer uses");
  }

  @Test
  void membersOfOtherKindsAreRefused() throws IOException {
    assertRefused(npz(Map.of("w.npy", matrix(), "notes.txt", bytes(1))), "notes.txt");
    assertRefused(
        npz(Map.of("a.weights.npy", matrix(), "b.weights.npy", matrix(), "layers.txt", bytes('a'))),
        "[b.weights.npy], which no layer uses");
    assertRefused(
        npz(Map.of("a.weights.npy", matrix(), "layers.txt", bytes('a', '\n', 'a'))), "'a' twice");
    assertThat(NetworkFile.read(npz(Map.of("a/", bytes(), "w.npy", matrix())))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "kernel, bias, foreign",
    "dense/kernel, dense/bias, dense",
    "dense/kernel:0, dense/bias:0, dense",
    "a/b/kernel:0, a/b/bias:0, a_b"
  })
  void kernelsOfKerasHaveARowForEveryInput(String kernel, String bias, String name)
      throws IOException {
    Path file =
        npz(
            Map.of(
                kernel + ".npy", array("(3, 2)", 1, 2, 3, 4, 5, 6), bias + ".npy", vector(7, 8)));

    LayerSource layer = NetworkFile.read(file).get(0);

    assertThat(layer.weights())
        .isEqualTo(SparseMatrix.ofDense(new double[][] {{1, 3, 5}, {2, 4, 6}}));
    assertThat(layer.bias()).contains(Bias.of(7, 8));
    if (!name.equals("foreign")) {
      assertThat(layer.name()).isEqualTo(name);
    }
    assertThat(NetworkFile.shapes(file)).containsExactly(LayerShape.of(layer));
  }

  @Test
  void blocksAndDiagonalsOfSciPyAreRead() throws IOException {
    Map<String, byte[]> blocks = new LinkedHashMap<>();
    blocks.put("format.npy", text("bsr"));
    blocks.put("shape.npy", vector(2, 6));
    blocks.put("data.npy", array("(2, 1, 3)", 0, 1, 0, 2, 3, 0));
    blocks.put("indices.npy", vector(1, 0));
    blocks.put("indptr.npy", vector(0, 1, 2));
    blocks.put("_is_array.npy", npy(1, "|b1", false, "()", bytes(1)));
    assertThat(weights(npz(blocks)))
        .isEqualTo(SparseMatrix.ofDense(new double[][] {{0, 0, 0, 0, 1, 0}, {2, 3, 0, 0, 0, 0}}));

    Map<String, byte[]> diagonals = new LinkedHashMap<>();
    diagonals.put("format.npy", text("dia"));
    diagonals.put("shape.npy", vector(2, 3));
    diagonals.put("data.npy", array("(3, 2)", 2, 9, 9, 3, 9, 1));
    diagonals.put("offsets.npy", vector(-1, 0, 1));
    assertThat(weights(npz(diagonals)))
        .isEqualTo(SparseMatrix.ofDense(new double[][] {{9, 1, 0}, {2, 3, 0}}));
    assertThat(NetworkFile.shapes(npz(diagonals))).containsExactly(new LayerShape("net", 2, 3));

    diagonals.put("row.npy", vector(1));
    assertRefused(npz(diagonals), "[row.npy], which no layer uses");
    diagonals.remove("offsets.npy");
    assertRefused(npz(diagonals), "expected a member 'offsets.npy', found none");
    blocks.put("data.npy", array("(2, 1, 4)", 0, 1, 0, 2, 3, 0, 0, 0));
    assertRefused(npz(blocks), "!data.npy: expected blocks that divide the matrix of 2 x 6");
  }

  @Test
  void nothingThatAListSaysTwiceIsLost() throws IOException {
    npz(Map.of("weights.npy", matrix(), "bias.npy", vector(1, 2), "relu.npy", array("()", 1)));
    write("b.npy", vector(3, 4));

    assertRefused(write("a.yaml", "[{weights: net.npz, bias: b.npy}]"), "one bias of layer 1");
    assertRefused(
        write("a.yaml", "[{weights: net.npz, activation: identity}]"), "one activation of layer 1");
    assertRefused(
        write("a.yaml", "{layers: [{weights: net.npz}], name: x}"), "found the key 'name'");
    assertRefused(
        write("a.yaml", "[{weights: none.npy}, {weight: x}]"), "in layer 2, found 'weight'");
  }

  @Test
  void shapesAreThoseOfTheLayers() throws IOException {
    npz(Map.of("fc.weight.npy", matrix()));
    write("m.mtx", MTX);
    Path list = write("a.yaml", "[{weights: net.npz}, {name: x, weights: m.mtx}]");

    assertThat(NetworkFile.shapes(list))
        .isEqualTo(NetworkFile.read(list).stream().map(LayerShape::of).toList())
        .isEqualTo(List.of(new LayerShape("fc", 2, 3), new LayerShape("x", 2, 3)));
  }
}
