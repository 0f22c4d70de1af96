// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what a node does to the vector on its way. */
final class NodeReader {
  /** What may follow the last layer. */
  private static final Set<String> HOST_FIRST =
      Set.of("Softmax", "LogSoftmax", "ArgMax", "Sigmoid", "GlobalAveragePool", "GlobalMaxPool");

  /** The same after layers of positions. */
  private static final Set<String> HOST_FIRST_OF_POSITIONS =
      Set.of("AveragePool", "MaxPool", "ReduceMean", "Flatten", "Reshape", "Transpose");

  /** What may follow that. */
  private static final Set<String> HOST_NEXT =
      Set.of(
          "Add",
          "ArrayFeatureExtractor",
          "Cast",
          "Concat",
          "Div",
          "Dropout",
          "Flatten",
          "Gather",
          "Identity",
          "Mul",
          "Normalizer",
          "ReduceMax",
          "ReduceMean",
          "Reshape",
          "Slice",
          "Squeeze",
          "Sub",
          "TopK",
          "Transpose",
          "Unsqueeze",
          "ZipMap");

  private static final Set<String> NON_LINEAR =
      Set.of(
          "Tanh",
          "LeakyRelu",
          "PRelu",
          "Elu",
          "Selu",
          "Gelu",
          "HardSigmoid",
          "HardSwish",
          "Softplus",
          "Softsign",
          "Erf",
          "Celu",
          "ThresholdedRelu",
          "Mish");

  private final ShapeValues shapes;
  private final boolean convolves;

  /**
   * @param shapes shapes that the graph computes
   * @param convolves whether the graph has a convolution
   */
  NodeReader(ShapeValues shapes, boolean convolves) {
    this.shapes = shapes;
    this.convolves = convolves;
  }

  static boolean canFollowLastLayer(Node node, Flow in) {
    return node.isStandard()
        && (HOST_FIRST.contains(node.operator())
            || in.axis() == Flow.Axis.CHANNEL && HOST_FIRST_OF_POSITIONS.contains(node.operator()));
  }

  static boolean canFollowHost(Node node) {
    boolean known = node.isStandard() || node.proto().getDomain().equals("ai.onnx.ml");
    return known && (HOST_FIRST.contains(node.operator()) || HOST_NEXT.contains(node.operator()));
  }

  /**
   * What a node does.
   *
   * @param data the number of its input that is computed
   * @throws RefusedNode when it can be no part of a layer
   */
  NodeEffect read(Node node, int data, Flow in) {
    if (!isKnown(node)) {
      throw new RefusedNode("operators of this domain are unknown");
    }
    return switch (node.operator()) {
      case "Gemm", "FusedGemm" -> LinearSteps.gemm(node, data, in);
      case "MatMul" -> LinearSteps.matMul(node, data, in);
      case "Conv", "FusedConv" -> LinearSteps.conv(node, first(data, in));
      case "Add", "Sub", "Mul", "Div" -> ScaleSteps.arithmetic(node, data, in, convolves);
      case "Neg" -> ScaleSteps.negated(in);
      case "BatchNormalization" -> ScaleSteps.batchNormalization(node, first(data, in), convolves);
      case "Scaler" -> ScaleSteps.scaler(node, in);
      case "Relu", "Clip", "Min", "Max" -> ScaleSteps.limits(node, data, in);
      case "Flatten" -> ShapeSteps.flatten(node, in);
      case "Reshape" -> ShapeSteps.reshape(node, first(data, in), shape(node));
      case "Squeeze" -> ShapeSteps.squeeze(node, first(data, in));
      case "Unsqueeze" -> ShapeSteps.unsqueeze(node, first(data, in));
      case "Transpose" -> ShapeSteps.transpose(node, in);
      case "Identity" -> NodeEffect.keep(in);
      case "Dropout" -> ShapeSteps.dropout(node, first(data, in));
      case "Cast" -> ShapeSteps.cast(node, in);
      default -> throw new RefusedNode(reason(node.operator()));
    };
  }

  /** Operators of ONNX, products that ONNX Runtime fused, and scikit-learn's scaler. */
  private static boolean isKnown(Node node) {
    return switch (node.proto().getDomain()) {
      case "com.microsoft" -> Set.of("FusedGemm", "FusedConv").contains(node.operator());
      case "ai.onnx.ml" -> node.operator().equals("Scaler");
      default ->
          node.isStandard()
              && !Set.of("FusedGemm", "FusedConv", "Scaler").contains(node.operator());
    };
  }

  private static Flow first(int data, Flow in) {
    if (data != 0) {
      throw new RefusedNode("its first input must be the computed one");
    }
    return in;
  }

  private long[] shape(Node node) {
    Optional<long[]> shape = shapes.of(node.input(1));
    return shape.orElseThrow(() -> new RefusedNode("its new shape must be known, is computed"));
  }

  private static String reason(String operator) {
    if (NON_LINEAR.contains(operator)) {
      return "the accelerator's activations are ReLU and identity";
    }
    if (List.of(
            "QuantizeLinear",
            "DequantizeLinear",
            "QLinearMatMul",
            "MatMulInteger",
            "QLinearConv",
            "ConvInteger",
            "DynamicQuantizeLinear")
        .contains(operator)) {
      return "the network is quantised already; export it in floating point";
    }
    return "the accelerator has no such operator";
  }
}
