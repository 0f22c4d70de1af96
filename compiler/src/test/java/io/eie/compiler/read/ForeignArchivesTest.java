// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import static io.eie.compiler.numpy.NpyBytes.npy;
import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.matrix.SparseMatrix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives and lists of layers of frameworks: names, biases, kernels, sparse matrices of SciPy. */
class ForeignArchivesTest extends ForeignFiles {
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
