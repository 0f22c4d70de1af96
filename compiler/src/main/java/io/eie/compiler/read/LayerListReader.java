// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.eie.common.DecimalText;
import io.eie.common.YamlTree;
import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.file.RealNumbers;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/**
 * A network as a list of layers in YAML, alone or under the key {@code layers}:
 *
 * <pre>
 * layers:
 *   - name: fc6          # optional; the weights file's name without its extension
 *     weights: fc6.npy   # .npy, .mtx, .smtx or a .npz of one layer
 *     bias: fc6.b.npy    # optional; or a number, the same for every output
 *     activation: relu   # or identity, the default
 *     clip: 32           # optional: no output is larger; a power of two
 * </pre>
 *
 * <p>Paths are relative to the list's folder.
 */
final class LayerListReader {
  private static final int MAX_BYTES = 1 << 20;
  private static final List<String> KEYS = List.of("name", "weights", "bias", "activation", "clip");

  private final Path path;
  private final long seed;
  private final MemoryBudget budget;

  private LayerListReader(Path path, long seed, MemoryBudget budget) {
    this.path = path;
    this.seed = seed;
    this.budget = budget;
  }

  static List<LayerSource> read(Path path, long seed, MemoryBudget budget) {
    LayerListReader reader = new LayerListReader(path, seed, budget);
    return reader.each(reader::layer);
  }

  /** Names and sides of the layers, from the fronts of the files alone. */
  static List<LayerShape> shapes(Path path) {
    LayerListReader reader =
        new LayerListReader(path, NetworkFile.DEFAULT_SEED, new MemoryBudget());
    return reader.each(reader::shape);
  }

  private <T> List<T> each(BiFunction<JsonNode, String, T> part) {
    JsonNode tree = tree();
    for (Iterator<String> keys = tree.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (!key.equals("layers")) {
        throw new DataFileException(
            path.toString(), "a list of layers, alone or under 'layers'", "the key '" + key + "'");
      }
    }
    JsonNode list = tree.isObject() && tree.size() == 1 ? tree.path("layers") : tree;
    if (!list.isArray() || list.isEmpty()) {
      throw new DataFileException(
          path.toString(), "a list of layers", list.isArray() ? "an empty one" : "none");
    }
    int number = 0;
    for (JsonNode node : list) {
      number++;
      requireKeys(node, "layer " + number);
    }
    List<T> parts = new ArrayList<>();
    for (JsonNode node : list) {
      parts.add(part.apply(node, "layer " + (parts.size() + 1)));
    }
    return parts;
  }

  private JsonNode tree() {
    byte[] bytes = DataFile.read(path, budget);
    if (bytes.length > MAX_BYTES) {
      throw new DataFileException(
          path.toString(), "at most " + MAX_BYTES + " bytes", bytes.length + " bytes");
    }
    try {
      return YamlTree.read(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new DataFileException(path.toString(), "text in UTF-8", "other bytes");
    } catch (YamlTree.Wrong e) {
      throw new DataFileException(
          path + (e.line() == 0 ? "" : ":" + e.line()), "YAML", "none (" + e.getMessage() + ")");
    }
  }

  private void requireKeys(JsonNode node, String which) {
    if (!node.isObject()) {
      throw new DataFileException(path.toString(), which + " with the keys " + KEYS, "no keys");
    }
    for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (!KEYS.contains(key)) {
        throw new DataFileException(
            path.toString(), "only the keys " + KEYS + " in " + which, "'" + key + "'");
      }
    }
  }

  private Path weights(JsonNode node, String which) {
    Path weights = file(node, "weights", which);
    if (weights == null) {
      throw new DataFileException(path.toString(), "a weights file of " + which, "none");
    }
    return weights;
  }

  private LayerShape shape(JsonNode node, String which) {
    LayerShape shape = MatrixFile.shape(weights(node, which));
    String name = text(node, "name", which);
    return name == null ? shape : new LayerShape(name, shape.outputs(), shape.inputs());
  }

  private LayerSource layer(JsonNode node, String which) {
    LayerSource layer = MatrixFile.read(weights(node, which), seed, budget);
    String name = text(node, "name", which);
    Optional<Bias> bias = bias(node, layer, which);
    return new LayerSource(
        name == null ? layer.name() : name,
        layer.weights(),
        bias.or(layer::bias),
        relu(text(node, "activation", which), layer, which),
        clip(node, which));
  }

  private Optional<Bias> bias(JsonNode node, LayerSource layer, String which) {
    JsonNode value = node.get("bias");
    if (value == null) {
      return Optional.empty();
    }
    if (layer.bias().isPresent()) {
      throw new DataFileException(
          path.toString(), "one bias of " + which, "one in the list and one in its weights file");
    }
    double number = DecimalText.value(text(node, "bias", which));
    if (Double.isNaN(number)) {
      return Optional.of(Bias.read(file(node, "bias", which), budget));
    }
    if (!RealNumbers.admits(number)) {
      throw new DataFileException(
          path.toString(), RealNumbers.EXPECTED + " as bias of " + which, value.textValue());
    }
    budget.take(path.toString(), (long) Double.BYTES * layer.weights().rows());
    double[] all = new double[layer.weights().rows()];
    Arrays.fill(all, number);
    return Optional.of(Bias.of(all));
  }

  private OptionalInt clip(JsonNode node, String which) {
    String value = text(node, "clip", which);
    if (value == null) {
      return OptionalInt.empty();
    }
    double limit = DecimalText.value(value);
    if (!(limit > 0)
        || Double.isInfinite(limit)
        || Math.scalb(1.0, Math.getExponent(limit)) != limit) {
      throw new DataFileException(
          path.toString(),
          "a power of two as clip of "
              + which
              + " (it is the saturation of the format of the outputs)",
          value);
    }
    return OptionalInt.of(Math.getExponent(limit));
  }

  private boolean relu(String activation, LayerSource layer, String which) {
    if (activation == null) {
      return layer.relu();
    }
    if (!List.of("relu", "identity").contains(activation)) {
      throw new DataFileException(
          path.toString(), "activation relu or identity of " + which, "'" + activation + "'");
    }
    if (layer.relu() && activation.equals("identity")) {
      throw new DataFileException(
          path.toString(), "one activation of " + which, "identity here, relu in its weights file");
    }
    return activation.equals("relu");
  }

  private Path file(JsonNode node, String key, String which) {
    String text = text(node, key, which);
    if (text == null) {
      return null;
    }
    try {
      return path.toAbsolutePath().getParent().resolve(text);
    } catch (InvalidPathException e) {
      throw new DataFileException(
          path.toString(), "a path as " + key + " of " + which, e.getReason());
    }
  }

  private static String kind(JsonNode value) {
    if (value.isArray()) {
      return "a list";
    }
    return value.isObject() ? "keys and values" : "nothing";
  }

  private String text(JsonNode node, String key, String which) {
    JsonNode value = node.get(key);
    if (value != null && (!value.isTextual() || value.textValue().isEmpty())) {
      throw new DataFileException(path.toString(), "text as " + key + " of " + which, kind(value));
    }
    return value == null ? null : value.textValue();
  }
}
