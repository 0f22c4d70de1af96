// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Tools;
import io.eie.generator.map.TopInterface;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An asynchronous reset of the whole design, on the RTL in Icarus Verilog. */
class ResetReleaseTest {
  @TempDir Path place;

  /**
   * The clock stands where no edge is written. Shown: whether the design is in reset, the
   * sequencer's state and the fill of an element's queue, which are unknown until their first
   * reset, and whether requests are taken.
   */
  private static final String BENCH =
      """
      module bench;
        reg clk = 0;
        reg resets = 0;
        wire ready;
        Eie dut (
          .clk (clk),
          .%1$s (resets ^ %2$s),
          %3$s
          .req_valid_i (1'b0),
          .rsp_ready_i (1'b0),
          .req_ready_o (ready)
        );
        task show(input [8*20:1] when_shown);
          $display("%%0s: %%b %%b %%b %%b", when_shown, dut.u_reset_release.system_%1$s_o ^ %2$s,
              dut.u_central_control.u_sequencer.state_q,
              dut.u_element_array.u_pe2.u_activation_queue.count_q, ready);
        endtask
        task edge_of_clock;
          begin #5 clk = 1; #5 clk = 0; #1; end
        endtask
        initial begin
          #3 show("without reset");
          resets = 1; #1 show("asserted");
          resets = 0; #1 show("ended");
          edge_of_clock; show("first edge");
          #5 clk = 1; #1 show("second edge"); #4 clk = 0;
          edge_of_clock; show("third edge");
          resets = 1; #1 show("asserted again");
          edge_of_clock; edge_of_clock; edge_of_clock; show("held");
          #2 resets = 0; edge_of_clock; show("first edge");
          resets = 1; #1 resets = 0;
          edge_of_clock; show("after a pulse");
          edge_of_clock; show("second edge");
        end
      endmodule
      """;

  private static EieConfig config(ResetKind kind) {
    return Preset.TINY4.config().toBuilder().resetKind(kind).build();
  }

  private List<String> run(Emission emission, ResetKind kind) {
    return run(emission, kind, "");
  }

  private List<String> run(Emission emission, ResetKind kind, String testMode) {
    String bench =
        BENCH.formatted(
            kind.activeLow() ? "resetn" : "reset", kind.activeLow() ? "1'b1" : "1'b0", testMode);
    return new Tools(place).simulate(emission, bench);
  }

  @ParameterizedTest
  @EnumSource(names = {"ASYNC_HIGH", "ASYNC_LOW"})
  void isAssertedWithoutAClockAndReleasedByTheSecondEdge(ResetKind kind) {
    assertThat(run(RtlDesign.of(config(kind)).emission(), kind))
        .containsExactly(
            "without reset: x xxx xxx x",
            "asserted: 1 000 000 0",
            "ended: 1 000 000 0",
            "first edge: 1 000 000 0",
            "second edge: 0 000 000 0",
            "third edge: 0 000 000 1",
            "asserted again: 1 000 000 0",
            "held: 1 000 000 0",
            "first edge: 1 000 000 0",
            "after a pulse: 1 000 000 0",
            "second edge: 0 000 000 0");
  }

  /**
   * The pin resets every register, and its end needs no clock; without the mode all is as before.
   */
  @ParameterizedTest
  @EnumSource(names = {"ASYNC_HIGH", "ASYNC_LOW"})
  void theTestModeLetsThePinPass(ResetKind kind) {
    Emission emission = RtlDesign.of(config(kind).with("testMode", "true")).emission();

    assertThat(run(emission, kind, ".test_mode_i (1'b0),"))
        .isEqualTo(run(RtlDesign.of(config(kind)).emission(), kind));
    assertThat(run(emission, kind, ".test_mode_i (1'b1),"))
        .contains(
            "asserted: 1 000 000 0",
            "ended: 0 000 000 0",
            "first edge: 0 000 000 1",
            "held: 1 000 000 0");
  }

  /** A synchronous reset has nothing to bypass; the port is there for the clock gates of a flow. */
  @ParameterizedTest
  @EnumSource
  void thePortIsThereWhereItIsAskedFor(ResetKind kind) {
    EieConfig config = config(kind).with("testMode", "true");
    Emission emission = RtlDesign.of(config).emission();

    assertThat(emission.ports())
        .filteredOn(port -> port.name().equals("test_mode_i"))
        .hasSize(1)
        .allMatch(port -> port.width() == 1 && port.direction() == Emission.Direction.INPUT);
    assertThat(TopInterface.of(config))
        .filteredOn(each -> each.kind() == TopInterface.Kind.TEST)
        .hasSize(1);
    assertThat(RtlDesign.of(config(kind)).emission().ports())
        .noneMatch(port -> port.name().equals("test_mode_i"));
  }

  @Test
  void aPlantedFaultIsSeen() {
    Emission emission = RtlDesign.of(config(ResetKind.ASYNC_LOW)).emission();
    assertThat(run(planted(emission, "= second_q;", "= first_q;"), ResetKind.ASYNC_LOW))
        .contains("first edge: 0 000 000 0");
    assertThat(run(planted(emission, " or negedge resetn", ""), ResetKind.ASYNC_LOW))
        .contains("asserted: x xxx xxx x");
  }

  private static Emission planted(Emission emission, String whole, String faulty) {
    List<Emission.Module> modules = new ArrayList<>();
    for (Emission.Module module : emission.modules()) {
      boolean planted = module.unit().equals("ResetRelease");
      String text = planted ? module.text().replace(whole, faulty) : module.text();
      assertThat(text.equals(module.text())).isNotEqualTo(planted);
      modules.add(
          new Emission.Module(
              module.unit(),
              module.name(),
              module.description(),
              text,
              module.ports(),
              module.memories(),
              module.instances(),
              module.unusedBits()));
    }
    return new Emission(emission.topName(), modules);
  }

  @ParameterizedTest
  @EnumSource(names = {"SYNC_HIGH", "SYNC_LOW"})
  void aSynchronousResetNeedsNothing(ResetKind kind) {
    assertThat(RtlDesign.of(config(kind)).emission().modules())
        .noneMatch(module -> module.unit().equals("ResetRelease"));
  }
}
