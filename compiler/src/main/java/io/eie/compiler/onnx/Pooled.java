// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import io.eie.compiler.read.PositionNetwork;
import io.eie.compiler.read.PositionNetwork.Pooling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the host makes of the positions of a chain of 1 x 1 convolutions. */
final class Pooled {
  private Pooled() {}

  /** How a chain runs; empty when its vectors are whole inputs. */
  static Optional<PositionNetwork> positions(Chains.Chain chain, int channels) {
    List<Visit> nodes = chain.nodes();
    Flow out = nodes.get(nodes.size() - 1).out();
    if (nodes.stream().noneMatch(visit -> visit.out().axis() == Flow.Axis.CHANNEL)) {
      return Optional.empty();
    }
    long positions = out.axis() == Flow.Axis.CHANNEL ? out.positions() : 1;
    return Optional.of(
        new PositionNetwork(
            channels,
            positions > 0 && positions <= Integer.MAX_VALUE
                ? OptionalInt.of((int) positions)
                : OptionalInt.empty(),
            pooling(chain, out)));
  }

  private static Pooling pooling(Chains.Chain chain, Flow out) {
    List<Visit> nodes = chain.nodes();
    String tensor = nodes.get(nodes.size() - 1).output();
    List<Visit> users =
        chain.host().stream().filter(visit -> visit.inputs().contains(tensor)).toList();
    if (out.axis() != Flow.Axis.CHANNEL || users.size() != 1) {
      return Pooling.NONE;
    }
    Node node = users.get(0).node();
    return switch (node.operator()) {
      case "GlobalAveragePool" -> Pooling.MEAN;
      case "GlobalMaxPool" -> Pooling.MAX;
      case "ReduceMean" -> reducesPositions(node, out) ? Pooling.MEAN : Pooling.NONE;
      case "AveragePool" -> coversPositions(node, out) ? Pooling.MEAN : Pooling.NONE;
      case "MaxPool" -> coversPositions(node, out) ? Pooling.MAX : Pooling.NONE;
      default -> Pooling.NONE;
    };
  }

  /** Whether it reduces all axes after that of the channels. Axes are an input since version 18. */
  private static boolean reducesPositions(Node node, Flow out) {
    Optional<long[]> axes =
        node.opset() < 18 ? node.wholes("axes") : node.constant(1).map(Tensor::wholes);
    long[] sorted =
        Arrays.stream(axes.orElse(new long[0]))
            .map(axis -> axis < 0 ? axis + out.rank() : axis)
            .sorted()
            .toArray();
    long[] all = new long[out.rank() - 2];
    Arrays.setAll(all, index -> index + 2L);
    return Arrays.equals(sorted, all);
  }

  /** Whether its window is as large as the tensor, with nothing around it. */
  private static boolean coversPositions(Node node, Flow out) {
    long[] positions = Arrays.copyOfRange(out.sides(), 2, out.rank());
    long[] pads = node.wholes("pads").orElse(new long[0]);
    return Arrays.equals(node.wholes("kernel_shape").orElse(new long[0]), positions)
        && Arrays.stream(pads).allMatch(pad -> pad == 0)
        && !node.text("auto_pad").startsWith("SAME");
  }
}
