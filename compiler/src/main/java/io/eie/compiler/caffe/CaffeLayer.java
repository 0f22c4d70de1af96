// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.caffe;

import io.eie.common.Quoted;
import io.eie.compiler.read.PositionNetwork;
import java.util.List;
import java.util.Locale;

/**
 * A layer of a description.
 *
 * @param name its name
 * @param type its type in lower case without underscores: {@code convolution}
 * @param bottoms tensors that it reads
 * @param tops tensors that it writes
 * @param in sides of its input: channels, height, width
 * @param outputs channels that it yields; of other layers than those with weights, its input's
 * @param kernel height and width of its kernel; 1 x 1 without
 * @param pads rows above and below, columns left and right that a convolution adds, of zeros
 * @param groups groups of channels
 * @param pooling what a layer does that makes one position of all; {@code NONE} of others
 * @param reason why it cannot be a part of a chain of layers; empty where it can
 */
record CaffeLayer(
    String name,
    String type,
    List<String> bottoms,
    List<String> tops,
    long[] in,
    int outputs,
    long[] kernel,
    long[] pads,
    int groups,
    PositionNetwork.Pooling pooling,
    String reason) {
  /** Names that Deep Compression takes for those of layers with weights. */
  private static final List<String> COMPRESSED = List.of("conv", "fc", "ip");

  boolean hasWeights() {
    return isConvolution() || isProduct();
  }

  boolean isConvolution() {
    return type.equals("convolution");
  }

  boolean isProduct() {
    return type.equals("innerproduct");
  }

  /** Whether the compressed file holds its weights. */
  boolean isCompressed() {
    return hasWeights() && COMPRESSED.stream().anyMatch(name::contains);
  }

  /** Whether it can be left to the host at the end. */
  boolean canBeLast() {
    return List.of("softmax", "softmaxwithloss", "accuracy", "pooling", "flatten").contains(type);
  }

  /** Inputs of one output. */
  long inputs() {
    return isProduct() ? in[0] * in[1] * in[2] : in[0] / groups * kernel[0] * kernel[1];
  }

  /** Positions at which a convolution of 1 x 1 runs, those of its border of zeros included. */
  long positions() {
    return (in[1] + 2 * pads[0]) * (in[2] + 2 * pads[1]);
  }

  boolean hasBorder() {
    return pads[0] > 0 || pads[1] > 0;
  }

  /** Number of weights, zeros included. */
  long weights() {
    return outputs * inputs();
  }

  /** Bits of a code in the compressed file. */
  int codeBits() {
    return name.contains("conv") ? 8 : 4;
  }

  String label() {
    return "layer " + Quoted.of(name) + " (" + type.toLowerCase(Locale.ROOT) + ")";
  }
}
