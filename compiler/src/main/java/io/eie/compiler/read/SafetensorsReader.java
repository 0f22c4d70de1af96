// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.eie.common.Quoted;
import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MatrixBuilder;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.file.SafeName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A state dict in {@code .safetensors}: the length of a header as 8 bytes, the header in JSON
 * (type, sides and place of each tensor), then the data, without gaps.
 *
 * <p>A layer L is {@code L.weight}, a matrix with a row for every output, with {@code L.bias}.
 */
final class SafetensorsReader {
  private static final int LENGTH_BYTES = 8;

  /** Longest header, as the format has it. */
  private static final long MAX_HEADER = 100_000_000;

  /** Bytes of a tensor's entry in memory, its name apart. */
  private static final int BYTES_PER_ENTRY = 512;

  private static final int MOST_SIDES = 16;
  private static final String WEIGHT = ".weight";

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** A matrix and its bias. */
  private record Layer(String name, SafeTensor weight, Optional<SafeTensor> bias) {
    LayerShape shape() {
      long[] sides = weight.matrixSides();
      return new LayerShape(name, (int) sides[0], (int) sides[1]);
    }
  }

  private final Path path;
  private final MemoryBudget budget;
  private final Map<String, SafeTensor> tensors = new LinkedHashMap<>();

  private SafetensorsReader(Path path, MemoryBudget budget) {
    this.path = path;
    this.budget = budget;
  }

  /**
   * Reads the layers.
   *
   * @param order their names in order; empty where names or sides tell
   */
  static List<LayerSource> read(Path path, List<String> order, MemoryBudget budget) {
    SafetensorsReader reader = new SafetensorsReader(path, budget);
    List<LayerSource> layers = new ArrayList<>();
    for (Layer layer : reader.layers(order)) {
      layers.add(
          new LayerSource(
              layer.name(),
              layer.weight().matrix(budget),
              layer.bias().map(bias -> Bias.of(bias.vector(budget))),
              false));
    }
    return layers;
  }

  static List<LayerShape> shapes(Path path, List<String> order) {
    return new SafetensorsReader(path, new MemoryBudget())
        .layers(order).stream().map(Layer::shape).toList();
  }

  private List<Layer> layers(List<String> order) {
    readTensors();
    List<String> names = new ArrayList<>(tensors.keySet());
    StateNames.requireNoNormalization(path.toString(), names);
    names.sort(Comparator.comparing(StateNames::naturalKey));
    List<Layer> layers = new ArrayList<>();
    for (String name : names) {
      if (name.endsWith(WEIGHT) && tensors.get(name).isMatrix()) {
        layers.add(layer(name.substring(0, name.length() - WEIGHT.length())));
      }
    }
    requireAllUsed(names);
    if (!order.isEmpty()) {
      return StateNames.ordered(path.toString(), layers, Layer::name, order);
    }
    return LayerOrder.of(path.toString(), layers.stream().map(Layer::shape).toList()).stream()
        .map(layers::get)
        .toList();
  }

  private Layer layer(String name) {
    SafeTensor weight = tensors.remove(name + WEIGHT);
    Optional<SafeTensor> bias = Optional.ofNullable(tensors.remove(name + ".bias"));
    long[] sides = weight.matrixSides();
    MatrixBuilder.requireSides(weight.label(), sides[0], sides[1]);
    return new Layer(SafeName.ofFramework(path.toString(), name), weight, bias);
  }

  private void requireAllUsed(List<String> names) {
    if (tensors.isEmpty() && !names.isEmpty()) {
      return;
    }
    throw new DataFileException(
        path.toString(),
        "layers L as L.weight (a matrix) and L.bias",
        names.isEmpty()
            ? "no tensor"
            : String.join(
                    ", ",
                    tensors.entrySet().stream()
                        .limit(10)
                        .map(entry -> Quoted.of(entry.getKey()) + " of " + entry.getValue().text())
                        .toList())
                + (tensors.size() > 10 ? " and " + (tensors.size() - 10) + " more" : "")
                + ", which no layer uses");
  }

  private void readTensors() {
    byte[] bytes = DataFile.read(path, budget);
    ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long length = bytes.length < LENGTH_BYTES ? -1 : all.getLong(0);
    if (length < 2 || length > MAX_HEADER || length > bytes.length - LENGTH_BYTES) {
      throw new DataFileException(
          path.toString(),
          "a header of 2.." + MAX_HEADER + " bytes within the file of " + bytes.length,
          length < 0 ? "none" : "a length of " + length);
    }
    budget.take(path.toString(), 2 * length);
    ByteBuffer data =
        all.slice(LENGTH_BYTES + (int) length, bytes.length - LENGTH_BYTES - (int) length);
    try (JsonParser header = JSON.createParser(text(all.slice(LENGTH_BYTES, (int) length)))) {
      require(header, header.nextToken(), JsonToken.START_OBJECT);
      while (header.nextToken() == JsonToken.FIELD_NAME) {
        entry(header, header.currentName(), data);
      }
      require(header, header.currentToken(), JsonToken.END_OBJECT);
      require(header, header.nextToken(), null);
    } catch (IOException e) {
      throw new DataFileException(path.toString(), "a header in JSON", "none");
    }
    requireNoGaps(data.capacity());
  }

  private String text(ByteBuffer header) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(header).toString();
    } catch (CharacterCodingException e) {
      throw new DataFileException(path.toString(), "a header in UTF-8", "other bytes");
    }
  }

  private void entry(JsonParser header, String name, ByteBuffer data) throws IOException {
    budget.take(path.toString(), BYTES_PER_ENTRY + 4L * name.length());
    require(header, header.nextToken(), JsonToken.START_OBJECT);
    if (name.equals("__metadata__")) {
      while (header.nextToken() != JsonToken.END_OBJECT) {
        require(header, header.currentToken(), JsonToken.FIELD_NAME);
        require(header, header.nextToken(), JsonToken.VALUE_STRING);
      }
      return;
    }
    String type = "";
    List<Long> sides = null;
    List<Long> place = null;
    while (header.nextToken() == JsonToken.FIELD_NAME) {
      String key = header.currentName();
      header.nextToken();
      switch (key) {
        case "dtype" -> {
          require(header, header.currentToken(), JsonToken.VALUE_STRING);
          type = header.getText();
        }
        case "shape" -> sides = numbers(header);
        case "data_offsets" -> place = numbers(header);
        default -> throw wrong("only dtype, shape and data_offsets of a tensor", key);
      }
    }
    if (sides == null || place == null || place.size() != 2) {
      throw wrong("dtype, shape and two data_offsets of a tensor", name);
    }
    tensors.put(
        name,
        SafeTensor.of(path + "!" + Quoted.of(name), type, sides, place.get(0), place.get(1), data));
  }

  private List<Long> numbers(JsonParser header) throws IOException {
    require(header, header.currentToken(), JsonToken.START_ARRAY);
    List<Long> numbers = new ArrayList<>();
    while (header.nextToken() == JsonToken.VALUE_NUMBER_INT) {
      if (numbers.size() == MOST_SIDES || !header.getText().matches("[0-9]{1,18}")) {
        throw wrong("at most " + MOST_SIDES + " whole numbers", header.getText());
      }
      numbers.add(Long.parseLong(header.getText()));
    }
    require(header, header.currentToken(), JsonToken.END_ARRAY);
    return numbers;
  }

  private void require(JsonParser header, JsonToken found, JsonToken expected) {
    if (found != expected) {
      throw wrong(
          "a header that is an object of objects, one for each tensor",
          found == null ? "its end" : found.name());
    }
  }

  private DataFileException wrong(String expected, String found) {
    return new DataFileException(path.toString(), expected, Quoted.of(found));
  }

  /** The tensors must share out the data: what none holds could be anything. */
  private void requireNoGaps(long length) {
    long end = 0;
    List<SafeTensor> ordered = new ArrayList<>(tensors.values());
    ordered.sort(Comparator.comparingLong(SafeTensor::from).thenComparing(SafeTensor::to));
    for (SafeTensor tensor : ordered) {
      if (tensor.from() != end) {
        throw new DataFileException(
            tensor.label(), "its data from byte " + end, "from byte " + tensor.from());
      }
      end = tensor.to();
    }
    if (end != length) {
      throw new DataFileException(
          path.toString(), "data of " + end + " bytes, as its tensors say", length + " bytes");
    }
  }
}
