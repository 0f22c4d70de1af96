// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Nodes that keep the values of a vector and their order, and change the sides of the tensor. */
final class ShapeSteps {
  /** In a shape that the graph computes: the number of vectors of the batch. */
  static final long BATCH = Long.MIN_VALUE;

  private ShapeSteps() {}

  static NodeEffect flatten(Node node, Flow in) {
    long axis = node.whole("axis", 1);
    if (!in.known() || in.axis() == Flow.Axis.FIRST) {
      requireRows(in);
      if (axis != 1) {
        throw new RefusedNode(
            "its axis must be 1 where the sides of its input are unknown, is " + axis);
      }
      return NodeEffect.keep(Flow.rows(Flow.UNKNOWN, Flow.UNKNOWN));
    }
    long at = axis < 0 ? axis + in.rank() : axis;
    if (at < 0 || at > in.rank()) {
      throw new RefusedNode("its axis must lie in 0.." + in.rank() + ", is " + axis);
    }
    return reshaped(
        in,
        new long[] {
          at == 1 && in.batch() ? BATCH : in.product(0, (int) at), in.product((int) at, in.rank())
        });
  }

  /**
   * Reshape.
   *
   * @param target the sides, {@link #BATCH} for that of the batch
   */
  static NodeEffect reshape(Node node, Flow in, long[] target) {
    long[] sides = target.clone();
    boolean copies = node.whole("allowzero", 0) == 0;
    for (int axis = 0; axis < sides.length; axis++) {
      if (sides[axis] == 0 && copies) {
        if (axis == 0 && (!in.known() || in.batch())) {
          sides[axis] = BATCH;
        } else if (in.known() && axis < in.rank() && in.sides()[axis] > 0) {
          sides[axis] = in.sides()[axis];
        } else {
          throw new RefusedNode("the sides of its input must be known, are " + in.sidesText());
        }
      }
    }
    return reshaped(in, sides);
  }

  /** With new sides: {@link #BATCH} that of the batch, -1 at most once. */
  private static NodeEffect reshaped(Flow in, long[] target) {
    requireRows(in);
    int open = -1;
    for (int axis = 0; axis < target.length; axis++) {
      if (target[axis] == Flow.UNKNOWN) {
        if (open >= 0) {
          throw new RefusedNode("its new sides must be known but for one");
        }
        open = axis;
      } else if (target[axis] <= 0 && target[axis] != BATCH) {
        throw new RefusedNode("its new sides must be at least 1");
      }
    }
    if (target.length == 1) {
      return single(in, target[0]);
    }
    if (target.length == 0) {
      throw new RefusedNode("it joins vectors of the batch");
    }
    return NodeEffect.keep(batched(in, target, open));
  }

  private static NodeEffect single(Flow in, long side) {
    boolean one = in.known() && (!in.batch() || in.sides()[0] == 1);
    if (!one || side >= 0 && in.features() >= 0 && side != in.features()) {
      throw new RefusedNode("it joins the vectors of a batch");
    }
    return NodeEffect.keep(new Flow(new long[] {in.features()}, Flow.Axis.LAST, false));
  }

  /** The first side stays that of the batch, the others make up the vector. */
  private static Flow batched(Flow in, long[] target, int open) {
    long features = in.features();
    long rest = 1;
    for (int axis = 1; axis < target.length; axis++) {
      if (target[axis] == BATCH) {
        throw new RefusedNode("it moves the axis of the batch");
      }
      rest =
          axis == open
              ? rest
              : Math.multiplyExact(
                  Math.min(rest, Integer.MAX_VALUE), Math.min(target[axis], Integer.MAX_VALUE));
    }
    boolean keepsBatch =
        target[0] == BATCH
            || open == 0 && features == rest
            || open == 0 && features < 0
            || target[0] == 1 && in.known() && !in.batch()
            || in.known() && in.batch() && target[0] == in.sides()[0];
    boolean keepsVector =
        open <= 0 ? features < 0 || features == rest : features < 0 || features % rest == 0;
    if (!keepsBatch || !keepsVector) {
      throw new RefusedNode(
          "it joins or divides vectors: " + in.sidesText() + " to " + text(target));
    }
    long[] sides = target.clone();
    sides[0] = target[0] == BATCH || open == 0 ? Flow.UNKNOWN : target[0];
    if (open > 0) {
      sides[open] = features < 0 ? Flow.UNKNOWN : features / rest;
    }
    Flow.Axis axis =
        in.axis() == Flow.Axis.CHANNEL || sides.length <= 2 ? Flow.Axis.LAST : in.axis();
    return new Flow(sides, axis, true);
  }

  private static String text(long[] target) {
    return String.join(
        " x ",
        Arrays.stream(target).mapToObj(side -> side < 0 ? "?" : Long.toString(side)).toList());
  }

  private static void requireRows(Flow in) {
    if (in.axis() == Flow.Axis.FIRST) {
      throw new RefusedNode("it changes the sides of a tensor whose columns are vectors");
    }
    if (in.axis() == Flow.Axis.CHANNEL && in.positions() != 1) {
      throw new RefusedNode("it joins the positions of a convolution to one vector");
    }
  }

  static NodeEffect squeeze(Node node, Flow in) {
    Optional<long[]> axes = axes(node);
    if (!in.known()) {
      if (axes.isPresent() && Arrays.stream(axes.get()).noneMatch(axis -> axis == 0)) {
        return NodeEffect.keep(Flow.OPEN);
      }
      throw new RefusedNode("the sides of its input must be known");
    }
    List<Long> sides = new ArrayList<>();
    boolean batch = in.batch();
    for (int axis = 0; axis < in.rank(); axis++) {
      boolean removed = removed(in, axes, axis);
      if (removed && in.sides()[axis] != 1 && !(axis > 0 && in.sides()[axis] < 0)) {
        throw new RefusedNode("it removes an axis that is not 1 long, of " + in.sidesText());
      }
      if (!removed) {
        sides.add(in.sides()[axis]);
      } else if (axis == 0) {
        batch = false;
      }
    }
    requireRows(in);
    return NodeEffect.keep(
        new Flow(
            sides.stream().mapToLong(side -> side).toArray(),
            in.axis() == Flow.Axis.CHANNEL ? Flow.Axis.LAST : in.axis(),
            batch));
  }

  private static boolean removed(Flow in, Optional<long[]> axes, int axis) {
    if (axes.isEmpty()) {
      return in.sides()[axis] == 1;
    }
    return Arrays.stream(axes.get()).anyMatch(a -> (a < 0 ? a + in.rank() : a) == axis);
  }

  static NodeEffect unsqueeze(Node node, Flow in) {
    long[] axes = axes(node).orElseThrow(() -> new RefusedNode("it must have axes"));
    if (!in.known()) {
      if (Arrays.stream(axes).allMatch(axis -> axis > 0)) {
        return NodeEffect.keep(Flow.OPEN);
      }
      throw new RefusedNode("the sides of its input must be known");
    }
    requireRows(in);
    int rank = in.rank() + axes.length;
    boolean[] added = new boolean[rank];
    for (long axis : axes) {
      long at = axis < 0 ? axis + rank : axis;
      if (at < 0 || at >= rank || added[(int) at]) {
        throw new RefusedNode("its axes must lie in 0.." + (rank - 1) + " and differ");
      }
      added[(int) at] = true;
    }
    if (added[0] && in.batch()) {
      throw new RefusedNode("it moves the axis of the batch");
    }
    long[] sides = new long[rank];
    int from = 0;
    for (int axis = 0; axis < rank; axis++) {
      sides[axis] = added[axis] ? 1 : in.sides()[from++];
    }
    return NodeEffect.keep(
        new Flow(
            sides,
            in.axis() == Flow.Axis.CHANNEL ? Flow.Axis.LAST : in.axis(),
            in.batch() || added[0]));
  }

  /** Axes of Squeeze and Unsqueeze: an attribute before version 13, an input since. */
  private static Optional<long[]> axes(Node node) {
    if (node.opset() < 13) {
      return node.wholes("axes");
    }
    return node.has(1) ? Optional.of(node.required(1, "axes").wholes()) : Optional.empty();
  }

  static NodeEffect transpose(Node node, Flow in) {
    long[] order = node.wholes("perm").orElse(null);
    if (order != null && isIdentity(order)) {
      return NodeEffect.keep(in);
    }
    if (!in.known() || in.rank() != 2 || order != null && order.length != 2) {
      throw new RefusedNode("it changes the order of the values of a vector, or of vectors");
    }
    Flow.Axis axis =
        switch (in.axis()) {
          case LAST -> Flow.Axis.FIRST;
          case FIRST -> Flow.Axis.LAST;
          default -> in.axis();
        };
    return NodeEffect.keep(new Flow(new long[] {in.sides()[1], in.sides()[0]}, axis, true));
  }

  private static boolean isIdentity(long[] order) {
    for (int axis = 0; axis < order.length; axis++) {
      if (order[axis] != axis) {
        return false;
      }
    }
    return true;
  }

  static NodeEffect dropout(Node node, Flow in) {
    if (node.has(2) && node.required(2, "training_mode").values()[0] != 0) {
      throw new RefusedNode("it is in training mode; export the network for inference");
    }
    return NodeEffect.keep(in);
  }

  static NodeEffect cast(Node node, Flow in) {
    long to = node.whole("to", 0);
    if (!TensorReader.isReal(to)) {
      throw new RefusedNode("it makes " + TensorReader.typeName(to) + " of real numbers");
    }
    return NodeEffect.keep(in);
  }
}
