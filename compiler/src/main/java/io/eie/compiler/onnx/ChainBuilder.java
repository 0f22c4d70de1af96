// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import io.eie.compiler.read.LayerSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Folds the steps of a chain of nodes into layers {@code f(W x + b)}.
 *
 * <p>A scale or shift is folded into the layer before it, while nothing but the matrix and other
 * such steps is between, or else into the layer after it. A scale that is not negative passes a
 * ReLU; nothing else does.
 */
final class ChainBuilder {
  private static final Step.Affine NONE = new Step.Affine(new double[] {1}, new double[] {0});

  /** Numbers beyond are no limits: exporters write the largest float for none. */
  private static final double LARGEST = 3.4e38;

  private final List<LayerDraft> layers = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private Step.Affine waiting = NONE;
  private Visit waitingSince;

  private ChainBuilder() {}

  /**
   * The layers of nodes in order.
   *
   * @param problems where sentences about nodes are added that cannot be folded
   */
  static List<LayerDraft> build(List<Visit> chain, List<String> problems) {
    ChainBuilder builder = new ChainBuilder();
    for (Visit visit : chain) {
      for (Step step : visit.steps()) {
        try {
          builder.take(visit, step);
        } catch (RefusedNode e) {
          builder.problems.add(visit.node().label() + ": " + e.getMessage());
        }
      }
    }
    builder.finish();
    problems.addAll(builder.problems);
    return builder.layers;
  }

  private LayerDraft last() {
    return layers.isEmpty() ? null : layers.get(layers.size() - 1);
  }

  private void take(Visit visit, Step step) {
    if (step instanceof Step.Matrix matrix) {
      matrix(visit, matrix);
    } else if (step instanceof Step.Affine affine) {
      affine(visit, affine);
    } else if (step instanceof Step.Limits limits) {
      limits(limits);
    }
  }

  private void matrix(Visit visit, Step.Matrix matrix) {
    LayerDraft before = last();
    if (before != null && before.outputs() != matrix.inputs()) {
      throw new RefusedNode(
          "its matrix takes "
              + matrix.inputs()
              + " values, the previous layer has "
              + before.outputs());
    }
    requireLength(waiting, matrix.inputs());
    layers.add(new LayerDraft(name(visit, matrix), matrix, waiting));
    waiting = NONE;
  }

  /** The name of the weights where it is that of a layer, as in PyTorch; else that of the node. */
  private String name(Visit visit, Step.Matrix matrix) {
    String weights = matrix.weights().name();
    String raw =
        weights.endsWith(".weight")
            ? weights.substring(0, weights.length() - ".weight".length())
            : visit.node().name();
    String name = LayerSource.safeName(raw.isEmpty() ? "layer" : raw);
    String unique = name;
    for (int copy = 2; !names.add(unique); copy++) {
      String suffix = "_" + copy;
      unique = name.substring(0, Math.min(name.length(), 100 - suffix.length())) + suffix;
    }
    return unique;
  }

  private void affine(Visit visit, Step.Affine affine) {
    LayerDraft before = last();
    if (before != null) {
      requireLength(affine, before.outputs());
    }
    if (before != null && before.isLinear()) {
      before.apply(affine);
      return;
    }
    int length =
        Math.max(
            Math.max(affine.scale().length, affine.shift().length),
            Math.max(waiting.scale().length, waiting.shift().length));
    requireLength(affine, length);
    requireLength(waiting, length);
    double[] scale = new double[length];
    double[] shift = new double[length];
    for (int index = 0; index < length; index++) {
      double factor = at(affine.scale(), index);
      scale[index] = at(waiting.scale(), index) * factor;
      shift[index] = at(waiting.shift(), index) * factor + at(affine.shift(), index);
    }
    waiting = new Step.Affine(scale, shift);
    waitingSince = visit;
  }

  private static double at(double[] values, int index) {
    return values[values.length == 1 ? 0 : index];
  }

  private static void requireLength(Step.Affine affine, int length) {
    for (double[] values : List.of(affine.scale(), affine.shift())) {
      if (values.length != 1 && values.length != length) {
        throw new RefusedNode(
            "its constant has " + values.length + " values, the vector " + length);
      }
    }
  }

  private void limits(Step.Limits limits) {
    double low = limits.low() <= -LARGEST ? Double.NEGATIVE_INFINITY : limits.low();
    double high = limits.high() >= LARGEST ? Double.POSITIVE_INFINITY : limits.high();
    if (Double.isInfinite(low) && Double.isInfinite(high) && low < high) {
      return;
    }
    LayerDraft layer = last();
    if (layer == null) {
      throw new RefusedNode("it limits the network's input, before the first layer");
    }
    if (!passes(layer)) {
      throw new RefusedNode(
          "it follows "
              + waitingSince.node().label()
              + ", which follows another limit with no layer between them: a scale or shift there"
              + " can be folded into no layer");
    }
    boolean rectified = layer.hasRelu() || low == 0;
    if (low > 0 || !(low < high) || low < 0 && !rectified && !(high == -low)) {
      throw new RefusedNode(
          "its limits are "
              + low
              + " and "
              + high
              + "; a layer has a lower limit of 0 (ReLU), none, or that of its format, which is the upper one's negative");
    }
    if (!Double.isInfinite(high)) {
      layer.clip(exponent(high));
    }
    if (rectified) {
      layer.rectify();
    }
  }

  /** A clip is the saturation of the format of the outputs, so its limit is a power of two. */
  private static int exponent(double high) {
    int exponent = Math.getExponent(high);
    if (high <= 0 || Math.scalb(1.0, exponent) != high) {
      throw new RefusedNode(
          "its limit is "
              + high
              + "; only a power of two runs, as the saturation of the format of the outputs");
    }
    return exponent;
  }

  /** Whether what waits can be done before the limits that the layer has; then it is. */
  private boolean passes(LayerDraft layer) {
    if (waiting == NONE) {
      return true;
    }
    boolean positive = Arrays.stream(waiting.scale()).allMatch(factor -> factor >= 0);
    boolean shifts = Arrays.stream(waiting.shift()).anyMatch(value -> value != 0);
    if (!positive || shifts || layer.hasClip()) {
      return false;
    }
    layer.apply(waiting);
    waiting = NONE;
    return true;
  }

  private void finish() {
    LayerDraft layer = last();
    if (layer != null && !passes(layer)) {
      problems.add(
          waitingSince.node().label()
              + ": it follows the last limit (Relu or Clip) and no layer follows that its scale or shift could be"
              + " folded into");
    }
  }
}
