// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.fpga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.common.EnvironmentException;
import io.eie.common.Progress;
import io.eie.common.SmokeShard;
import io.eie.common.UserException;
import io.eie.flow.synth.Programs;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.kit.FpgaFamily;
import io.eie.sim.run.InstalledTools;
import io.eie.sim.run.InstalledTools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FpgaFlowTest {
  private static final EieConfig ONE =
      Preset.TINY4.config().toBuilder().processingElements(1).build();

  @TempDir private Path folder;

  @Test
  void unitsOfBlockRamFollowFromTheShape() {
    assertThat(FpgaFamily.ICE40.blockRams(256, 16, 1)).isEqualTo(1);
    assertThat(FpgaFamily.ICE40.blockRams(257, 16, 1)).isEqualTo(2);
    assertThat(FpgaFamily.ICE40.blockRams(8, 64, 1)).isEqualTo(4);
    assertThat(FpgaFamily.ICE40.blockRams(2048, 11, 1)).isEqualTo(6);
    assertThat(FpgaFamily.ICE40.blockRams(32, 128, 4)).isEqualTo(8);
    assertThat(FpgaFamily.ECP5.blockRams(512, 36, 1)).isEqualTo(1);
    assertThat(FpgaFamily.ECP5.blockRams(8192, 17, 1)).isEqualTo(8);
    assertThat(FpgaFamily.XILINX.blockRams(16_384, 64, 1)).isEqualTo(64);
  }

  @Test
  void cellsAreReadFromWhatYosysSays() {
    String text =
        """
        === Bank ===

           Number of cells:                  3
             RAMB18E1                        1
             RAMB36E1                        2

        === design hierarchy ===

           Top                               1
             Bank                            4

           Number of wires:                  9
           Number of cells:                 20
             FDRE                            7
             LUT6                            1
             RAMB36E1                        8
        """;

    CellCounts counts = CellCounts.read(text);

    assertThat(FpgaFamily.XILINX.blockRams(counts.of("Bank"))).isEqualTo(5);
    assertThat(counts.of("Top")).isEmpty();
    assertThat(FpgaFamily.XILINX.kinds(counts.whole()))
        .containsEntry("luts", 1)
        .containsEntry("flipFlops", 7)
        .containsEntry("blockRams", 16)
        .doesNotContainKey("Bank");
    assertThat(CellCounts.read(text.substring(0, text.indexOf("=== design"))).whole())
        .containsEntry("RAMB18E1", 1);
  }

  @SmokeShard(of = 4)
  @Test
  void everyMemoryBecomesBlockRamOfAnEcp5() {
    FpgaResult result = run(FpgaFamily.ECP5, ONE, UnaryOperator.identity());

    assertThat(result.problems()).isEmpty();
    assertThat(result.memories())
        .contains(new MemoryUse("SramBank256x64", 256, 64, 1, 2, 2))
        .contains(new MemoryUse("SramBank256x11", 256, 11, 2, 1, 1));
    assertThat(result.cells()).containsEntry("blockRams", 12).containsEntry("lutMemories", 0);
    assertThat(result.cells().get("luts")).isPositive();
    assertThat(result.cells().get("flipFlops")).isGreaterThan(1000);
    assertThat(result.device()).isNull();
    assertThat(result.fmaxMHz()).isNull();
  }

  @Tag("nightly")
  @Test
  void aMemoryThatIsReadAtOnceIsTold() {
    FpgaResult result =
        run(
            FpgaFamily.XILINX,
            ONE,
            text -> {
              assertThat(text).contains("= read_q;");
              return text.contains("module EieSramBank64x32 ")
                  ? text.replace("= read_q;", "= cells[address_i];")
                      .replace("(* ram_style = \"block\", syn_ramstyle = \"block_ram\" *)", "")
                  : text;
            });

    assertThat(result.problems())
        .containsExactly(
            "memory SramBank64x32 must use 1 block RAMs (64 words of 32 bits), used 0: it is in look-up tables and flip-flops");
    assertThat(result.memories())
        .filteredOn(memory -> !memory.module().equals("SramBank64x32"))
        .isNotEmpty()
        .allSatisfy(memory -> assertThat(memory.found()).isEqualTo(memory.expected()));
    // 16 words of 64 bits twice and 8 of 64 take a RAMB36E1 each, which counts as two
    assertThat(result.cells()).containsEntry("blockRams", 11);
  }

  @Tag("nightly")
  @Test
  void oneElementBecomesABitstream() throws IOException {
    requireTools(FpgaFamily.ICE40);
    FpgaFiles files = new FpgaFlow(FpgaFamily.ICE40).run(ONE, 25, Progress.NONE);
    FpgaResult result = files.result();

    assertThat(result.problems()).isEmpty();
    assertThat(result.device()).isEqualTo("iCE40 HX8K, ct256");
    assertThat(result.toolVersions()).containsOnlyKeys("eie", "yosys", "nextpnr-ice40");
    assertThat(result.cells()).containsEntry("blockRams", 21);
    assertThat(result.utilisation().get("ICESTORM_RAM").used()).isEqualTo(21);
    assertThat(result.utilisation().get("ICESTORM_RAM").available()).isEqualTo(32);
    assertThat(result.utilisation().get("ICESTORM_LC").used()).isBetween(4000, 7680);
    assertThat(result.utilisation().get("SB_IO").used()).isEqualTo(23);
    assertThat(result.fmaxMHz()).isGreaterThan(25);

    files.write(folder.resolve("ice"));

    assertThat(folder.resolve("ice/eie.bin")).isRegularFile();
    assertThat(Files.size(folder.resolve("ice/eie.bin"))).isEqualTo(result.bitstreamBytes());
    // what icepack begins a bitstream with after its comment: the preamble of the device
    assertThat(Files.readAllBytes(folder.resolve("ice/eie.bin")))
        .containsSequence(0x7e, 0xaa, 0x99, 0x7e);
    assertThat(folder.resolve("ice/EieFpga.v")).content().contains("Eie u_eie (");
  }

  @Test
  void whatDoesNotFitIsToldBeforeTheWork() {
    requireTools(FpgaFamily.ICE40);
    FpgaFlow flow = new FpgaFlow(FpgaFamily.ICE40);

    assertThatThrownBy(() -> flow.run(Preset.TINY4.config(), 25, Progress.NONE))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "the memories must fit an iCE40 HX8K, ct256 (32 block RAMs of 4 kbit; fewer processing elements or"
                + " smaller memories need less), needed 48");
    EieConfig bus = ONE.toBuilder().hostBus(HostBus.AXI4_LITE_32).build();
    assertThatThrownBy(() -> flow.run(bus, 25, Progress.NONE))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "hostBus must be native for ice40 (its top module connects the native port to streams of"
                + " bytes), was axi4-lite-32");
    EieConfig streams = ONE.toBuilder().streams(true).build();
    assertThatThrownBy(() -> flow.run(streams, 25, Progress.NONE))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "streams must be false for ice40 (its top module has no pins for them), was true");
    assertThatThrownBy(() -> IceDevice.requireLogic(Map.of("luts", 9000, "flipFlops", 10)))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "the logic must fit an iCE40 HX8K, ct256 (7680 logic cells; fewer processing elements or entries per"
                + " cycle need less), needed at least 9000");
  }

  @Test
  void missingToolsAreNamedWithTheCommandThatInstallsThem() {
    assertThatThrownBy(
            () -> new FpgaFlow(FpgaFamily.ICE40, folder.toString(), UnaryOperator.identity()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "PATH must hold yosys and nextpnr-ice40 and icepack (they bring the design into an FPGA), was without"
                + " yosys and nextpnr-ice40 and icepack; on Debian: sudo apt-get install --no-install-recommends"
                + " yosys nextpnr-ice40 fpga-icestorm");
    assertThatThrownBy(
            () -> new FpgaFlow(FpgaFamily.ECP5, folder.toString(), UnaryOperator.identity()))
        .hasMessageEndingWith("--no-install-recommends yosys");
  }

  @Test
  void aClockThatIsNotReachedIsTold() {
    FpgaResult slow =
        new FpgaResult(
            "ab12",
            Map.of(),
            "ice40",
            IceDevice.NAME,
            Map.of(),
            List.of(),
            Map.of(),
            100.0,
            68.2,
            1L);

    assertThat(slow.problems()).containsExactly("clock must reach 100.0 MHz, reached 68.2 MHz");
  }

  @Test
  void theSlowestClockCounts() throws IOException {
    ObjectMapper json = new ObjectMapper();

    assertThat(
            IceDevice.fmax(
                json.readTree(
                    "{\"fmax\":{\"a\":{\"achieved\":91.27},\"b\":{\"achieved\":70.04}}}")))
        .isEqualTo(70.0);
    assertThatThrownBy(() -> IceDevice.fmax(json.readTree("{}")))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage("nextpnr-ice40 must report the clock frequency, reported none");
  }

  @Test
  void anUnknownFamilyIsRefused() {
    assertThatThrownBy(() -> FpgaFamily.named("ice"))
        .isInstanceOf(UserException.class)
        .hasMessage("--family must be one of ice40, ecp5, xilinx, was 'ice'");
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> FpgaFiles.require(file.resolve("below")))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageStartingWith(
            file.resolve("below") + " must be a folder (the files go into it), failed: ");
  }

  private static FpgaResult run(
      FpgaFamily family, EieConfig config, UnaryOperator<String> memoryEdit) {
    requireTools(family);
    return new FpgaFlow(family, Programs.searchPath(), memoryEdit)
        .run(config, FpgaFlow.CLOCK_MHZ, Progress.NONE)
        .result();
  }

  private static void requireTools(FpgaFamily family) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Tool tool : InstalledTools.find().tools()) {
      if (tool.found()) {
        found.put(tool.name(), tool.version());
      }
    }
    assumeThat(found).as("yosys is installed").containsKey("yosys");
    if (family == FpgaFamily.ICE40) {
      assumeThat(found)
          .as("nextpnr-ice40 and icepack are installed")
          .containsKeys("nextpnr-ice40", "icepack");
    }
  }
}
