// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import io.eie.compiler.file.DataFileException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Constants of a graph: initializers, Constant nodes, and what only changes the sides of them. */
final class Constants {
  private final TensorReader reader;
  private final Map<String, Tensor> byName = new HashMap<>();

  /**
   * The initializers of a graph.
   *
   * @throws DataFileException when one is not what it says, or a name is given twice
   */
  Constants(String label, GraphProto graph, TensorReader reader) {
    this.reader = reader;
    for (TensorProto tensor : graph.getInitializerList()) {
      if (tensor.getDataType() == TensorProto.DataType.STRING_VALUE) {
        continue; // Names of classes: only what is left to the host uses them.
      }
      if (byName.put(tensor.getName(), reader.read(tensor.getName(), tensor)) != null) {
        throw new DataFileException(
            label, "each initializer once", "'" + tensor.getName() + "' twice");
      }
    }
  }

  Map<String, Tensor> byName() {
    return byName;
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /**
   * Takes a node whose inputs are constants.
   *
   * @throws RefusedNode when it computes
   */
  void fold(Node node) {
    Tensor result =
        switch (node.operator()) {
          case "Constant" -> constant(node);
          case "Identity", "Dropout" -> node.required(0, "its input");
          case "Cast" -> cast(node);
          case "Transpose" -> transposed(node);
          case "Reshape", "Squeeze", "Unsqueeze", "Flatten" -> resided(node);
          default ->
              throw new RefusedNode(
                  "it computes a constant; fold the constants of the model (onnxsim)");
        };
    byName.put(node.proto().getOutput(0), result);
  }

  private Tensor constant(Node node) {
    String name = node.proto().getOutput(0);
    if (node.proto().getAttributeCount() != 1) {
      throw new RefusedNode("it must have one value");
    }
    AttributeProto value = node.proto().getAttribute(0);
    return switch (value.getName()) {
      case "value" -> tensor(name, value.getT());
      case "value_float" -> Tensor.of(name, true, new int[0], value.getF());
      case "value_int" -> Tensor.of(name, false, new int[0], value.getI());
      case "value_floats" ->
          Tensor.of(
              name,
              true,
              new int[] {value.getFloatsCount()},
              value.getFloatsList().stream().mapToDouble(v -> v).toArray());
      case "value_ints" ->
          Tensor.of(
              name,
              false,
              new int[] {value.getIntsCount()},
              value.getIntsList().stream().mapToDouble(v -> v).toArray());
      default -> throw new RefusedNode("its value must be numbers, dense");
    };
  }

  private Tensor tensor(String name, TensorProto proto) {
    if (proto.getDataType() == TensorProto.DataType.STRING_VALUE) {
      throw new RefusedNode("its value must be numbers, is text");
    }
    return reader.read(name, proto);
  }

  private static Tensor cast(Node node) {
    Tensor in = node.required(0, "its input");
    long to = node.whole("to", 0);
    // Narrower real numbers would be rounded, whole ones cut off.
    boolean keeps =
        to == TensorProto.DataType.FLOAT_VALUE
            || to == TensorProto.DataType.DOUBLE_VALUE
            || to == TensorProto.DataType.INT64_VALUE && !in.real();
    if (!keeps) {
      throw new RefusedNode("it makes " + TensorReader.typeName(to) + " of a constant");
    }
    return in.withReal(to != TensorProto.DataType.INT64_VALUE);
  }

  private static Tensor transposed(Node node) {
    Tensor in = node.required(0, "its input");
    int[] order = new int[in.rank()];
    Optional<long[]> given = node.wholes("perm");
    for (int axis = 0; axis < order.length; axis++) {
      order[axis] =
          given.isPresent()
              ? (int) (axis < given.get().length ? given.get()[axis] : -1)
              : order.length - 1 - axis;
    }
    int[] sorted = order.clone();
    Arrays.sort(sorted);
    for (int axis = 0; axis < sorted.length; axis++) {
      if (sorted[axis] != axis || given.isPresent() && given.get().length != order.length) {
        throw new RefusedNode("its order of axes must name each once");
      }
    }
    return in.transposed(order);
  }

  /**
   * The same elements; the sides follow from the graph's own rules, checked where they are used.
   */
  private static Tensor resided(Node node) {
    Tensor in = node.required(0, "its input");
    Flow flow = new Flow(Arrays.stream(in.sides()).asLongStream().toArray(), Flow.Axis.LAST, false);
    long[] sides =
        switch (node.operator()) {
          case "Squeeze" -> ShapeSteps.squeeze(node, flow).out().sides();
          case "Unsqueeze" -> ShapeSteps.unsqueeze(node, flow).out().sides();
          case "Flatten" -> flattened(node, in);
          default -> reshaped(node, in);
        };
    long count = Arrays.stream(sides).reduce(1, (a, b) -> a * b);
    if (count != in.count() || Arrays.stream(sides).anyMatch(side -> side > Integer.MAX_VALUE)) {
      throw new RefusedNode("its new sides must hold as many values as its input");
    }
    return in.withSides(Arrays.stream(sides).mapToInt(side -> (int) side).toArray());
  }

  private static long[] flattened(Node node, Tensor in) {
    long axis = node.whole("axis", 1);
    axis = axis < 0 ? axis + in.rank() : axis;
    if (axis < 0 || axis > in.rank()) {
      throw new RefusedNode("its axis must lie in 0.." + in.rank());
    }
    long first = Arrays.stream(in.sides()).limit(axis).reduce(1, Math::multiplyExact);
    return new long[] {first, first == 0 ? 0 : in.count() / first};
  }

  private static long[] reshaped(Node node, Tensor in) {
    long[] sides = node.required(1, "its shape").wholes();
    if (sides.length > 16) {
      throw new RefusedNode("its new sides must be at most 16");
    }
    long known = 1;
    int open = -1;
    for (int axis = 0; axis < sides.length; axis++) {
      if (sides[axis] == 0 && axis < in.rank()) {
        sides[axis] = in.sides()[axis];
      }
      if (sides[axis] == -1 && open < 0) {
        open = axis;
      } else if (sides[axis] <= 0 || known > in.count()) {
        throw new RefusedNode("its new sides must hold as many values as its input");
      } else {
        known *= sides[axis];
      }
    }
    if (open >= 0) {
      sides[open] = in.count() / known;
    }
    return sides;
  }
}
