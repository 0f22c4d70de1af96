// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.icarus;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.emit.RtlFolder;
import io.eie.sim.testbench.ModelTestbench;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A generated folder as a physical designer uses it: gates, and these gates in the exported
 * testbench, one command each and nothing edited. Then a wrong gate.
 */
@Tag("nightly")
class KitGatesTest {
  private static final Path OSU = Path.of("/usr/share/qflow/tech/osu018/osu018_stdcells.lib");

  @TempDir private Path place;

  private record Ended(int code, String said) {}

  private Ended run(String script) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("yosys", "-q", "-c", script);
    builder.directory(place.resolve("rtl").toFile()).redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.environment().put("LIBERTY", OSU.toString());
    builder.environment().put("CLOCK_PERIOD", "5");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  @Test
  void theGatesPassTheTestbenchAndAWrongGateFails() throws Exception {
    Assumptions.assumeTrue(
        Files.exists(OSU), "Debian's OSU cells (package qflow-tech-osu018) are not here: skipped");
    RtlDesign design = RtlDesign.of(Preset.TINY4.config());
    ModelTestbench testbench =
        new ModelTestbench(
            design,
            ExportedTestbenchTest.model(design.config()),
            ExportedTestbenchTest.inputs().subList(0, 1));
    RtlFolder.write(design.files(testbench.files()), place.resolve("rtl"));

    Ended without = run("flows/icarus/gates.tcl");
    assertThat(without.code()).isNotZero();
    assertThat(without.said())
        .contains(
            "build/yosys/netlist.v must be there (yosys -c flows/yosys/synth.tcl writes it), was not");

    Ended gates = run("flows/yosys/synth.tcl");
    assertThat(gates.code()).as(gates.said()).isZero();
    Ended passed = run("flows/icarus/gates.tcl");
    assertThat(passed.code()).as(passed.said()).isZero();
    assertThat(passed.said()).contains("PASS: ");

    Path netlist = place.resolve("rtl/build/yosys/netlist.v");
    String sound = Files.readString(netlist);
    int unit = sound.indexOf("module EieOutputStage");
    assertThat(unit).isPositive();
    int end = sound.indexOf("endmodule", unit);
    String right = sound.substring(unit, end);
    // Every gate of a kind: of a single one, a short test may not see what it decides.
    assertThat(right).contains("  NAND2X1 ");
    Files.writeString(
        netlist,
        sound.substring(0, unit) + right.replace("  NAND2X1 ", "  NOR2X1 ") + sound.substring(end));
    Ended failed = run("flows/icarus/gates.tcl");
    assertThat(failed.code()).isNotZero();
    assertThat(failed.said()).contains("the gates must pass the testbench");
  }
}
