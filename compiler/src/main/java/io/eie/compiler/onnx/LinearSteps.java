// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import io.eie.common.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Nodes that multiply by a matrix: Gemm, MatMul, Conv of 1 x 1. */
final class LinearSteps {
  private LinearSteps() {}

  /**
   * {@code alpha A' B' + beta C}, where the prime is an optional transposition.
   *
   * @param data the input that is computed: 0 for A, 1 for B
   */
  static NodeEffect gemm(Node node, int data, Flow in) {
    boolean transposeA = node.whole("transA", 0) != 0;
    boolean transposeB = node.whole("transB", 0) != 0;
    double alpha = node.number("alpha", 1);
    double beta = node.number("beta", 1);
    Tensor weights = matrix(node.required(1 - data, data == 0 ? "B" : "A"));
    if (data > 1) {
      throw new RefusedNode("C must be a constant, is computed");
    }
    boolean rows = data == 0 ? !transposeA : transposeB;
    requireAxis(in, rows);
    boolean outputsFirst = data == 0 ? transposeB : !transposeA;
    Step.Matrix plain = new Step.Matrix(weights, outputsFirst, alpha, Optional.empty());
    boolean rowsOut = data == 0;
    Optional<double[]> bias = Optional.empty();
    if (node.has(2)) {
      Tensor c = node.required(2, "C");
      bias = Optional.of(scaled(bias(c, plain.outputs(), rowsOut), beta));
    }
    Step.Matrix step = new Step.Matrix(weights, outputsFirst, alpha, bias);
    requireInputs(step, in.on(rows ? Flow.Axis.LAST : Flow.Axis.FIRST));
    long batch = !in.known() ? Flow.UNKNOWN : in.sides()[rows ? 0 : 1];
    Flow out =
        rowsOut
            ? Flow.rows(batch, step.outputs())
            : new Flow(new long[] {step.outputs(), batch}, Flow.Axis.FIRST, true);
    return fused(node, step, out);
  }

  // ONNX Runtime writes an activation into the product of its own domain.
  private static NodeEffect fused(Node node, Step.Matrix step, Flow out) {
    String activation = node.text("activation");
    if (node.isStandard() || activation.isEmpty()) {
      return new NodeEffect(List.of(step), out);
    }
    if (!activation.equals("Relu")) {
      throw new RefusedNode(
          "its activation is " + Quoted.of(activation) + "; the accelerator has ReLU and identity");
    }
    return new NodeEffect(List.of(step, Step.Limits.RELU), out);
  }

  private static void requireAxis(Flow in, boolean rows) {
    if (in.known() && in.rank() != 2) {
      throw new RefusedNode("its computed input must have 2 sides, has " + in.sidesText());
    }
    if (in.axis() == Flow.Axis.CHANNEL
        || in.axis() == (rows ? Flow.Axis.FIRST : Flow.Axis.LAST) && in.known()) {
      throw new RefusedNode("it multiplies across the vectors of a batch, not within a vector");
    }
  }

  private static double[] bias(Tensor c, int outputs, boolean rows) {
    int[] sides = c.sides();
    boolean one = c.count() == 1;
    boolean row =
        sides.length == 1 && sides[0] == outputs
            || sides.length == 2 && sides[0] == 1 && sides[1] == outputs;
    boolean column = sides.length == 2 && sides[0] == outputs && sides[1] == 1;
    if (!one && !(rows ? row : column)) {
      throw new RefusedNode(
          "C must have one value for each of " + outputs + " outputs, has " + c.sidesText());
    }
    return c.values();
  }

  private static double[] scaled(double[] values, double factor) {
    return Arrays.stream(values).map(value -> value * factor).toArray();
  }

  /** The product of the computed input and a constant, in either order. */
  static NodeEffect matMul(Node node, int data, Flow in) {
    if (data == 1) {
      return constantFirst(node, in);
    }
    Tensor weights = matrix(node.required(1, "its second factor"));
    if (!in.lastAxisIsVector()) {
      throw new RefusedNode(
          in.axis() == Flow.Axis.FIRST
              ? "it multiplies across the vectors of a batch, not within a vector"
              : "it multiplies the last axis of "
                  + in.sidesText()
                  + " at every position of the others; a layer computes a whole vector");
    }
    Step.Matrix step = new Step.Matrix(weights, false, 1, Optional.empty());
    requireInputs(step, in);
    return new NodeEffect(List.of(step), in.withLast(step.outputs()));
  }

  private static NodeEffect constantFirst(Node node, Flow in) {
    Tensor weights = matrix(node.required(0, "its first factor"));
    boolean vector = in.known() && in.rank() == 1;
    if (!vector
        && (in.known() && in.rank() != 2
            || in.axis() == Flow.Axis.LAST
            || in.axis() == Flow.Axis.CHANNEL)) {
      throw new RefusedNode("it multiplies across the vectors of a batch, not within a vector");
    }
    Step.Matrix step = new Step.Matrix(weights, true, 1, Optional.empty());
    if (vector) {
      requireInputs(step, in);
      return new NodeEffect(
          List.of(step), new Flow(new long[] {step.outputs()}, Flow.Axis.LAST, false));
    }
    requireInputs(step, in.on(Flow.Axis.FIRST));
    long batch = in.known() ? in.sides()[1] : Flow.UNKNOWN;
    return new NodeEffect(
        List.of(step), new Flow(new long[] {step.outputs(), batch}, Flow.Axis.FIRST, true));
  }

  /** A convolution of 1 x 1: a product of a matrix and a vector at every position. */
  static NodeEffect conv(Node node, Flow in) {
    Tensor weights = node.required(1, "W");
    List<String> reasons = new ArrayList<>();
    if (weights.rank() < 3) {
      throw new RefusedNode("W must have at least 3 sides, has " + weights.sidesText());
    }
    int[] kernel = Arrays.copyOfRange(weights.sides(), 2, weights.rank());
    if (Arrays.stream(kernel).anyMatch(side -> side != 1)) {
      reasons.add(
          "its kernel is "
              + new Tensor("", kernel, true, () -> null).sidesText()
              + " (only 1 x 1, a product at every position, runs)");
    }
    if (node.whole("group", 1) != 1) {
      reasons.add("it has " + node.whole("group", 1) + " groups");
    }
    requireAll(node, "strides", 1, reasons);
    requireAll(node, "pads", 0, reasons);
    if (!reasons.isEmpty()) {
      throw new RefusedNode(String.join(", ", reasons));
    }
    if (in.known() && in.rank() != weights.rank()) {
      throw new RefusedNode(
          "its computed input must have " + weights.rank() + " sides, has " + in.sidesText());
    }
    if (in.axis() == Flow.Axis.FIRST || in.axis() == Flow.Axis.LAST && in.positions() != 1) {
      throw new RefusedNode("its input is one vector for all positions, not one for each");
    }
    Tensor matrix = weights.withSides(weights.sides()[0], weights.sides()[1]);
    Step.Matrix plain = new Step.Matrix(matrix, true, 1, Optional.empty());
    Optional<double[]> bias = Optional.empty();
    if (node.has(2)) {
      bias = Optional.of(bias(node.required(2, "B"), plain.outputs(), true));
    }
    Step.Matrix step = new Step.Matrix(matrix, true, 1, bias);
    Flow channels = in.on(Flow.Axis.CHANNEL);
    requireInputs(step, channels);
    long[] sides = in.known() ? in.sides().clone() : null;
    if (sides == null) {
      sides = new long[weights.rank()];
      Arrays.fill(sides, Flow.UNKNOWN);
    }
    sides[1] = step.outputs();
    return fused(node, step, new Flow(sides, Flow.Axis.CHANNEL, true));
  }

  private static void requireAll(Node node, String name, long value, List<String> reasons) {
    long[] values = node.wholes(name).orElse(new long[0]);
    if (Arrays.stream(values).anyMatch(side -> side != value)) {
      reasons.add("its " + name + " are " + Arrays.toString(values));
    }
  }

  private static Tensor matrix(Tensor weights) {
    if (weights.rank() != 2 || weights.count() == 0) {
      throw new RefusedNode("its constant must be a matrix, has " + weights.sidesText());
    }
    return weights;
  }

  private static void requireInputs(Step.Matrix step, Flow in) {
    if (in.features() >= 0 && in.features() != step.inputs()) {
      throw new RefusedNode(
          "its matrix takes " + step.inputs() + " values, its input has " + in.features());
    }
  }
}
