// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

/** The nine layers that the paper measures (Table III) and what it measured (Table IV). */
public enum PaperLayer {
  ALEX_6("Alex-6", 9216, 4096, 9, 35.1, 30.3),
  ALEX_7("Alex-7", 4096, 4096, 9, 35.3, 12.2),
  ALEX_8("Alex-8", 4096, 1000, 25, 37.5, 9.9),
  VGG_6("VGG-6", 25088, 4096, 4, 18.3, 34.4),
  VGG_7("VGG-7", 4096, 4096, 4, 37.5, 8.7),
  VGG_8("VGG-8", 4096, 1000, 23, 41.1, 8.4),
  NT_WE("NT-We", 4096, 600, 10, 100, 8.0),
  NT_WD("NT-Wd", 600, 8791, 11, 100, 13.9),
  NT_LSTM("NT-LSTM", 1201, 2400, 10, 100, 7.5);

  private final String layerName;
  private final int inputs;
  private final int outputs;
  private final double weightPercent;
  private final double activationPercent;
  private final double microseconds;

  PaperLayer(
      String layerName,
      int inputs,
      int outputs,
      double weightPercent,
      double activationPercent,
      double microseconds) {
    this.layerName = layerName;
    this.inputs = inputs;
    this.outputs = outputs;
    this.weightPercent = weightPercent;
    this.activationPercent = activationPercent;
    this.microseconds = microseconds;
  }

  /** Name as in the paper. */
  public String layerName() {
    return layerName;
  }

  /** Columns of the matrix. */
  public int inputs() {
    return inputs;
  }

  /** Rows of the matrix. */
  public int outputs() {
    return outputs;
  }

  /** Weights that are not zero: the share of Table III, to the nearest whole number. */
  public long nonZeroWeights() {
    return Math.round(weightPercent / 100 * inputs * outputs);
  }

  /** Inputs that are not zero: the share of Table III, to the nearest whole number. */
  public int nonZeroInputs() {
    return (int) Math.round(activationPercent / 100 * inputs);
  }

  /** The paper's "actual" time in microseconds: 64 elements, 800 MHz, batch 1 (Table IV). */
  public double microseconds() {
    return microseconds;
  }
}
