// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

/**
 * The platforms of the paper's Table V on AlexNet FC7 (TrueNorth: a TIMIT LSTM), as published.
 *
 * <p>A figure that the table does not have is null.
 */
public enum PaperPlatform {
  CPU("Core i7-5930K", "CPU", 2014, 22, 3500.0, "DRAM", 356.0, 73, 162, 0.46, 2.22),
  GPU("Titan X", "GPU", 2015, 28, 1075.0, "DRAM", 601.0, 159, 4115, 6.85, 25.9),
  MOBILE_GPU("Tegra K1", "mGPU", 2014, 28, 852.0, "DRAM", null, 5.1, 173, null, 33.9),
  A_EYE("A-Eye", "FPGA", 2015, 28, 150.0, "DRAM", null, 9.63, 33, null, 3.43),
  DA_DIAN_NAO("DaDianNao", "ASIC", 2014, 28, 606.0, "eDRAM", 67.7, 15.97, 147938, 2185.0, 9263),
  TRUE_NORTH("TrueNorth", "ASIC", 2014, 28, null, "SRAM", 430.0, 0.18, 1989, 4.63, 10839),
  EIE_64("EIE, 64 PEs", "ASIC", 2016, 45, 800.0, "SRAM", 40.8, 0.59, 81967, 2009.0, 138927),
  EIE_256(
      "EIE, 256 PEs (projected)",
      "ASIC",
      2016,
      28,
      1200.0,
      "SRAM",
      63.8,
      2.36,
      426230,
      6681.0,
      180606);

  private final PlatformRow row;

  PaperPlatform(
      String platform,
      String type,
      int year,
      int nanometres,
      Double megahertz,
      String memory,
      Double mm2,
      double watts,
      double framesPerSecond,
      Double framesPerSecondMm2,
      double framesPerJoule) {
    row =
        new PlatformRow(
            platform,
            type,
            year,
            nanometres,
            megahertz,
            memory,
            mm2,
            watts,
            framesPerSecond,
            framesPerSecondMm2,
            framesPerJoule,
            "paper, Table V");
  }

  /** The column of the table. */
  public PlatformRow row() {
    return row;
  }
}
