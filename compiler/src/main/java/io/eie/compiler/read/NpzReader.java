package io.eie.compiler.read;

import io.eie.compiler.file.BoundedArchive;
import io.eie.compiler.file.SafeName;
import io.eie.compiler.matrix.SparseMatrix;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Layers of a NumPy archive {@code .npz}.
 *
 * <p>A layer L is the member {@code L.weights.npy}, or, sparse as SciPy writes it, the members
 * {@code L.weights.format.npy}, {@code .shape}, {@code .data} and {@code .indices}, {@code .indptr}
 * (csr, csc) or {@code .row}, {@code .col} (coo); then {@code L.bias.npy} and the flag {@code
 * L.relu.npy}, both optional. The order is that of {@code layers.npy} (text) or {@code layers.txt}
 * (a name per line), else the natural order of the names (fc2 before fc10).
 *
 * <p>Without any {@code L.weights}, the archive is one layer, named after the file: {@code weights}
 * with {@code bias} and {@code relu}, a matrix saved by {@code scipy.sparse.save_npz}, or a single
 * array. Values at the same place are summed, as SciPy defines it.
 */
final class NpzReader {
  private static final String KIND = "a NumPy archive (.npz, a zip archive)";
  private static final String SUFFIX = ".npy";
  private static final long MAX_MEMBER = Integer.MAX_VALUE - 8;

  private final Path path;
  private final BoundedArchive archive;

  private NpzReader(Path path, BoundedArchive archive) {
    this.path = path;
    this.archive = archive;
  }

  static List<LayerSource> read(Path path) {
    try (BoundedArchive archive = BoundedArchive.open(path, KIND, DataFileException::new)) {
      return new NpzReader(path, archive).layers();
    }
  }

  private List<LayerSource> layers() {
    List<String> names = layerNames();
    if (names.isEmpty()) {
      return List.of(single(LayerSource.safeName(DataFile.stem(path))));
    }
    List<LayerSource> layers = new ArrayList<>();
    for (String name : names) {
      layers.add(layer(SafeName.ofFramework(path.toString(), name), name + ".weights", name + "."));
    }
    return layers;
  }

  private List<String> layerNames() {
    if (archive.has("layers" + SUFFIX)) {
      NpyArray names = array("layers");
      if (!names.isText() || names.dimensions() != 1) {
        throw new DataFileException(
            names.label(), "a vector of layer names", "the shape " + names.shape());
      }
      return texts(names);
    }
    if (archive.has("layers.txt")) {
      String text = new String(archive.read("layers.txt", 1 << 20), StandardCharsets.UTF_8);
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
    TreeSet<String> names = new TreeSet<>(Comparator.comparing(NpzReader::naturalKey));
    for (String member : archive.names()) {
      int end = member.lastIndexOf(".weights.");
      if (end > 0 && member.endsWith(SUFFIX)) {
        names.add(member.substring(0, end));
      }
    }
    return List.copyOf(names);
  }

  private static List<String> texts(NpyArray array) {
    List<String> texts = new ArrayList<>();
    for (int index = 0; index < array.count(); index++) {
      texts.add(array.text(index));
    }
    return texts;
  }

  /** The name with every number led by its count of digits, so that text order is number order. */
  private static String naturalKey(String name) {
    StringBuilder key = new StringBuilder();
    for (String part : name.split("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])")) {
      boolean number = !part.isEmpty() && Character.isDigit(part.charAt(0));
      key.append(number ? String.format(Locale.ROOT, "0%05d", part.length()) : "").append(part);
    }
    return key.toString();
  }

  private LayerSource single(String name) {
    if (archive.has("weights" + SUFFIX) || archive.has("weights.format" + SUFFIX)) {
      return layer(name, "weights", "");
    }
    if (archive.has("format" + SUFFIX)) {
      return new LayerSource(name, sparse(""), Optional.empty(), false);
    }
    List<String> members = archive.names();
    if (members.size() == 1 && members.get(0).endsWith(SUFFIX)) {
      String only = members.get(0).substring(0, members.get(0).length() - SUFFIX.length());
      return new LayerSource(name, Numbers.matrix(array(only)), Optional.empty(), false);
    }
    throw new DataFileException(
        path.toString(),
        "a member weights.npy or LAYER.weights.npy, a sparse matrix of SciPy, or a single array",
        "the members " + members.stream().limit(10).toList());
  }

  private LayerSource layer(String name, String weights, String prefix) {
    SparseMatrix matrix =
        archive.has(weights + SUFFIX) ? Numbers.matrix(array(weights)) : sparse(weights + ".");
    Optional<Bias> bias =
        archive.has(prefix + "bias" + SUFFIX)
            ? Optional.of(Bias.of(array(prefix + "bias")))
            : Optional.empty();
    boolean relu = archive.has(prefix + "relu" + SUFFIX) && flag(array(prefix + "relu"));
    return new LayerSource(name, matrix, bias, relu);
  }

  private static boolean flag(NpyArray array) {
    if (!array.isWhole() || array.count() != 1 || (array.whole(0) & ~1L) != 0) {
      throw new DataFileException(
          array.label(), "one truth value", "the shape " + array.shape() + " or another type");
    }
    return array.whole(0) == 1;
  }

  private SparseMatrix sparse(String prefix) {
    NpyArray formatArray = array(prefix + "format");
    if (!formatArray.isText() || formatArray.count() != 1) {
      throw new DataFileException(formatArray.label(), "the name of a format", "something else");
    }
    String format = formatArray.text(0);
    NpyArray shape = array(prefix + "shape");
    int[] sides = Numbers.indices(shape, Integer.MAX_VALUE);
    if (sides.length != 2) {
      throw new DataFileException(shape.label(), "two sides of a matrix", sides.length + " sides");
    }
    Numbers.requireSides(shape.label(), sides[0], sides[1]);
    double[] data = Numbers.vector(array(prefix + "data"));
    SparseMatrix.Builder matrix = SparseMatrix.builder(sides[0], sides[1]);
    switch (format) {
      case "csr" ->
          compressed(prefix, sides[0], sides[1], data, (row, col, v) -> matrix.add(row, col, v));
      case "csc" ->
          compressed(prefix, sides[1], sides[0], data, (col, row, v) -> matrix.add(row, col, v));
      case "coo" -> {
        int[] rows = parallel(prefix + "row", sides[0] - 1, data.length);
        int[] columns = parallel(prefix + "col", sides[1] - 1, data.length);
        for (int k = 0; k < data.length; k++) {
          matrix.add(rows[k], columns[k], data[k]);
        }
      }
      default ->
          throw new DataFileException(
              formatArray.label(), "one of csr, csc, coo", "'" + format + "'");
    }
    return matrix.buildSummed();
  }

  private interface Place {
    void add(int major, int minor, double value);
  }

  private void compressed(String prefix, int majors, int minors, double[] data, Place place) {
    NpyArray pointers = array(prefix + "indptr");
    int[] start = Numbers.indices(pointers, data.length);
    if (start.length != majors + 1 || start[0] != 0 || start[majors] != data.length) {
      throw new DataFileException(
          pointers.label(),
          (majors + 1) + " pointers from 0 to " + data.length,
          start.length + " pointers or other ends");
    }
    int[] minor = parallel(prefix + "indices", minors - 1, data.length);
    for (int major = 0; major < majors; major++) {
      if (start[major] > start[major + 1]) {
        throw new DataFileException(
            pointers.label(), "ascending pointers", "a smaller one at index " + (major + 1));
      }
      for (int k = start[major]; k < start[major + 1]; k++) {
        place.add(major, minor[k], data[k]);
      }
    }
  }

  private int[] parallel(String name, int limit, int count) {
    NpyArray array = array(name);
    int[] indices = Numbers.indices(array, limit);
    if (indices.length != count) {
      throw new DataFileException(
          array.label(), count + " indices, one per value", indices.length + " indices");
    }
    return indices;
  }

  private NpyArray array(String name) {
    return NpyArray.parse(path + "!" + name + SUFFIX, archive.read(name + SUFFIX, MAX_MEMBER));
  }
}
