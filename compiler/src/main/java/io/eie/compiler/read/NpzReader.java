package io.eie.compiler.read;

import io.eie.compiler.matrix.SparseMatrix;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Layers of a NumPy archive {@code .npz}; {@link NpzNames} tells where they are. */
final class NpzReader {
  private NpzReader() {}

  static List<LayerSource> read(Path path, MemoryBudget budget) {
    try (NpzArchive archive = NpzArchive.open(path, budget)) {
      List<LayerSource> layers = new ArrayList<>();
      for (NpzLayer layer : NpzNames.of(archive)) {
        layers.add(read(archive, layer));
      }
      return layers;
    }
  }

  /** Names and sides of the layers, from headers alone. */
  static List<LayerShape> shapes(Path path) {
    try (NpzArchive archive = NpzArchive.open(path, new MemoryBudget())) {
      List<LayerShape> shapes = new ArrayList<>();
      for (NpzLayer layer : NpzNames.of(archive)) {
        int[] sides =
            layer.format().isPresent()
                ? SparseArrays.sides(archive, layer.weights())
                : archive.read(layer.weights(), in -> NpyHeader.read(in).matrixSides());
        shapes.add(new LayerShape(layer.name(), sides[0], sides[1]));
      }
      return shapes;
    }
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
    return new LayerSource(layer.name(), matrix, bias, relu);
  }
}
