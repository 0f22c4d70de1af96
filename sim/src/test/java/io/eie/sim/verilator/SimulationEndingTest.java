// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.eie.sim.verilator.SimulationException.Kind;
import org.junit.jupiter.api.Test;

class SimulationEndingTest {
  private static final int FINISH = 1;
  private static final int STOP = 2;
  private static final int ERROR = 3;
  private static final int LOOP = 4;
  private static final int FATAL = 5;
  private static final int DISPLAY = 6;

  private static Simulation open() {
    VerilatorRequest request =
        HandWrittenDesigns.request("ending", HandWrittenDesigns.ENDING)
            .addWaivedWarning("UNOPTFLAT")
            .build();
    return VerilatedDesign.build(request, HandWrittenDesigns.cache()).open(1, XMode.ZEROS);
  }

  private static SimulationException end(int how) {
    try (Simulation sim = open();
        Simulation other = open()) {
      sim.tick(3);
      sim.port("how_i").set(how);
      SimulationException ended =
          catchThrowableOfType(SimulationException.class, () -> sim.tick(10));

      assertThatThrownBy(sim::tick)
          .isInstanceOf(SimulationException.class)
          .hasMessage(ended.getMessage());
      assertThatThrownBy(sim::eval).isInstanceOf(SimulationException.class);
      assertThat(sim.cycle()).isEqualTo(ended.cycle());
      other.tick(5);
      assertThat(other.port("count_o").get()).isEqualTo(5);
      return ended;
    }
  }

  @Test
  void finishEndsOneSimulation() {
    SimulationException e = end(FINISH);
    assertThat(e.kind()).isEqualTo(Kind.FINISH);
    assertThat(e.cycle()).isEqualTo(3);
    assertThat(e.file()).isEqualTo("rtl/ending.v");
    assertThat(e.line()).isEqualTo(7);
    assertThat(e)
        .hasMessage("simulation of ending ended at cycle 3: Verilog $finish (rtl/ending.v:7)");
  }

  @Test
  void stopEndsOneSimulation() {
    SimulationException e = end(STOP);
    assertThat(e.kind()).isEqualTo(Kind.STOP);
    assertThat(e)
        .hasMessage("simulation of ending ended at cycle 3: Verilog $stop (rtl/ending.v:8)");
  }

  @Test
  void aFailedAssertionTellsItsText() {
    SimulationException e = end(ERROR);
    assertThat(e.kind()).isEqualTo(Kind.ASSERTION);
    assertThat(e.line()).isEqualTo(9);
    assertThat(e)
        .hasMessageStartingWith("simulation of ending ended at cycle 3: [30] %Error: ")
        .hasMessageContaining("count is 3")
        .hasMessageEndingWith(" (rtl/ending.v:9)");
  }

  @Test
  void fatalTellsItsText() {
    SimulationException e = end(FATAL);
    assertThat(e.kind()).isEqualTo(Kind.ASSERTION);
    assertThat(e).hasMessageContaining("given up").hasMessageEndingWith(" (rtl/ending.v:10)");
  }

  @Test
  void logicThatDoesNotSettleEndsOneSimulation() {
    SimulationException e = end(LOOP);
    assertThat(e.kind()).isEqualTo(Kind.FATAL);
    assertThat(e.cycle()).isEqualTo(3);
    assertThat(e).hasMessageContaining("did not converge");
  }

  @Test
  void whatTheDesignPrintsIsKept() {
    try (Simulation sim = open()) {
      sim.port("how_i").set(DISPLAY);
      sim.tick(2);
      assertThat(sim.output()).isEqualTo("still here\nstill here\n");
      sim.tick(20_000);
      assertThat(sim.output().length()).isBetween(1 << 16, 1 << 17);
      assertThat(sim.output()).endsWith("still here\nstill here\n");
    }
  }

  @Test
  void portsOfAnEndedSimulationCanBeRead() {
    try (Simulation sim = open()) {
      sim.tick(3);
      sim.port("how_i").set(FINISH);
      assertThatThrownBy(() -> sim.runUntil("count_o", 0xff, 99, 1000))
          .isInstanceOfSatisfying(
              SimulationException.class, e -> assertThat(e.kind()).isEqualTo(Kind.FINISH));
      assertThat(sim.port("count_o").get()).isEqualTo(4);
    }
  }

  @Test
  void aDesignThatEndsAtOnceIsNotOpened() {
    String text = "module early(input clk); initial $fatal(1, \"no\"); endmodule";
    VerilatedDesign design = HandWrittenDesigns.design("early", text);
    assertThatThrownBy(() -> design.open(1, XMode.ZEROS))
        .isInstanceOfSatisfying(SimulationException.class, e -> assertThat(e.cycle()).isZero())
        .hasMessageStartingWith("simulation of early ended at cycle 0: [0] %")
        .hasMessageEndingWith(": no (rtl/early.v:1)");
  }

  @Test
  void assertionsAreCheckedUnlessLeftOut() {
    String text =
        "module claim(input clk, input high_i);"
            + " always @(posedge clk) assert (high_i) else $error(\"low\"); endmodule";
    try (Simulation checked = HandWrittenDesigns.open("claim", text)) {
      checked.port("high_i").set(1);
      checked.tick();
      checked.port("high_i").set(0);
      assertThatThrownBy(checked::tick)
          .isInstanceOfSatisfying(
              SimulationException.class, e -> assertThat(e.kind()).isEqualTo(Kind.ASSERTION));
    }
    VerilatorRequest request = HandWrittenDesigns.request("claim", text).assertions(false).build();
    try (Simulation unchecked =
        VerilatedDesign.build(request, HandWrittenDesigns.cache()).open(1, XMode.ZEROS)) {
      unchecked.tick(2);
      assertThat(unchecked.cycle()).isEqualTo(2);
    }
  }
}
