package io.eie.generator.kit;

import java.util.Locale;

/** A family of FPGAs for which Yosys makes gates. */
enum FpgaFamily {
  ICE40("Lattice iCE40", "synth_ice40 -noflatten", "t:SB_RAM40_4K*"),
  ECP5("Lattice ECP5", "synth_ecp5 -noflatten", "t:DP16KD t:PDPW16KD %u"),
  XILINX("Xilinx 7 series", "synth_xilinx -family xc7", "t:RAMB18E1 t:RAMB36E1 %u");

  private final String familyName;
  private final String command;
  private final String blockRam;

  FpgaFamily(String familyName, String command, String blockRam) {
    this.familyName = familyName;
    this.command = command;
    this.blockRam = blockRam;
  }

  /** As it is written in file names. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the template of the script may name. */
  Values values(Values common) {
    return new Values(common)
        .put("family", fileName())
        .put("familyName", familyName)
        .put("synth", command)
        .put("blockRam", blockRam);
  }
}
