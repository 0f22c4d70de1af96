// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.SafeName;
import io.eie.compiler.numpy.NpyArray;
import io.eie.compiler.numpy.NpyHeader;
import io.eie.compiler.numpy.NpzArchive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which member of an archive is which layer's what.
 *
 * <p>A layer L is the array {@code L.weights} or, as PyTorch names it, {@code L.weight}; sparse as
 * SciPy writes it, what begins with {@code L.weights.}; then {@code L.bias} and the flag {@code
 * L.relu}, both optional. The order is that of {@code layers} (text) or {@code layers.txt} (a name
 * per line), else the natural order of the names (fc2 before fc10).
 *
 * <p>A kernel of Keras, {@code L/kernel:0} with {@code L/bias:0}, has a row for every input. Where
 * the names of a framework do not give the order, the sides of the layers do, see {@link
 * LayerOrder}.
 *
 * <p>Without any such name, the archive is one layer, named after the file: {@code weights} with
 * {@code bias} and {@code relu}, a matrix saved by {@code scipy.sparse.save_npz}, or a single
 * array; or it holds {@code arr_0}, {@code arr_1} and so on, as {@code np.savez(file, *arrays)}
 * names them: every matrix is a layer, a vector the bias of the matrix before it.
 *
 * <p>A member that no layer uses is refused: nothing of an archive is lost in silence.
 */
final class NpzNames {
  private static final List<String> WEIGHTS = List.of("weights", "weight");

  /** Members of the sparse formats beside format, shape and data. */
  private static final Map<String, List<String>> SPARSE =
      Map.of(
          "csr", List.of("indices", "indptr"),
          "csc", List.of("indices", "indptr"),
          "bsr", List.of("indices", "indptr"),
          "coo", List.of("row", "col"),
          "dia", List.of("offsets"));

  private static final List<String> FORMATS = List.of("csr", "csc", "coo", "bsr", "dia");
  private static final Pattern LAYER = Pattern.compile("(.+)\\.weights?(\\.format)?");
  private static final Pattern POSITIONAL = Pattern.compile("arr_([0-9]{1,6})");
  private static final Pattern KERAS = Pattern.compile("(?:(.*)[/.])?kernel(:0)?");

  private final NpzArchive archive;
  private final Set<String> used = new HashSet<>();
  private boolean told = true;

  private NpzNames(NpzArchive archive) {
    this.archive = archive;
  }

  /**
   * The layers of an archive in order, at least one.
   *
   * @throws DataFileException when there is none, or a member that no layer uses
   */
  static List<NpzLayer> of(NpzArchive archive, List<String> order) {
    StateNames.requireNoNormalization(archive.path().toString(), archive.members());
    NpzNames names = new NpzNames(archive);
    List<NpzLayer> layers = names.ordered(names.layers(), order);
    names.requireAllUsed();
    return layers;
  }

  /** The layers in the order that the user gives, or that names or sides tell. */
  private List<NpzLayer> ordered(List<NpzLayer> layers, List<String> order) {
    String path = archive.path().toString();
    if (!order.isEmpty()) {
      return StateNames.ordered(path, layers, NpzLayer::name, order);
    }
    if (told) {
      return layers;
    }
    List<LayerShape> shapes =
        layers.stream().map(layer -> NpzReader.shape(archive, layer)).toList();
    return LayerOrder.of(path, shapes).stream().map(layers::get).toList();
  }

  private List<NpzLayer> layers() {
    List<String> order = order();
    if (!order.isEmpty()) {
      return order.stream()
          .map(name -> layer(SafeName.ofFramework(archive.path().toString(), name), name + "."))
          .toList();
    }
    List<NpzLayer> kernels = kernels();
    if (!kernels.isEmpty()) {
      return kernels;
    }
    String name = LayerSource.safeName(DataFile.stem(archive.path()));
    if (hasWeights("")) {
      return List.of(layer(name, ""));
    }
    if (archive.has("format")) {
      return List.of(sparse(name, "", ""));
    }
    List<String> arrays = arrays();
    if (arrays.size() == 1 && archive.members().size() == 1) {
      return List.of(dense(name, arrays.get(0), ""));
    }
    if (!arrays.isEmpty()
        && arrays.stream().allMatch(array -> POSITIONAL.matcher(array).matches())) {
      return positional(arrays);
    }
    throw new DataFileException(
        archive.path().toString(),
        "a member weights.npy or LAYER.weights.npy (or LAYER.weight.npy), a sparse matrix of SciPy,"
            + " arrays arr_0, arr_1 …, or a single array",
        "the members " + archive.members().stream().limit(10).toList());
  }

  /** Layers of Keras: a kernel has a row for every input. */
  private List<NpzLayer> kernels() {
    List<String> names = new ArrayList<>(arrays());
    names.sort(Comparator.comparing(StateNames::naturalKey));
    List<NpzLayer> layers = new ArrayList<>();
    for (String array : names) {
      Matcher keras = KERAS.matcher(array);
      if (keras.matches()) {
        String layer =
            keras.group(1) == null
                ? LayerSource.safeName(DataFile.stem(archive.path()))
                : SafeName.ofFramework(archive.path().toString(), keras.group(1));
        use(array);
        String bias = array.replaceFirst("kernel(?=(:0)?$)", "bias");
        layers.add(
            new NpzLayer(layer, array, Optional.empty(), used(bias), Optional.empty(), true));
      }
    }
    told = layers.isEmpty();
    return layers;
  }

  /** Names of the layers; empty when the archive names none. */
  private List<String> order() {
    boolean array = archive.has("layers");
    if (array || archive.members().contains("layers.txt")) {
      used.add(array ? "layers" + NpzArchive.SUFFIX : "layers.txt");
      List<String> names =
          array
              ? archive.read("layers", in -> NpyArray.read(in).texts("a vector of layer names"))
              : archive.lines("layers.txt");
      requireOnce(names);
      return names;
    }
    TreeSet<String> names = new TreeSet<>(Comparator.comparing(StateNames::naturalKey));
    for (String name : arrays()) {
      Matcher layer = LAYER.matcher(name);
      if (layer.matches()) {
        names.add(layer.group(1));
        // The plural is this tool's own, and means the natural order.
        told &= name.contains(".weights");
      }
    }
    return List.copyOf(names);
  }

  private void requireOnce(List<String> names) {
    if (names.isEmpty()) {
      throw new DataFileException(archive.path().toString(), "names of layers in order", "none");
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new DataFileException(
            archive.path().toString(), "each layer once in order", "'" + name + "' twice");
      }
    }
  }

  private List<String> arrays() {
    return archive.members().stream()
        .filter(name -> name.endsWith(NpzArchive.SUFFIX))
        .map(NpzNames::withoutSuffix)
        .toList();
  }

  private static String withoutSuffix(String member) {
    return member.endsWith(NpzArchive.SUFFIX)
        ? member.substring(0, member.length() - NpzArchive.SUFFIX.length())
        : member;
  }

  private boolean hasWeights(String prefix) {
    return WEIGHTS.stream()
        .map(name -> prefix + name)
        .anyMatch(name -> archive.has(name) || archive.has(name + ".format"));
  }

  private NpzLayer layer(String name, String prefix) {
    for (String weights : WEIGHTS) {
      if (archive.has(prefix + weights)) {
        return dense(name, prefix + weights, prefix);
      }
      if (archive.has(prefix + weights + ".format")) {
        return sparse(name, prefix + weights + ".", prefix);
      }
    }
    throw new DataFileException(
        archive.path() + ": expected a member '" + prefix + "weights.npy', found none");
  }

  private NpzLayer dense(String name, String weights, String prefix) {
    use(weights);
    return new NpzLayer(
        name, weights, Optional.empty(), used(prefix + "bias"), used(prefix + "relu"));
  }

  private NpzLayer sparse(String name, String weights, String prefix) {
    List<String> text =
        archive.read(weights + "format", in -> NpyArray.read(in).texts("the name of a format"));
    String format = text.size() == 1 ? text.get(0) : "";
    if (!FORMATS.contains(format)) {
      throw new DataFileException(
          archive.path() + "!" + weights + "format" + NpzArchive.SUFFIX,
          "one of " + String.join(", ", FORMATS),
          "'" + format + "'");
    }
    for (String part : List.of("format", "shape", "data")) {
      use(weights + part);
    }
    SPARSE.get(format).forEach(part -> use(weights + part));
    // Written since SciPy 1.11 for its sparse arrays, which are no matrices there.
    used(weights + "_is_array");
    Optional<String> bias =
        prefix.isEmpty() && weights.isEmpty() ? Optional.empty() : used(prefix + "bias");
    Optional<String> relu =
        prefix.isEmpty() && weights.isEmpty() ? Optional.empty() : used(prefix + "relu");
    return new NpzLayer(name, weights, Optional.of(format), bias, relu);
  }

  /** Matrices in order, each with the vector after it as its bias. */
  private List<NpzLayer> positional(List<String> arrays) {
    List<String> ordered = new ArrayList<>(arrays);
    ordered.sort(Comparator.comparing(StateNames::naturalKey));
    List<NpzLayer> layers = new ArrayList<>();
    boolean open = false;
    for (String array : ordered) {
      use(array);
      int dimensions = archive.read(array, in -> NpyHeader.read(in).dimensions());
      if (dimensions == 1 && open) {
        NpzLayer last = layers.remove(layers.size() - 1);
        layers.add(
            new NpzLayer(
                last.name(), last.weights(), last.format(), Optional.of(array), last.relu()));
        open = false;
      } else if (dimensions == 2) {
        layers.add(
            new NpzLayer(array, array, Optional.empty(), Optional.empty(), Optional.empty()));
        open = true;
      } else {
        throw new DataFileException(
            archive.path() + "!" + array + NpzArchive.SUFFIX,
            "a matrix, or a vector after one (its bias)",
            dimensions == 1 ? "a vector" : dimensions + " dimensions");
      }
    }
    return layers;
  }

  private void use(String array) {
    if (!archive.has(array)) {
      throw new DataFileException(
          archive.path() + ": expected a member '" + array + NpzArchive.SUFFIX + "', found none");
    }
    used.add(array + NpzArchive.SUFFIX);
  }

  private Optional<String> used(String array) {
    if (!archive.has(array)) {
      return Optional.empty();
    }
    use(array);
    return Optional.of(array);
  }

  private void requireAllUsed() {
    List<String> rest =
        archive.members().stream().filter(member -> !used.contains(member)).toList();
    if (rest.isEmpty()) {
      return;
    }
    throw new DataFileException(
        archive.path().toString(),
        "only members that a layer uses (LAYER.weights or LAYER.weight, LAYER.bias, LAYER.relu,"
            + " parts of a sparse matrix, layers)",
        rest.stream().limit(10).toList() + ", which no layer uses; rename or remove them");
  }
}
