// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import io.eie.compiler.matrix.SparseMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Nodes that scale, shift or limit every value: arithmetic with constants, BatchNormalization. */
final class ScaleSteps {
  private ScaleSteps() {}

  /** Add, Sub, Mul or Div with one constant. */
  static NodeEffect arithmetic(Node node, int data, Flow in, boolean convolves) {
    Tensor constant = node.required(1 - data, "one of its operands");
    Flow flow = settled(in, constant, convolves);
    double[] c = broadcast(constant, flow);
    double[] one = {1};
    double[] zero = {0};
    Step step =
        switch (node.operator()) {
          case "Add" -> new Step.Affine(one, c);
          case "Sub" ->
              data == 0
                  ? new Step.Affine(one, each(c, value -> -value))
                  : new Step.Affine(new double[] {-1}, c);
          case "Mul" -> new Step.Affine(c, zero);
          default -> {
            if (data != 0) {
              throw new RefusedNode("it divides a constant by a computed value");
            }
            yield new Step.Affine(each(c, value -> 1 / value), zero);
          }
        };
    return new NodeEffect(List.of(step), flow);
  }

  static NodeEffect negated(Flow in) {
    return new NodeEffect(List.of(new Step.Affine(new double[] {-1}, new double[] {0})), in);
  }

  /** {@code (x - offset) scale} of the operators for classical learning. */
  static NodeEffect scaler(Node node, Flow in) {
    if (in.axis() == Flow.Axis.FIRST || in.known() && in.rank() > 2) {
      throw new RefusedNode("its input must have vectors as rows");
    }
    double[] offset = numbers(node, "offset", in);
    double[] scale = numbers(node, "scale", in);
    int length = Math.max(offset.length, scale.length);
    if (Math.min(offset.length, scale.length) != length
        && Math.min(offset.length, scale.length) != 1) {
      throw new RefusedNode("its offset and scale must be as long as each other");
    }
    double[] shift = new double[length];
    Arrays.setAll(
        shift,
        index -> -offset[offset.length == 1 ? 0 : index] * scale[scale.length == 1 ? 0 : index]);
    return new NodeEffect(List.of(new Step.Affine(scale, shift)), in.on(Flow.Axis.LAST));
  }

  private static double[] numbers(Node node, String name, Flow in) {
    double[] numbers =
        node.attribute(name)
            .map(found -> found.getFloatsList().stream().mapToDouble(value -> value).toArray())
            .orElse(new double[0]);
    boolean fits = numbers.length == 1 || in.features() < 0 || numbers.length == in.features();
    if (numbers.length == 0 || !fits) {
      throw new RefusedNode(
          "its "
              + name
              + " must have one value, or one for each of a vector, has "
              + numbers.length);
    }
    return numbers;
  }

  /** {@code scale (x - mean) / sqrt(variance + epsilon) + B}, a value of each for every channel. */
  static NodeEffect batchNormalization(Node node, Flow in, boolean convolves) {
    if (node.whole("training_mode", 0) != 0) {
      throw new RefusedNode("it is in training mode; export the network for inference");
    }
    if (node.whole("spatial", 1) != 1) {
      throw new RefusedNode("spatial must be 1, is 0");
    }
    if (in.axis() == Flow.Axis.FIRST || in.known() && in.rank() < 2) {
      throw new RefusedNode("its second axis must be that of the values, is that of the batch");
    }
    double[][] parts = new double[4][];
    int channels = node.required(1, "scale").count();
    for (int part = 0; part < parts.length; part++) {
      Tensor tensor = node.required(part + 1, List.of("scale", "B", "mean", "var").get(part));
      if (tensor.rank() != 1 || tensor.count() != channels) {
        throw new RefusedNode("scale, B, mean and var must be vectors of one length");
      }
      parts[part] = tensor.values();
    }
    if (in.known() && in.sides()[1] >= 0 && in.sides()[1] != channels) {
      throw new RefusedNode("it has " + channels + " channels, its input has " + in.sides()[1]);
    }
    double epsilon = node.number("epsilon", 1e-5f);
    double[] scale = new double[channels];
    double[] shift = new double[channels];
    for (int channel = 0; channel < channels; channel++) {
      scale[channel] = parts[0][channel] / Math.sqrt(parts[3][channel] + epsilon);
      shift[channel] = parts[1][channel] - parts[2][channel] * scale[channel];
    }
    Flow flow = in.axis() == Flow.Axis.OPEN ? in.on(undecided(in, convolves)) : in;
    if (flow.axis() == Flow.Axis.LAST && in.known() && in.rank() > 2) {
      long positions = in.positions();
      if (positions < 0) {
        throw new RefusedNode("the sides of its input must be known, are " + in.sidesText());
      }
      return new NodeEffect(
          List.of(new Step.Affine(repeated(scale, positions), repeated(shift, positions))), flow);
    }
    return new NodeEffect(List.of(new Step.Affine(scale, shift)), flow);
  }

  private static double[] repeated(double[] values, long times) {
    long length = values.length * times;
    if (length > SparseMatrix.MAX_SIDE) {
      throw new RefusedNode("a vector of " + length + " values is longer than any layer's");
    }
    double[] all = new double[(int) length];
    Arrays.setAll(all, index -> values[(int) (index / times)]);
    return all;
  }

  private static Flow.Axis undecided(Flow in, boolean convolves) {
    return convolves && (!in.known() || in.rank() > 2) ? Flow.Axis.CHANNEL : Flow.Axis.LAST;
  }

  private static double[] each(double[] values, DoubleUnaryOperator operator) {
    return Arrays.stream(values).map(operator).toArray();
  }

  /** Where an undecided tensor has the values of a vector, now that a constant meets it. */
  private static Flow settled(Flow in, Tensor constant, boolean convolves) {
    if (in.axis() != Flow.Axis.OPEN || constant.count() == 1) {
      return in;
    }
    boolean column = constant.rank() == 2 && constant.sides()[1] == 1;
    if (column && in.known() && in.rank() == 2) {
      return in.on(Flow.Axis.FIRST);
    }
    return in.on(constant.rank() > 2 ? undecided(in, convolves) : Flow.Axis.LAST);
  }

  /** One value for all of a vector, or one for each. */
  private static double[] broadcast(Tensor constant, Flow in) {
    int[] sides = constant.sides();
    if (constant.count() == 1 && (!in.known() || sides.length <= in.rank())) {
      return constant.values();
    }
    int rank = in.known() ? in.rank() : Math.max(2, sides.length);
    if (constant.count() == 0 || sides.length > rank) {
      throw unfit(constant, in);
    }
    int[] full = new int[rank];
    Arrays.fill(full, 1);
    System.arraycopy(sides, 0, full, rank - sides.length, sides.length);
    return switch (in.axis()) {
      case FIRST -> only(constant, full, 0, in);
      case CHANNEL -> only(constant, full, 1, in);
      default -> spread(constant, full, in);
    };
  }

  private static double[] only(Tensor constant, int[] full, int axis, Flow in) {
    long length = in.known() ? in.sides()[axis] : Flow.UNKNOWN;
    if (full.length <= axis
        || full[axis] != constant.count()
        || length >= 0 && length != constant.count()) {
      throw unfit(constant, in);
    }
    return constant.values();
  }

  private static double[] spread(Tensor constant, int[] full, Flow in) {
    int first = in.batch() ? 1 : 0;
    if (in.batch() && full[0] != 1) {
      throw unfit(constant, in);
    }
    if (full[full.length - 1] == constant.count() && full.length == first + 1) {
      if (in.features() >= 0 && in.features() != constant.count()) {
        throw unfit(constant, in);
      }
      return constant.values();
    }
    if (in.features() < 0 || in.features() > SparseMatrix.MAX_SIDE) {
      throw new RefusedNode("the sides of its input must be known, are " + in.sidesText());
    }
    double[] values = constant.values();
    double[] all = new double[(int) in.features()];
    for (int index = 0; index < all.length; index++) {
      int rest = index;
      int source = 0;
      int stride = 1;
      for (int axis = full.length - 1; axis >= first; axis--) {
        int side = (int) in.sides()[axis];
        int place = rest % side;
        rest /= side;
        if (full[axis] != 1 && full[axis] != side) {
          throw unfit(constant, in);
        }
        source += full[axis] == 1 ? 0 : place * stride;
        stride *= full[axis];
      }
      all[index] = values[source];
    }
    return all;
  }

  private static RefusedNode unfit(Tensor constant, Flow in) {
    return new RefusedNode(
        "its constant of "
            + constant.sidesText()
            + " must have one value, or one for each value of a vector, of an input of "
            + in.sidesText());
  }

  /** Relu, Clip, Min and Max. */
  static NodeEffect limits(Node node, int data, Flow in) {
    Step.Limits limits =
        switch (node.operator()) {
          case "Relu" -> Step.Limits.RELU;
          case "Clip" -> clip(node);
          case "Max" -> new Step.Limits(single(node, data), Double.POSITIVE_INFINITY);
          default -> new Step.Limits(Double.NEGATIVE_INFINITY, single(node, data));
        };
    return new NodeEffect(List.of(limits), in);
  }

  private static double single(Node node, int data) {
    Tensor constant = node.required(1 - data, "one of its two operands");
    if (node.proto().getInputCount() != 2 || constant.count() != 1) {
      throw new RefusedNode("it must have two operands, one of them a single number");
    }
    return constant.values()[0];
  }

  private static Step.Limits clip(Node node) {
    if (node.opset() < 11) {
      return new Step.Limits(
          node.number("min", Double.NEGATIVE_INFINITY),
          node.number("max", Double.POSITIVE_INFINITY));
    }
    return new Step.Limits(
        limit(node, 1, Double.NEGATIVE_INFINITY), limit(node, 2, Double.POSITIVE_INFINITY));
  }

  private static double limit(Node node, int index, double otherwise) {
    if (!node.has(index)) {
      return otherwise;
    }
    Tensor limit = node.required(index, index == 1 ? "min" : "max");
    if (limit.count() != 1) {
      throw new RefusedNode("min and max must be single numbers");
    }
    return limit.values()[0];
  }
}
