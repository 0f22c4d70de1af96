// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.numpy.NpyArray;
import io.eie.compiler.numpy.NpyHeader;
import io.eie.compiler.numpy.NpzArchive;
import io.eie.compiler.numpy.Numbers;
import io.eie.compiler.numpy.SparseArrays;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Layers of a NumPy archive {@code .npz}; {@link NpzNames} tells where they are. */
final class NpzReader {
  private NpzReader() {}

  static List<LayerSource> read(Path path, MemoryBudget budget) {
    return read(path, List.of(), budget);
  }

  /**
   * Reads the layers.
   *
   * @param order names of the layers in order; empty where the archive tells
   */
  static List<LayerSource> read(Path path, List<String> order, MemoryBudget budget) {
    try (NpzArchive archive = NpzArchive.open(path, budget)) {
      List<LayerSource> layers = new ArrayList<>();
      for (NpzLayer layer : NpzNames.of(archive, order)) {
        layers.add(read(archive, layer));
      }
      return layers;
    }
  }

  /** Names and sides of the layers, from headers alone. */
  static List<LayerShape> shapes(Path path, List<String> order) {
    try (NpzArchive archive = NpzArchive.open(path, new MemoryBudget())) {
      return NpzNames.of(archive, order).stream().map(layer -> shape(archive, layer)).toList();
    }
  }

  static LayerShape shape(NpzArchive archive, NpzLayer layer) {
    int[] sides =
        layer.format().isPresent()
            ? SparseArrays.sides(archive, layer.weights())
            : archive.read(layer.weights(), in -> NpyHeader.read(in).matrixSides());
    LayerShape shape = new LayerShape(layer.name(), sides[0], sides[1]);
    return layer.transposed() ? shape.transposed() : shape;
  }

  private static LayerSource read(NpzArchive archive, NpzLayer layer) {
    SparseMatrix matrix =
        layer
            .format()
            .map(format -> SparseArrays.read(archive, layer.weights(), format))
            .orElseGet(() -> archive.read(layer.weights(), Numbers::matrix));
    Optional<Bias> bias = layer.bias().map(name -> archive.read(name, Bias::of));
    boolean relu =
        layer.relu().isPresent()
            && archive.read(layer.relu().get(), in -> NpyArray.read(in).flag());
    return new LayerSource(
        layer.name(), layer.transposed() ? matrix.transposed() : matrix, bias, relu);
  }
}
