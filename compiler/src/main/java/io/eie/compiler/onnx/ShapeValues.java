// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shapes that a graph computes from the sides of a tensor, as {@code x.view(x.size(0), -1)} of
 * PyTorch does. The number of vectors of the batch stays a sign: {@link ShapeSteps#BATCH}.
 */
final class ShapeValues {
  /** Longest shape. */
  private static final int LONGEST = 64;

  private final Map<String, long[]> values = new HashMap<>();
  private final Map<String, Tensor> constants;

  ShapeValues(Map<String, Tensor> constants) {
    this.constants = constants;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** A shape, computed or constant. */
  Optional<long[]> of(String name) {
    long[] value = values.get(name);
    if (value != null) {
      return Optional.of(value);
    }
    Tensor constant = constants.get(name);
    return constant == null || constant.real() || constant.count() > LONGEST
        ? Optional.empty()
        : Optional.of(constant.wholes());
  }

  /** The sides of a tensor; unknown where one of them is, and then all that is computed of it. */
  void shape(Node node, Flow in) {
    if (!in.known()) {
      values.put(node.proto().getOutput(0), null);
      return;
    }
    long[] sides = in.sides().clone();
    int batch = in.axis() == Flow.Axis.FIRST ? 1 : 0;
    for (int axis = 0; axis < sides.length; axis++) {
      if (axis == batch && in.batch() && sides[axis] < 0) {
        sides[axis] = ShapeSteps.BATCH;
      } else if (sides[axis] < 0) {
        values.put(node.proto().getOutput(0), null);
        return;
      }
    }
    int start = (int) clamp(node.whole("start", 0), sides.length);
    int end = (int) clamp(node.whole("end", sides.length), sides.length);
    put(node, Arrays.copyOfRange(sides, start, Math.max(start, end)));
  }

  private static long clamp(long at, int length) {
    return Math.max(0, Math.min(length, at < 0 ? at + length : at));
  }

  /**
   * A node whose inputs are shapes and constants.
   *
   * @throws RefusedNode when it is none that shapes are computed with
   */
  void compute(Node node) {
    boolean unknown =
        node.proto().getInputList().stream()
            .anyMatch(name -> values.containsKey(name) && values.get(name) == null);
    if (unknown) {
      node.proto().getOutputList().forEach(name -> values.put(name, null));
      return;
    }
    switch (node.operator()) {
      case "Identity", "Cast", "Squeeze", "Unsqueeze", "Reshape" -> put(node, input(node, 0));
      case "Gather" -> gather(node);
      case "Concat" -> concat(node);
      case "Slice" -> slice(node);
      default ->
          throw new RefusedNode("it computes a shape; fold the shapes of the model (onnxsim)");
    }
  }

  private void gather(Node node) {
    long[] data = input(node, 0);
    long[] indices = input(node, 1);
    long[] picked = new long[indices.length];
    for (int k = 0; k < picked.length; k++) {
      long at = indices[k] < 0 ? indices[k] + data.length : indices[k];
      if (at < 0 || at >= data.length) {
        throw new RefusedNode("its index must lie in the shape, is " + indices[k]);
      }
      picked[k] = data[(int) at];
    }
    put(node, picked);
  }

  private void concat(Node node) {
    List<Long> all = new ArrayList<>();
    for (int index = 0; index < node.proto().getInputCount(); index++) {
      for (long side : input(node, index)) {
        all.add(side);
      }
      if (all.size() > LONGEST) {
        throw new RefusedNode("it computes a shape of more than " + LONGEST + " sides");
      }
    }
    put(node, all.stream().mapToLong(side -> side).toArray());
  }

  private void slice(Node node) {
    long[] data = input(node, 0);
    boolean inputs = node.opset() >= 10;
    long start = single(inputs ? input(node, 1) : node.wholes("starts").orElse(new long[0]));
    long end = single(inputs ? input(node, 2) : node.wholes("ends").orElse(new long[0]));
    if (node.has(4) && single(input(node, 4)) != 1) {
      throw new RefusedNode("its step must be 1");
    }
    int from = (int) clamp(start, data.length);
    put(node, Arrays.copyOfRange(data, from, Math.max(from, (int) clamp(end, data.length))));
  }

  private static long single(long[] values) {
    if (values.length != 1) {
      throw new RefusedNode("it must cut one axis of a shape");
    }
    return values[0];
  }

  private long[] input(Node node, int index) {
    return of(node.input(index))
        .orElseThrow(() -> new RefusedNode("it computes a shape from what is no shape"));
  }

  private void put(Node node, long[] value) {
    if (value.length > LONGEST) {
      throw new RefusedNode("it computes a shape of more than " + LONGEST + " sides");
    }
    values.put(node.proto().getOutput(0), value);
  }
}
