// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

/**
 * Times of the paper's Table IV at batch 1, in microseconds, in the order of {@link PaperLayer};
 * power from Table V.
 */
public enum PaperTime {
  CPU_DENSE(
      "CPU dense",
      PaperPlatform.CPU,
      7516.2,
      6187.1,
      1134.9,
      35022.8,
      5372.8,
      774.2,
      605.0,
      1361.4,
      470.5),
  CPU_SPARSE(
      "CPU sparse",
      PaperPlatform.CPU,
      3066.5,
      1282.1,
      890.5,
      3774.3,
      545.1,
      777.3,
      261.2,
      437.4,
      260.0),
  GPU_DENSE(
      "GPU dense", PaperPlatform.GPU, 541.5, 243.0, 80.5, 1467.8, 243.0, 80.5, 65, 90.1, 51.9),
  GPU_SPARSE(
      "GPU sparse", PaperPlatform.GPU, 134.8, 65.8, 54.6, 167.0, 39.8, 48.0, 17.7, 41.1, 18.5),
  MOBILE_GPU_DENSE(
      "mGPU dense",
      PaperPlatform.MOBILE_GPU,
      12437.2,
      5765.0,
      2252.1,
      35427.0,
      5544.3,
      2243.1,
      1316,
      2565.5,
      956.9),
  MOBILE_GPU_SPARSE(
      "mGPU sparse",
      PaperPlatform.MOBILE_GPU,
      2879.3,
      1256.5,
      837.0,
      4377.2,
      626.3,
      745.1,
      240.6,
      570.6,
      315),
  EIE("EIE (paper)", PaperPlatform.EIE_64, 30.3, 12.2, 9.9, 34.4, 8.7, 8.4, 8.0, 13.9, 7.5);

  private final String label;
  private final PaperPlatform platform;
  private final double[] microseconds;

  PaperTime(String label, PaperPlatform platform, double... microseconds) {
    this.label = label;
    this.platform = platform;
    this.microseconds = microseconds;
  }

  /** What tables call it. */
  public String label() {
    return label;
  }

  /** Time of a layer, microseconds. */
  public double microseconds(PaperLayer layer) {
    return microseconds[layer.ordinal()];
  }

  /** Energy of a layer: the time and the platform's power, nJ. */
  public double nanojoules(PaperLayer layer) {
    return microseconds(layer) * platform.row().watts() * 1e3;
  }
}
