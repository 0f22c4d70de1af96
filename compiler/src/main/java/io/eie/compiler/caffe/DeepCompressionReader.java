// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.caffe;

import io.eie.common.FailureReason;
import io.eie.common.Quoted;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.Network;
import io.eie.compiler.read.NetworkOutline;
import io.eie.compiler.read.NetworkSelection;
import io.eie.compiler.read.PositionNetwork;
import io.eie.compiler.read.PositionNetwork.Pooling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reads a network of Deep Compression's releases ({@code .net}) with the description of its layers
 * ({@code .prototxt}): a chain of InnerProduct and Convolution of 1 x 1, with ReLU.
 */
public final class DeepCompressionReader {
  private static final int MOST_LINES = 1000;

  /**
   * A chain of layers.
   *
   * @param weights layers with weights
   * @param relu for each whether ReLU follows
   * @param host layers after them that are left to the host
   */
  private record Chain(List<CaffeLayer> weights, List<Boolean> relu, List<CaffeLayer> host) {}

  private final Path path;
  private final NetworkSelection selection;
  private final MemoryBudget budget = new MemoryBudget();
  private final List<CaffeLayer> layers;

  private DeepCompressionReader(Path path, NetworkSelection selection) {
    this.path = path;
    this.selection = selection;
    this.layers = CaffeNetwork.read(selection.prototxt().orElseGet(this::beside), budget);
  }

  /** The only description in the folder of the network. */
  private Path beside() {
    try (Stream<Path> files = Files.list(path.toAbsolutePath().getParent())) {
      List<Path> found =
          files.filter(file -> file.toString().endsWith(".prototxt")).limit(2).toList();
      if (found.size() == 1) {
        return found.get(0);
      }
      throw new DataFileException(
          path
              + " must have the description of its layers: --prototxt F.prototxt (beside it are "
              + (found.isEmpty() ? "none" : "several")
              + ")");
    } catch (IOException e) {
      throw new DataFileException(path.toString(), "a readable folder", FailureReason.of(e));
    }
  }

  /**
   * Reads a chain of layers.
   *
   * @throws DataFileException when a file is malformed, or what is taken no chain
   */
  public static Network read(Path path, NetworkSelection selection) {
    DeepCompressionReader reader = new DeepCompressionReader(path, selection);
    Chain chain = reader.chain();
    List<DeepCompressionLayer> compressed = reader.compressed();
    List<LayerSource> sources = new ArrayList<>();
    for (int index = 0; index < chain.weights().size(); index++) {
      CaffeLayer wanted = chain.weights().get(index);
      DeepCompressionLayer layer =
          compressed.stream().filter(one -> one.layer().equals(wanted)).findFirst().orElseThrow();
      sources.add(reader.source(layer).withRelu(chain.relu().get(index)));
    }
    return new Network(sources, notes(chain, compressed), positions(chain));
  }

  /**
   * All layers of the file as matrices, kernels unrolled to rows, whether they form a chain or not.
   *
   * @throws DataFileException when a file is malformed
   */
  public static Network matrices(Path path, NetworkSelection selection) {
    DeepCompressionReader reader = new DeepCompressionReader(path, selection);
    List<DeepCompressionLayer> compressed = reader.compressed();
    return new Network(
        compressed.stream().map(reader::source).toList(), List.of(counts(compressed)));
  }

  private LayerSource source(DeepCompressionLayer layer) {
    String label = path + "!" + Quoted.of(layer.layer().name());
    return new LayerSource(
        LayerSource.safeName(layer.layer().name()),
        layer.matrix(label, budget),
        Optional.of(layer.biasValues(label)),
        false);
  }

  /** What is known without reading the weights. */
  public static NetworkOutline outline(Path path, NetworkSelection selection) {
    Chain chain = new DeepCompressionReader(path, selection).chain();
    List<LayerShape> layers =
        chain.weights().stream()
            .map(
                layer ->
                    new LayerShape(
                        LayerSource.safeName(layer.name()),
                        layer.outputs(),
                        (int) Math.min(layer.inputs(), Integer.MAX_VALUE)))
            .toList();
    return new NetworkOutline(layers, positions(chain));
  }

  /** How a chain runs; empty when its vectors are whole inputs. */
  private static Optional<PositionNetwork> positions(Chain chain) {
    if (chain.weights().stream().noneMatch(CaffeLayer::isConvolution)) {
      return Optional.empty();
    }
    CaffeLayer first = chain.weights().get(0);
    boolean single = chain.weights().stream().anyMatch(CaffeLayer::isProduct);
    long positions = single ? 1 : first.positions();
    Pooling pooling = chain.host().isEmpty() ? Pooling.NONE : chain.host().get(0).pooling();
    return Optional.of(
        new PositionNetwork(
            (int) Math.min(first.inputs(), Integer.MAX_VALUE),
            OptionalInt.of((int) Math.min(positions, Integer.MAX_VALUE)),
            pooling));
  }

  /** The layers of the file. */
  static List<DeepCompressionLayer> layers(Path path, NetworkSelection selection) {
    return new DeepCompressionReader(path, selection).compressed();
  }

  private List<DeepCompressionLayer> compressed() {
    return CompressedFile.read(path, layers, budget);
  }

  private static String counts(List<DeepCompressionLayer> compressed) {
    long entries = compressed.stream().mapToLong(DeepCompressionLayer::entries).sum();
    long padding = compressed.stream().mapToLong(DeepCompressionLayer::padding).sum();
    return "the file has "
        + compressed.size()
        + " layers, "
        + (entries - padding)
        + " non-zeros and "
        + padding
        + " padding entries";
  }

  private static List<String> notes(Chain chain, List<DeepCompressionLayer> compressed) {
    List<String> notes = new ArrayList<>();
    notes.add(counts(compressed));
    positions(chain).ifPresent(positions -> notes.add(positions.note()));
    CaffeLayer first = chain.weights().get(0);
    if (first.hasBorder()) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s adds a border of zeros: its positions are those of %d x %d with the border, which inputs must have",
              first.label(),
              first.in()[1] + 2 * first.pads()[0],
              first.in()[2] + 2 * first.pads()[1]));
    }
    if (!chain.host().isEmpty()) {
      notes.add(
          "left to the host, after the last layer: "
              + String.join(", ", chain.host().stream().map(CaffeLayer::label).toList()));
    }
    return notes;
  }

  private int named(Optional<String> name, String option, int otherwise) {
    for (int index = 0; index < layers.size() && name.isPresent(); index++) {
      if (layers.get(index).name().equals(name.get())) {
        return index;
      }
    }
    if (name.isPresent()) {
      throw new DataFileException(
          option + " must name a layer of the prototxt, was " + Quoted.of(name.get()));
    }
    return otherwise;
  }

  private Chain chain() {
    int first = named(selection.from(), "--from-node", 0);
    int last = named(selection.to(), "--to-node", -1);
    List<String> problems = new ArrayList<>();
    Chain chain = follow(first, last, problems);
    if (problems.isEmpty() && chain.weights().isEmpty()) {
      problems.add("no layer multiplies by a matrix (InnerProduct, Convolution of 1 x 1)");
    }
    if (selection.isAll() && !problems.isEmpty()) {
      problems.clear();
      layers.stream()
          .filter(layer -> !layer.reason().isEmpty())
          .forEach(layer -> problems.add(layer.label() + ": " + layer.reason()));
    }
    if (!problems.isEmpty()) {
      throw refused(problems);
    }
    return chain;
  }

  /** Follows the tensors from a layer to a layer, or to the end. */
  private Chain follow(int first, int last, List<String> problems) {
    Chain chain = new Chain(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int at = first;
    while (at >= 0) {
      CaffeLayer layer = layers.get(at);
      if (!chain.host().isEmpty() || !take(layer, chain)) {
        boolean ends = layer.canBeLast() && last < 0;
        if (!ends) {
          problems.add(layer.label() + ": " + reason(layer));
          return chain;
        }
        chain.host().add(layer);
      }
      if (at == last) {
        return chain;
      }
      List<Integer> next = next(at);
      if (next.size() > 1) {
        problems.add(
            layer.label()
                + ": its result is used by "
                + next.size()
                + " layers; layers must form a chain");
        return chain;
      }
      at = next.isEmpty() ? -1 : next.get(0);
    }
    if (last >= 0) {
      problems.add(
          "--to-node must name a layer of the chain, was " + Quoted.of(layers.get(last).name()));
    }
    return chain;
  }

  private static String reason(CaffeLayer layer) {
    return layer.reason().isEmpty()
        ? "it follows a layer that is left to the host, or joins its positions, or adds to them"
        : layer.reason();
  }

  private boolean take(CaffeLayer layer, Chain chain) {
    int count = chain.weights().size();
    boolean positions = count > 0 && chain.weights().get(count - 1).isConvolution();
    // The border of the first one is a part of the inputs that are given.
    boolean pads = layer.isConvolution() && layer.hasBorder() && count > 0;
    boolean joins = layer.isProduct() && positions && layer.in()[1] * layer.in()[2] != 1;
    if (!layer.reason().isEmpty() || pads || joins || layer.hasWeights() && !layer.isCompressed()) {
      return false;
    }
    if (layer.hasWeights()) {
      chain.weights().add(layer);
      chain.relu().add(false);
    } else if (layer.type().equals("relu")) {
      if (count == 0) {
        return false;
      }
      chain.relu().set(count - 1, true);
    }
    return true;
  }

  /** Layers that read what a layer yields, until another one writes there. */
  private List<Integer> next(int at) {
    String tensor = layers.get(at).tops().get(0);
    List<Integer> next = new ArrayList<>();
    for (int index = at + 1; index < layers.size(); index++) {
      CaffeLayer layer = layers.get(index);
      if (layer.bottoms().contains(tensor)) {
        next.add(index);
      }
      if (layer.tops().contains(tensor)) {
        break;
      }
    }
    return next;
  }

  private DataFileException refused(List<String> problems) {
    List<String> lines = new ArrayList<>();
    lines.add(
        path
            + ": expected a chain of layers, found "
            + (problems.size() == 1
                ? "a layer that is no part of one"
                : problems.size() + " layers that are no part of one"));
    problems.stream().limit(MOST_LINES).map(problem -> "  " + problem).forEach(lines::add);
    layers.stream()
        .filter(layer -> layer.isCompressed() && layer.reason().isEmpty())
        .map(
            layer ->
                "a layer that runs: --from-node "
                    + Quoted.of(layer.name())
                    + " --to-node "
                    + Quoted.of(layer.name())
                    + " ("
                    + layer.inputs()
                    + " inputs, "
                    + layer.outputs()
                    + " outputs)")
        .limit(50)
        .forEach(lines::add);
    return new DataFileException(lines);
  }
}
