// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SearchPath;
import io.eie.common.ToolProcess;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.EmitOptions;
import io.eie.generator.hdl.Emitter;
import io.eie.generator.unit.bus.Axi4;
import io.eie.generator.unit.bus.AxiBridge;
import io.eie.generator.unit.bus.AxiLite32;
import io.eie.generator.unit.bus.AxiLite64;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a bus promises, for every host and every native port: offers stay until they are taken, one
 * answer per access and none without, in order, with its ID and its length, every native response
 * taken at once, nothing taken in the cycle after the reset. The properties are in lite.v and
 * axi4.v beside this class; Yosys makes a circuit of them and the bus, and abc searches it.
 *
 * <p>Searched to a depth in cycles, from any contents of the registers; and proven for AXI4-Lite:
 * abc finds an invariant that every cycle keeps, where registers without reset begin at 0. With two
 * accesses on the way; more places differ in the length of the queues.
 */
class BusProofTest {
  private static final int PLACES = 2;
  private static final int DEPTH = 13;
  private static final int NIGHTLY_DEPTH = 15;
  private static final long TIMEOUT_MINUTES = 60;

  /** Registers without reset begin with any value, or with 0. */
  private static final String ANY = "";

  private static final String ZERO = "setundef -init -zero;";

  private static final String SCRIPT =
      "read_verilog -formal -DPLACES=%d %s properties.v; read_verilog %s; prep -top formal -flatten"
          + " -nordff; async2sync; chformal -assume -early; setundef -undriven -anyseq; %s opt -full"
          + " -nosdff -nodffe; dffunmap; techmap; abc -g AND -fast; opt_clean; write_aiger -zinit"
          + " formal.aig";

  @TempDir Path place;

  private enum Bus {
    LITE64("lite.v", "-DBUS=AxiLite64", AxiLite64::new),
    LITE32("lite.v", "-DBUS=AxiLite32 -DHALVES", AxiLite32::new),
    AXI4("axi4.v", "", Axi4::new);

    private final String properties;
    private final String defines;
    private final BiFunction<EieConfig, Integer, AxiBridge<?, ?, ?>> module;

    Bus(
        String properties,
        String defines,
        BiFunction<EieConfig, Integer, AxiBridge<?, ?, ?>> module) {
      this.properties = properties;
      this.defines = defines;
      this.module = module;
    }
  }

  /**
   * What abc says of a bus.
   *
   * @param module with a fault in it, or empty
   * @param start of the registers without reset
   * @param search abc's command
   */
  private String search(
      Bus bus, String module, String right, String wrong, String start, String search)
      throws IOException, InterruptedException {
    for (String tool : new String[] {"yosys", "yosys-abc"}) {
      Assumptions.assumeTrue(
          SearchPath.ofProcess().find(tool).isPresent(), tool + " is not installed");
    }
    EieConfig config = Preset.TINY4.config().toBuilder().axiIdBits(1).build();
    Emission emission =
        Emitter.emit(EmitOptions.defaults(), () -> bus.module.apply(config, PLACES));
    StringBuilder files = new StringBuilder();
    for (Emission.SourceFile file : emission.files()) {
      String text = file.text();
      if (file.moduleName().equals(module)) {
        assertThat(text).containsOnlyOnce(right);
        text = text.replace(right, wrong);
      }
      Files.writeString(place.resolve(file.fileName()), text);
      files.append(file.fileName()).append(' ');
    }
    try (InputStream properties = BusProofTest.class.getResourceAsStream(bus.properties)) {
      Files.write(place.resolve("properties.v"), properties.readAllBytes());
    }
    run("yosys", "-q", "-p", String.format(Locale.ROOT, SCRIPT, PLACES, bus.defines, files, start));
    return run("yosys-abc", "-c", "read_aiger formal.aig; fold; strash; scorr; dc2; " + search);
  }

  private String run(String... command) throws IOException, InterruptedException {
    Process process =
        ToolProcess.of(java.util.List.of(command), place).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  @ParameterizedTest
  @EnumSource
  void noPropertyBreaksWithinTheDepth(Bus bus) throws IOException, InterruptedException {
    assertThat(search(bus, "", "", "", ANY, "bmc3 -F " + DEPTH))
        .contains("No output asserted in " + DEPTH + " frames");
  }

  @Tag("nightly")
  @ParameterizedTest
  @EnumSource
  void noPropertyBreaksWithinALargerDepth(Bus bus) throws IOException, InterruptedException {
    assertThat(search(bus, "", "", "", ANY, "bmc3 -F " + NIGHTLY_DEPTH))
        .contains("No output asserted in " + NIGHTLY_DEPTH + " frames");
  }

  @Tag("nightly")
  @ParameterizedTest
  @EnumSource(names = {"LITE64", "LITE32"})
  void thePropertiesOfAxiLiteAreProven(Bus bus) throws IOException, InterruptedException {
    assertThat(search(bus, "", "", "", ZERO, "pdr")).contains("Property proved");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "LITE64|AxiLite64|comes && !u_order_downstream_write_o|comes",
        "LITE64|AxiLite64|released_q <= 1'b0|released_q <= 1'b1",
        "LITE64|AnswerQueueRead|used_q != 2'b10|1'b1",
        "LITE64|AnswerQueueWrite|used_q != 2'b10|1'b1",
        "LITE64|BusQueueOrder|tail_q <= {tail_q[0], tail_q[1]}|tail_q <= tail_q",
        "LITE64|BusQueueRead|head_q <= {head_q[0], head_q[1]}|head_q <= head_q",
        "LITE64|AxiLite64|assign rsp_ready_o = |assign rsp_ready_o = write_turn_q \\&\\& ",
        "LITE32|AxiLite32|assign answers_locally = |assign answers_locally = 1'b0 \\&\\& ",
        "LITE32|AxiLite32|latched_response_q :|2'b00 :",
        "AXI4|BurstBeats|left_q == 8'h0|left_q <= 8'h1",
        "AXI4|Axi4|chooses_write ? u_write_beats_beats_id_o|!chooses_write ? u_write_beats_beats_id_o",
        "AXI4|Axi4|comes && u_order_downstream_write_o && u_order_downstream_last_o|comes \\&\\& u_order_downstream_write_o",
        "AXI4|BusQueueWrite|head_q <= {head_q[0], head_q[1]}|head_q <= head_q"
      })
  void aPlantedFaultBreaksAProperty(Bus bus, String module, String right, String wrong)
      throws IOException, InterruptedException {
    assertThat(search(bus, module, right, wrong.replace("\\", ""), ANY, "bmc3 -F " + DEPTH))
        .contains("was asserted in frame");
  }
}
