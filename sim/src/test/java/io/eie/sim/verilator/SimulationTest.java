// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SimulationTest {
  @Test
  void aCounterCountsRisingEdges() {
    try (Simulation sim = HandWrittenDesigns.open("counter", HandWrittenDesigns.COUNTER)) {
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
    try (Simulation sim = HandWrittenDesigns.open("counter", HandWrittenDesigns.COUNTER)) {
      Port next = sim.port("next_o");
      sim.port("enable").set(1);
      assertThat(next.get()).isZero();
      sim.eval();
      assertThat(next.get()).isOne();
      assertThat(sim.cycle()).isZero();
    }
  }

  @Test
  void runUntilLooksBeforeTheFirstCycle() {
    try (Simulation sim = HandWrittenDesigns.open("counter", HandWrittenDesigns.COUNTER)) {
      sim.port("enable").set(1);
      assertThat(sim.runUntil("next_o", 1, 1, 0)).isZero();
    }
  }

  @Test
  void runUntilSaysWhatDidNotCome() {
    try (Simulation sim = HandWrittenDesigns.open("counter", HandWrittenDesigns.COUNTER)) {
      sim.port("reset").set(1);
      sim.tick();
      assertThatThrownBy(() -> sim.runUntil("count_o", 0xf0, 0x35, 10))
          .isInstanceOfSatisfying(
              SimulationException.class,
              e -> {
                assertThat(e.kind()).isEqualTo(SimulationException.Kind.TIMEOUT);
                assertThat(e.cycle()).isEqualTo(11);
              })
          .hasMessage(
              "port count_o must become 0x30 under mask 0xf0 within 10 cycles, was 0x0"
                  + " (at cycle 11)");
      sim.tick();
      assertThat(sim.cycle()).isEqualTo(12);
    }
  }

  @Test
  void portsAreListedWithWidthAndDirection() {
    assertThat(HandWrittenDesigns.design("wide", HandWrittenDesigns.WIDE).ports())
        .containsExactlyInAnyOrder(
            new PortInfo("clk", 1, false),
            new PortInfo("data_i", 100, false),
            new PortInfo("data_o", 100, true),
            new PortInfo("full_i", 64, false),
            new PortInfo("full_o", 64, true),
            new PortInfo("few_i", 5, false),
            new PortInfo("a__b", 33, true));
  }

  @Test
  void widePortsMoveAsWords() {
    try (Simulation sim = HandWrittenDesigns.open("wide", HandWrittenDesigns.WIDE)) {
      Port in = sim.port("data_i");
      in.setWords(0x0123_4567_89ab_cdefL, 0x9_8765_4321L);
      assertThat(in.getWords()).containsExactly(0x0123_4567_89ab_cdefL, 0x9_8765_4321L);
      sim.tick();
      assertThat(sim.port("data_o").getWords())
          .containsExactly(~0x0123_4567_89ab_cdefL, 0xf_ffff_ffffL ^ 0x9_8765_4321L);

      sim.port("full_i").set(0x8000_0000_0000_0001L);
      sim.port("few_i").set(31);
      sim.eval();
      assertThat(sim.port("full_o").get()).isEqualTo(0x7fff_ffff_ffff_fffeL);
      assertThat(sim.port("a__b").getWords()).containsExactly(31);
    }
  }

  @Test
  void signedValuesHaveTheWidthOfThePort() {
    try (Simulation sim = HandWrittenDesigns.open("wide", HandWrittenDesigns.WIDE)) {
      Port few = sim.port("few_i");
      few.setSigned(-16);
      assertThat(few.get()).isEqualTo(16);
      assertThat(few.getSigned()).isEqualTo(-16);
      assertThatThrownBy(() -> few.setSigned(16))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("port few_i must be set to -16..15 (5 bits, signed), was 16");
    }
  }

  @Test
  void valuesThatDoNotFitArePointedOut() {
    try (Simulation sim = HandWrittenDesigns.open("wide", HandWrittenDesigns.WIDE)) {
      assertThatThrownBy(() -> sim.port("few_i").set(32))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("port few_i must be set to 0..31 (5 bits), was 32");
      assertThatThrownBy(() -> sim.port("few_i").set(-1))
          .hasMessage("port few_i must be set to 0..31 (5 bits), was -1");
      assertThatThrownBy(() -> sim.port("data_i").setWords(1, 1L << 36))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "port data_i must be set to 2 words with no more than 100 bits, was [1, 1000000000]");
      assertThatThrownBy(() -> sim.port("data_i").set(0))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "port data_i must be at most 64 bits wide for set (use getWords and setWords),"
                  + " was 100");
      assertThatThrownBy(() -> sim.port("a__b").set(0))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("port a__b must be an input to be set, was an output");
    }
  }

  @Test
  void anUnknownPortIsAnsweredWithTheNearestNames() {
    try (Simulation sim = HandWrittenDesigns.open("counter", HandWrittenDesigns.COUNTER)) {
      assertThatThrownBy(() -> sim.port("count_i"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("port must be one of counter's (nearest: count_o, next_o, clk), was count_i");
    }
  }

  @Test
  void aClosedSimulationRefusesEveryUse() {
    Simulation sim = HandWrittenDesigns.open("counter", HandWrittenDesigns.COUNTER);
    Port count = sim.port("count_o");
    sim.close();
    sim.close();

    String message = "simulation of counter must be open, was closed";
    assertThatThrownBy(sim::tick).isInstanceOf(IllegalStateException.class).hasMessage(message);
    assertThatThrownBy(count::get).hasMessage(message);
    assertThatThrownBy(count::getWords).hasMessage(message);
    assertThatThrownBy(() -> sim.port("enable").set(0)).hasMessage(message);
    assertThatThrownBy(sim::cycle).hasMessage(message);
  }

  @Test
  void aDesignWithoutClockCanOnlyBeEvaluated() {
    String text = "module gate(input a, input b, output y); assign y = a & b; endmodule";
    try (Simulation sim = HandWrittenDesigns.open("gate", text)) {
      sim.port("a").set(1);
      sim.port("b").set(1);
      sim.eval();
      assertThat(sim.port("y").get()).isOne();
      assertThatThrownBy(sim::tick)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("design must have the one-bit input clk to run");
    }
  }

  @Test
  void cyclesAndPortsOfOthersAreRefused() {
    try (Simulation one = HandWrittenDesigns.open("counter", HandWrittenDesigns.COUNTER);
        Simulation other = HandWrittenDesigns.open("counter", HandWrittenDesigns.COUNTER)) {
      assertThatThrownBy(() -> one.tick(-1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("cycles must be at least 0, was -1");
      assertThatThrownBy(() -> one.runUntil(other.port("count_o"), 1, 1, 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("port count_o must belong to this simulation, was another's");
    }
  }

  @Test
  void registersStartAsToldAndInputsAtZero() {
    VerilatedDesign design = HandWrittenDesigns.design("wide", HandWrittenDesigns.WIDE);
    assertThat(start(design, 1, XMode.ZEROS)).containsExactly(0, 0);
    assertThat(start(design, 1, XMode.ONES)).containsExactly(-1, 0xf_ffff_ffffL);
    assertThat(start(design, 1, XMode.RANDOM)).isEqualTo(start(design, 1, XMode.RANDOM));
    assertThat(start(design, 1, XMode.RANDOM)).isNotEqualTo(start(design, 2, XMode.RANDOM));
    assertThat(start(design, 0, XMode.RANDOM)).isEqualTo(start(design, 0, XMode.RANDOM));
    assertThat(start(design, -1, XMode.RANDOM)).isNotEqualTo(start(design, 0, XMode.RANDOM));
  }

  private static long[] start(VerilatedDesign design, long seed, XMode mode) {
    try (Simulation sim = design.open(seed, mode)) {
      assertThat(sim.port("full_i").get()).isZero();
      return sim.port("data_o").getWords();
    }
  }

  @Test
  void twoDesignsRunSideBySide() {
    try (Simulation counter = HandWrittenDesigns.open("counter", HandWrittenDesigns.COUNTER);
        Simulation wide = HandWrittenDesigns.open("wide", HandWrittenDesigns.WIDE)) {
      counter.port("reset").set(1);
      counter.tick();
      counter.port("reset").set(0);
      counter.port("enable").set(1);
      for (int i = 1; i <= 20; i++) {
        counter.tick();
        wide.port("data_i").setWords(i, 0);
        wide.tick();
        assertThat(counter.port("count_o").get()).isEqualTo(i);
        assertThat(wide.port("data_o").getWords()[0]).isEqualTo(~i);
      }
    }
  }

  @Test
  void eightThreadsRunOnTheirOwn() throws Exception {
    VerilatedDesign design = HandWrittenDesigns.design("counter", HandWrittenDesigns.COUNTER);
    VerilatedDesign wide = HandWrittenDesigns.design("wide", HandWrittenDesigns.WIDE);
    long[] alone = start(wide, 77, XMode.RANDOM);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Long>> runs = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        int cycles = 1000 + i;
        runs.add(
            () -> {
              assertThat(start(wide, 77, XMode.RANDOM)).isEqualTo(alone);
              try (Simulation sim = design.open(cycles, XMode.RANDOM)) {
                sim.port("reset").set(1);
                sim.tick();
                sim.port("reset").set(0);
                sim.port("enable").set(1);
                for (int c = 0; c < cycles; c++) {
                  sim.tick();
                }
                return sim.port("count_o").get();
              }
            });
      }
      List<Future<Long>> results = threads.invokeAll(runs);
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo((1000 + i) % 256);
      }
    } finally {
      threads.shutdown();
    }
  }
}
