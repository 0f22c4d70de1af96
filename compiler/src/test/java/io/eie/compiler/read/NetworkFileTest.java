// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import static io.eie.compiler.numpy.NpyBytes.npy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SharedData;
import io.eie.common.UserException;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.numpy.NpyBytes;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkFileTest {
  private static final SparseMatrix MATRIX =
      SparseMatrix.ofDense(new double[][] {{0, 1, 0}, {2, 3, 0}});

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int index = 0; index < values.length; index++) {
      bytes[index] = (byte) values[index];
    }
    return bytes;
  }

  private static byte[] matrixNpy() {
    return npy(1, "|u1", false, "(2, 3)", bytes(0, 1, 0, 2, 3, 0));
  }

  private static byte[] vectorNpy(int... values) {
    return npy(1, "|u1", false, "(" + values.length + ",)", bytes(values));
  }

  private static byte[] textNpy(String text) {
    return npy(1, "|S" + text.length(), false, "()", text.getBytes(StandardCharsets.US_ASCII));
  }

  private Path npz(Map<String, byte[]> members) throws IOException {
    return NpyBytes.npz(folder.resolve("net.npz"), members);
  }

  private static LayerSource layer(String name, SparseMatrix weights) {
    return new LayerSource(name, weights, Optional.empty(), false);
  }

  @Test
  void aDenseMatrixIsOneLayer() throws IOException {
    Path file = Files.write(folder.resolve("fc 8.npy"), matrixNpy());

    assertThat(NetworkFile.read(file)).containsExactly(layer("fc_8", MATRIX));
  }

  @Test
  void layersOfAnArchiveComeInNaturalOrder() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("fc10.weights.npy", npy(1, "|u1", false, "(1, 2)", bytes(5, 6)));
    members.put("fc2.weights.npy", matrixNpy());
    members.put("fc2.bias.npy", vectorNpy(7, 8));
    members.put("fc2.relu.npy", npy(1, "|b1", false, "()", bytes(1)));

    assertThat(NetworkFile.read(npz(members)))
        .containsExactly(
            new LayerSource("fc2", MATRIX, Optional.of(Bias.of(7, 8)), true),
            layer("fc10", SparseMatrix.ofDense(new double[][] {{5, 6}})));
  }

  @Test
  void theArchiveMayTellItsOrder() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.weights.npy", matrixNpy());
    members.put("b.weights.npy", matrixNpy());
    members.put("layers.txt", "b\n\n a \n".getBytes(StandardCharsets.UTF_8));
    assertThat(NetworkFile.read(npz(members))).extracting("name").containsExactly("b", "a");

    members.remove("layers.txt");
    members.put(
        "layers.npy", npy(1, "|S1", false, "(2,)", "ba".getBytes(StandardCharsets.US_ASCII)));
    assertThat(NetworkFile.read(npz(members))).extracting("name").containsExactly("b", "a");

    members.put("layers.npy", vectorNpy(1));
    assertFails(npz(members), "!layers.npy: expected a vector of layer names, found no text");
  }

  @Test
  void anArchiveOfOneLayerNeedsNoNames() throws IOException {
    assertThat(NetworkFile.read(npz(Map.of("arr_0.npy", matrixNpy()))))
        .containsExactly(layer("net", MATRIX));
    assertThat(
            NetworkFile.read(npz(Map.of("weights.npy", matrixNpy(), "bias.npy", vectorNpy(1, 2)))))
        .containsExactly(new LayerSource("net", MATRIX, Optional.of(Bias.of(1, 2)), false));
  }

  /** Each value is a number of float32, their sum is none. */
  @Test
  void sumsBeyondFloat32AreRefused() throws IOException {
    byte[] large = npy(1, "<f4", false, "(2,)", bytes(0, 0, 0x7f, 0x7f, 0, 0, 0x7f, 0x7f));
    assertFails(
        npz(compressed("csr", large, vectorNpy(1, 1), vectorNpy(0, 0, 2))),
        "!data.npy: expected a number of at most 3.4e38, the range of float32, found "
            + 2 * (double) Float.intBitsToFloat(0x7f7f0000)
            + " at row 1, column 1");
  }

  @Test
  void sparseMatricesOfSciPyAreRead() throws IOException {
    assertThat(
            NetworkFile.read(
                npz(compressed("csr", vectorNpy(1, 2, 3), vectorNpy(1, 0, 1), vectorNpy(0, 1, 3)))))
        .containsExactly(layer("net", MATRIX));
    assertThat(
            NetworkFile.read(
                npz(
                    compressed(
                        "csc", vectorNpy(2, 1, 3), vectorNpy(1, 0, 1), vectorNpy(0, 1, 3, 3)))))
        .containsExactly(layer("net", MATRIX));
    assertThat(NetworkFile.read(npz(coordinates(vectorNpy(0, 1, 1, 1)))))
        .containsExactly(layer("net", MATRIX));
  }

  private static Map<String, byte[]> compressed(
      String format, byte[] data, byte[] indices, byte[] pointers) {
    return Map.of(
        "format.npy",
        textNpy(format),
        "shape.npy",
        vectorNpy(2, 3),
        "data.npy",
        data,
        "indices.npy",
        indices,
        "indptr.npy",
        pointers);
  }

  /** Value 3 at (1, 1) comes as 1 + 2. */
  private static Map<String, byte[]> coordinates(byte[] rows) {
    return Map.of(
        "format.npy",
        textNpy("coo"),
        "shape.npy",
        vectorNpy(2, 3),
        "data.npy",
        vectorNpy(1, 2, 1, 2),
        "row.npy",
        rows,
        "col.npy",
        vectorNpy(1, 0, 1, 1));
  }

  @Test
  void brokenSparseMatricesAreNamed() throws IOException {
    byte[] data = vectorNpy(1, 2, 3);
    byte[] indices = vectorNpy(1, 0, 1);
    assertFails(
        npz(compressed("lil", data, indices, vectorNpy(0, 1, 3))),
        "!format.npy: expected one of csr, csc, coo, bsr, dia, found 'lil'");
    assertFails(
        npz(compressed("csr", data, indices, vectorNpy(0, 1, 2))),
        "!indptr.npy: expected 3 pointers from 0 to 3, found 3 pointers or other ends");
    assertFails(
        npz(compressed("csr", data, indices, vectorNpy(0, 1, 4))),
        "!indptr.npy: expected numbers in 0..3, found 4 at index 2");
    assertFails(
        npz(compressed("csc", data, indices, vectorNpy(0, 3, 1, 3))),
        "!indptr.npy: expected ascending pointers, found a smaller one at index 2");
    assertFails(
        npz(compressed("csr", data, vectorNpy(1, 3, 1), vectorNpy(0, 1, 3))),
        "!indices.npy: expected numbers in 0..2, found 3 at index 1");
    assertFails(
        npz(compressed("csr", data, vectorNpy(1, 2), vectorNpy(0, 1, 3))),
        "!indices.npy: expected 3 indices, one per value, found 2 indices");
    assertFails(
        npz(coordinates(npy(1, "<f4", false, "(1,)", bytes(0, 0, 0, 0)))),
        "!row.npy: expected a vector of whole numbers, found the shape (1,) of floating-point numbers");
  }

  @Test
  void anArchiveWithoutLayersIsRefused() throws IOException {
    assertFails(
        npz(Map.of("notes.txt", bytes(1))),
        ": expected a member weights.npy or LAYER.weights.npy (or LAYER.weight.npy), a sparse matrix"
            + " of SciPy, arrays arr_0, arr_1 …, or a single array, found the members [notes.txt]");
  }

  @Test
  void everyTruncationOfAnArchiveIsRefused() throws IOException {
    Path file = npz(Map.of("weights.npy", matrixNpy(), "bias.npy", vectorNpy(1, 2)));
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> NetworkFile.read(file))
          .as("%d bytes", length)
          .isInstanceOf(UserException.class);
    }
  }

  @Test
  void anExpandingMemberIsRefusedByItsSize() throws IOException {
    byte[] header = npy(1, "|u1", false, "(1048576, 1048576)", new byte[1 << 20]);

    assertFails(
        npz(Map.of("weights.npy", header)),
        "!weights.npy: expected the data of shape (1048576, 1048576) in 1 bytes each, found"
            + " 1048576 bytes of data");
  }

  @Test
  void aListOfLayersNamesItsFiles() throws IOException {
    Files.write(folder.resolve("w.npy"), matrixNpy());
    Files.write(folder.resolve("b.npy"), vectorNpy(1, 2));
    String layers =
        """
        - weights: w.npy
          bias: b.npy
          activation: relu
        - {name: out, weights: w.npy, activation: identity}
        """;
    List<LayerSource> expected =
        List.of(
            new LayerSource("w", MATRIX, Optional.of(Bias.of(1, 2)), true), layer("out", MATRIX));

    assertThat(NetworkFile.read(write("a.yaml", layers))).isEqualTo(expected);
    assertThat(NetworkFile.read(write("a.yaml", "layers:\n" + layers.indent(2))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'' ; a list of layers, found none",
        "[] ; a list of layers, found an empty one",
        "{a: 1} ; a list of layers, alone or under 'layers', found the key 'a'",
        "[1] ; layer 1 with the keys [name, weights, bias, activation, clip], found no keys",
        "[{name: a}] ; a weights file of layer 1, found none",
        "[{weights: a.npy, relu: true}] ; only the keys [name, weights, bias, activation, clip] in layer"
            + " 1, found 'relu'",
        "[{weights: w.npy, activation: tanh}] ; activation relu or identity of layer 1, found"
            + " 'tanh'",
        "[{weights: [w.npy]}] ; text as weights of layer 1, found a list",
        "[{weights: ~}] ; text as weights of layer 1, found nothing",
      })
  void aWrongListIsNamed(String text, String problem) throws IOException {
    Files.write(folder.resolve("w.npy"), matrixNpy());

    assertFails(write("a.yaml", text), ": expected " + problem);
  }

  @Test
  void brokenYamlIsNamedWithItsLine() throws IOException {
    Path file = write("a.yaml", "layers:\n  - weights: 'a\n");

    assertThatThrownBy(() -> NetworkFile.read(file))
        .isInstanceOf(DataFileException.class)
        .hasMessageMatching("\\Q" + file + "\\E:[23]: expected YAML, found none \\(.*\\)");
  }

  @Test
  void aListDoesNotNest() throws IOException {
    assertThatThrownBy(() -> NetworkFile.read(write("a.yaml", "[{weights: a.yaml}]")))
        .hasMessageEndingWith(
            "a.yaml: expected a matrix (.npy, .npz, .mtx, .smtx), found another extension");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertFails(folder.resolve("no.npy"), ": expected a file, found no such file");
    assertFails(
        folder.resolve("no.npz"),
        ": expected a NumPy archive (.npz, a zip archive), found no such file");
    assertFails(
        folder.resolve("model.h5"),
        ": expected a network (.onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net), found another extension");
  }

  @Test
  void aFileTooLongForMemoryIsRefusedUnread() throws IOException {
    Path file = folder.resolve("a.npy");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }

    assertFails(file, ": expected at most 2147483639 bytes, found 3221225472 bytes");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("a.mtx"));

    assertFails(directory, ": expected a file, found something that is no regular file");
  }

  @Test
  void listsAreBounded() throws IOException {
    Path file = write("a.yaml", "#".repeat((1 << 20) + 1));
    assertFails(file, ": expected at most 1048576 bytes, found 1048577 bytes");

    Path path = write("a.yaml", "[{weights: \"a\\0.npy\"}]");
    assertFails(path, ": expected a path as weights of layer 1, found Nul character not allowed");
  }

  @Test
  void noDamagedListIsAnInternalFault() throws IOException {
    Files.write(folder.resolve("w.npy"), matrixNpy());
    byte[] whole =
        "layers: [{name: \"a\", weights: w.npy}, &x {weights: w.npy, activation: relu}]"
            .getBytes(StandardCharsets.US_ASCII);
    for (int index = 0; index < 8 * whole.length; index++) {
      byte[] damaged = whole.clone();
      damaged[index / 8] ^= (byte) (1 << index % 8);
      Path file = Files.write(folder.resolve("a.yaml"), damaged);
      try {
        assertThat(NetworkFile.read(file)).isNotEmpty();
      } catch (UserException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  @Test
  void aBiasIsFinite() {
    assertThatThrownBy(() -> Bias.of(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bias must be finite, was NaN at index 1");
  }

  @Test
  void layerNamesStayFileNames() {
    assertThat(LayerSource.safeName("/fc1/Gemm")).isEqualTo("_fc1_Gemm");
    assertThat(LayerSource.safeName("..")).isEqualTo("_..");
    assertThat(LayerSource.safeName("")).isEqualTo("_");
    assertThatThrownBy(() -> layer("../x", MATRIX))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "layer name must be letters, digits, '.', '_' or '-', at most 100 of them, not first a"
                + " '.' or '-' (it becomes a file name), was '../x'");
  }

  @Test
  void theBundledNetworkIsLenet300100() {
    List<LayerSource> layers = BundledNetwork.lenet300100();

    assertThat(layers).extracting("name").containsExactly("fc1", "fc2", "fc3");
    assertThat(layers).extracting(layer -> layer.weights().rows()).containsExactly(300, 100, 10);
    assertThat(layers)
        .extracting(layer -> layer.weights().columns())
        .containsExactly(784, 300, 100);
    assertThat(layers).extracting("relu").containsExactly(true, true, false);
    assertThat(layers).extracting("bias").containsOnly(Optional.empty());
    assertThat(layers)
        .extracting(layer -> Arrays.stream(layer.weights().values()).distinct().count())
        .containsExactly(15L, 15L, 12L);
    int nonZeros = layers.stream().mapToInt(layer -> layer.weights().nonZeros()).sum();
    assertThat(nonZeros).isEqualTo(21_776);
    assertThat(nonZeros / (300.0 * 784 + 100 * 300 + 10 * 100)).isBetween(0.0815, 0.0825);
  }

  @Test
  void alexNetFc8IsReadInFull() {
    Path folder = SharedData.file("alexnet-fc8");

    LayerSource layer =
        NetworkFile.read(folder.resolve("weights.npy"))
            .get(0)
            .withBias(Bias.read(folder.resolve("bias.npy")));

    assertThat(layer.weights().rows()).isEqualTo(1000);
    assertThat(layer.weights().columns()).isEqualTo(4096);
    assertThat(layer.weights().nonZeros()).isEqualTo(1_051_032);
    assertThat(Arrays.stream(layer.weights().values()).distinct().count()).isEqualTo(15);
    assertThat(layer.bias().orElseThrow().size()).isEqualTo(1000);
  }

  private static void assertFails(Path file, String message) {
    assertThatThrownBy(() -> NetworkFile.read(file))
        .isInstanceOf(DataFileException.class)
        .hasMessage(file + message);
  }
}
