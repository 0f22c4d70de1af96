package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SimulationTest {
  @Test
  void aCounterCountsRisingEdges() {
    try (Simulation sim = Designs.open("counter", Designs.COUNTER)) {
      Port count = sim.port("count_o");
      sim.port("reset").set(1);
      sim.tick();
      assertThat(count.get()).isZero();

      sim.port("reset").set(0);
      sim.port("enable").set(1);
      sim.tick(5);
      assertThat(count.get()).isEqualTo(5);
      assertThat(sim.runUntil("count_o", 0xff, 0, 1000)).isEqualTo(251);
      assertThat(sim.cycle()).isEqualTo(257);
    }
  }

  @Test
  void outputsFollowInputsAfterEval() {
    try (Simulation sim = Designs.open("counter", Designs.COUNTER)) {
      Port next = sim.port("next_o");
      sim.port("enable").set(1);
      assertThat(next.get()).isZero();
      sim.eval();
      assertThat(next.get()).isOne();
      assertThat(sim.cycle()).isZero();
    }
  }

  @Test
  void anUnknownPortIsAnsweredWithTheNearestNames() {
    try (Simulation sim = Designs.open("counter", Designs.COUNTER)) {
      assertThatThrownBy(() -> sim.port("count_i"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("port must be one of counter's (nearest: count_o, next_o, clk), was count_i");
    }
  }
}
