// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.MemoryInfo;
import io.eie.generator.hdl.Emission.PortInfo;
import io.eie.generator.kit.GeneratedFolder.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * As a stranger does it: a generated folder (blanks and other letters are in its path), one command
 * per flow, nothing edited.
 */
class OpenFlowsTest {
  private static final Path OSU = Path.of("/usr/share/qflow/tech/osu018/osu018_stdcells.lib");
  private static final String SYNTHESIS = "flows/yosys/synth.tcl";
  private static final String POWER = "flows/opensta/power.tcl";
  private static final String TIMING = "flows/opensta/time.tcl";

  @TempDir private static Path place;
  private static GeneratedFolder folder;

  @BeforeAll
  static void generate() {
    folder = new GeneratedFolder(Preset.TINY4.config(), place.resolve("sp ace é/rtl"));
  }

  private static Ended run(String script, Map<String, String> environment) {
    return script.contains("opensta")
        ? folder.run(environment, "sta", "-no_splash", "-exit", script)
        : folder.run(environment, "yosys", "-q", "-c", script);
  }

  private static Map<String, String> with(String... options) {
    Map<String, String> all = new HashMap<>(Map.of("LIBERTY", OSU.toString()));
    for (int i = 0; i < options.length; i += 2) {
      all.put(options[i], options[i + 1]);
    }
    return all;
  }

  private static void assumeCells() {
    Assumptions.assumeTrue(
        Files.exists(OSU), "Debian's OSU cells (package qflow-tech-osu018) are not here: skipped");
  }

  /** Every gate of the whole design, and every path timed; then what goes wrong with a netlist. */
  @SmokeShard(of = 4)
  @Test
  void yosysMakesGatesAndOpenStaTimesThem() throws IOException {
    assumeCells();
    Ended gates = run(SYNTHESIS, with("CLOCK_PERIOD", "5"));
    assertThat(gates.code()).as(gates.said()).isZero();
    assertThat(folder.text("build/yosys/area.txt")).contains("Chip area for top module '\\Eie'");
    String netlist = folder.text("build/yosys/netlist.v");
    assertThat(netlist).contains("DFFPOSX1 ", "EieSramBank256x64 ").doesNotContain("assign {");

    Ended timing = run(TIMING, with("CLOCK_PERIOD", "5"));
    assertThat(timing.code()).as(timing.said()).isZero();
    assertThat(timing.said())
        .containsPattern("worst slack -?\\d+\\.\\d+\n")
        .doesNotContain("Error", "Creating black box");
    assertThat(folder.text("build/opensta/timing.txt")).contains("Path Type: max");
    // The constraints are heard: with a period far above all delays the path from the reset to
    // req_ready_o is the slowest, of whose period the two ports take 20 % each.
    double shift =
        slack(run(TIMING, with("CLOCK_PERIOD", "54")))
            - slack(run(TIMING, with("CLOCK_PERIOD", "50")));
    assertThat(shift).isCloseTo(0.6 * 4, Offset.offset(0.0002));

    folder.write("bad/yosys/netlist.v", "module Bad (a);\n  assign {b, c} = a;\nendmodule\n");
    assertTimingFails(
        with("BUILD", "bad"),
        "Error: read_verilog bad/yosys/netlist.v failed: Error: bad/yosys/netlist.v, line 2 syntax"
            + " error, unexpected '{', expecting ID.\n");
    folder.write(
        "bad/yosys/netlist.v", netlist.replace("module EieHostPort", "module AnotherPort"));
    assertThat(run(TIMING, with("BUILD", "bad")).said())
        .containsPattern(
            "^Error: link_design Eie failed: Error: bad/yosys/netlist.v, line \\d+ module EieHostPort"
                + " not found for instance u_host_port\\.\n");
    assertTimingFails(
        with("MEMORY_LIBERTY", "mine.lib"),
        "Error: MEMORY_LIBERTY must name Liberty files that can be read, was 'mine.lib'\n");
  }

  /** Unplaced, one wire takes the reset to every register: a delay that no flow leaves there. */
  @SmokeShard(of = 4)
  @ParameterizedTest
  @EnumSource(
      value = ResetKind.class,
      names = {"ASYNC_HIGH", "ASYNC_LOW"})
  void theEndOfAnAsynchronousResetIsNotTimedBeforeItsTreeIsThere(
      ResetKind kind, @TempDir Path somewhere) {
    assumeCells();
    EieConfig config =
        Preset.TINY4.config().toBuilder()
            .processingElements(1)
            .performanceCounters(false)
            .resetKind(kind)
            .build();
    GeneratedFolder other = new GeneratedFolder(config, somewhere.resolve("rtl"));
    Map<String, String> slow = with("CLOCK_PERIOD", "5");
    Ended gates = other.run(slow, "yosys", "-q", "-c", SYNTHESIS);
    assertThat(gates.code()).as(gates.said()).isZero();

    Ended timing = other.run(slow, "sta", "-no_splash", "-exit", TIMING);

    assertThat(timing.code()).as(timing.said()).isZero();
    assertThat(timing.said()).doesNotContain("u_reset_release", "Error", "Warning");
    assertThat(slack(timing)).isGreaterThan(-1);
  }

  /** It would compute activities of its own in the place of those that are given. */
  @Test
  void debiansOpenStaRefusesToComputePower() {
    assumeCells();
    assertThat(run(POWER, with("ACTIVITY", "run.saif")))
        .isEqualTo(
            new Ended(
                143,
                "Error: OpenSTA must have read_saif (3.0 has; the activity of every net comes by it), this one has not; 'eie power' needs none\n"));
  }

  private static double slack(Ended timing) {
    String line =
        timing.said().lines().filter(each -> each.startsWith("worst slack")).findFirst().get();
    return Double.parseDouble(line.split(" ")[2]);
  }

  /** OpenSTA's own code is 0 whatever happens; the script ends it by a signal. */
  private static void assertTimingFails(Map<String, String> environment, String message) {
    assertThat(run(TIMING, environment)).isEqualTo(new Ended(143, message));
  }

  @Test
  void timingNeedsCellsAndANetlist() {
    assertTimingFails(
        Map.of("BUILD", "none"),
        "Error: none/yosys/netlist.v must be there (yosys -c flows/yosys/synth.tcl writes it), was"
            + " not\n");
    folder.write("some/yosys/netlist.v", "");
    assertTimingFails(
        Map.of("BUILD", "some"),
        "Error: the environment must tell LIBERTY (the standard cells, a Liberty file), for example"
            + " LIBERTY=path/to/file\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MAP_FOR | fun | MAP_FOR must be speed or area, was 'fun'",
        "LIBERTY | none.lib | couldn't open \"none.lib\": no such file or directory",
        "LIBERTY | eie.f | LIBERTY must be a Liberty file with cells, has none",
        "LIBERTY | | the environment must tell LIBERTY (the standard cells, a Liberty file), for"
            + " example LIBERTY=path/to/file"
      })
  void synthesisRefusesWrongOptions(String option, String value, String message) {
    assertThat(run(SYNTHESIS, with(option, value == null ? "" : value, "BUILD", "refused")))
        .isEqualTo(new Ended(1, "ERROR: TCL interpreter returned an error: " + message + "\n"));
  }

  /**
   * With what belongs to NanGate's cells: their clock gates, the macros of their platform (whose
   * library is a stand-in here), and the library as it is shipped: packed.
   */
  @Test
  void gatedClocksAndMacrosAreUsed() {
    Path nangate = sharedTechnology().resolve("nangate45_typ.lib.gz");
    Assumptions.assumeTrue(Files.exists(nangate), () -> nangate + " is not here: skipped");
    List<FakeRam> macros = folder.memories().stream().map(FakeRam::nangate45).distinct().toList();
    folder.write(
        "macros.lib",
        SramLiberty.of(
            "macros", macros.stream().map(OpenFlowsTest::macro).toList(), SramTiming.OF_45_NM));
    Map<String, String> options =
        Map.of(
            "LIBERTY", nangate.toString(),
            "BUILD", "gated",
            "MAP_FOR", "area",
            "MEMORIES", "fakeram45",
            "MEMORY_LIBERTY", folder.path("macros.lib").toAbsolutePath().toString());
    Ended gates = run(SYNTHESIS, options);
    assertThat(gates.code()).as(gates.said()).isZero();
    assertThat(folder.text("gated/yosys/netlist.v"))
        .contains("CLKGATE_X1 u_cell", "EieClockGate ", "fakeram45_256x16 ")
        .doesNotContain("CLKBUF_");

    Ended timing = run(TIMING, options);
    assertThat(timing.code()).as(timing.said()).isZero();
    assertThat(timing.said()).contains("worst slack ");
  }

  private static Emission.Module macro(FakeRam ram) {
    return new Emission.Module(
        ram.macro(),
        ram.macro(),
        "",
        "",
        List.of(
            new PortInfo("clk", Direction.INPUT, 1),
            new PortInfo("ce_in", Direction.INPUT, 1),
            new PortInfo("we_in", Direction.INPUT, 1),
            new PortInfo("w_mask_in", Direction.INPUT, ram.width()),
            new PortInfo("addr_in", Direction.INPUT, BitCount.toCount(ram.depth())),
            new PortInfo("wd_in", Direction.INPUT, ram.width()),
            new PortInfo("rd_out", Direction.OUTPUT, ram.width())),
        List.of(new MemoryInfo(ram.macro(), "mem", ram.depth(), ram.width(), 1, 1, 1, 1, true)),
        List.of(),
        List.of());
  }

  private static Path sharedTechnology() {
    String given = System.getProperty("eie.shared");
    if (given != null) {
      return Path.of(given).resolve("tech");
    }
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("scripts"))) {
      root = root.getParent();
    }
    return root.resolveSibling("shared").resolve("tech");
  }

  /** Cells that logic must not use are left out, whatever stands between their braces. */
  @Test
  void cellsThatAreNotForLogicAreLeftOut() {
    folder.write(
        "toy.lib",
        """
        library (toy) {
          cell (BUF) {
            area : 1;
          }
          cell ("CLKBUF_X1") { area : 2; pin (A) { direction : input; } }
          cell (SPARE) {
            pin (A) {
              direction : input;
            }
            dont_use : true;
          }
          cell (INV)
          {
            area : 1;
          }
        }
        """);
    folder.write(
        "filter.tcl",
        "source flows/liberty.tcl\n"
            + "puts [eie_write_usable_cells [eie_liberty_text toy.lib] kept.lib]\n");

    assertThat(folder.run("tclsh", "filter.tcl"))
        .isEqualTo(new Ended(0, "BUF CLKBUF_X1 SPARE INV\n"));
    assertThat(folder.text("kept.lib").lines())
        .containsExactly(
            "library (toy) {",
            "  cell (BUF) {",
            "    area : 1;",
            "  }",
            "  cell (INV)",
            "  {",
            "    area : 1;",
            "  }",
            "}",
            "");
  }
}
