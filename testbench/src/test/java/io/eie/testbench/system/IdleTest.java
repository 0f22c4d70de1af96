// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SmokeShard;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.map.Register;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.host.ModelLoader;
import io.eie.sim.host.RtlFault;
import io.eie.sim.host.StreamedBatch;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilogFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A clock that stops whenever {@code idle_o} is high and the host offers nothing, as an integrator
 * gates it: nothing hangs, and every output and cycle count is as with a clock that runs.
 */
class IdleTest {
  private static final long LIMIT = 1_000_000;

  /** Clock gating cell: a latch that is open while the clock is low, and an and. */
  private static final String GATE =
      """
      );
        reg           clock_enable;
        wire          clock_gated = clk && clock_enable;
        always @(*) begin
          if (! clk) begin
            clock_enable = IDLE || reset || OFFERS;
          end
        end
      """;

  private static EieConfig small() {
    return Preset.TINY4.config().toBuilder().processingElements(6).build();
  }

  /** The accelerator with a gated clock for everything in it. */
  private static GeneratedRtl gated(EieConfig config, UnaryOperator<String> edit) {
    List<String> offers = new ArrayList<>();
    if (config.hostBus() == HostBus.NATIVE) {
      offers.add("req_valid_i");
    } else {
      offers.addAll(List.of("s_axi_awvalid", "s_axi_wvalid", "s_axi_arvalid"));
    }
    if (config.streams()) {
      offers.add("s_axis_tvalid");
    }
    String gate = GATE.replace("IDLE", "! idle_o").replace("OFFERS", String.join(" || ", offers));
    return new GeneratedRtl(
        file -> {
          if (!file.name().equals("Eie.v")) {
            return new VerilogFile(file.name(), edit.apply(file.text()));
          }
          String text = file.text().replaceFirst("(?m)^\\);\n", gate);
          String clocked = text.replaceAll("\\.clk( +)\\(clk\\)", ".clk$1(clock_gated)");
          assertThat(clocked).isNotEqualTo(text);
          return new VerilogFile(file.name(), clocked);
        });
  }

  private static CompiledModel model(EieConfig config, Random random) {
    double[][] weights = new double[40][30];
    for (double[] row : weights) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt(4) == 0 ? random.nextInt(15) - 7 : 0;
      }
    }
    return IntegerLayer.of(weights).compile(config);
  }

  private static void aNetworkRuns(EieConfig config, UnaryOperator<String> edit) {
    Random random = new Random(4);
    CompiledModel model = model(config, random);
    try (AcceleratorBench bench = AcceleratorBench.of(config, gated(config, edit), 9)) {
      for (int stall : new int[] {0, 60, 90}) {
        bench.host().stall(stall, stall, stall);
        bench.check(model, random.ints(30, 0, 6).toArray());
        bench.simulation().tick(40);
        assertThat(bench.simulation().port("idle_o").get()).isEqualTo(1);
        bench.check(model, random.ints(30, -3, 4).toArray());
      }
    }
  }

  @SmokeShard(of = 6)
  @ParameterizedTest
  @EnumSource
  void aNetworkRunsWithAClockThatStops(BusCase bus) {
    aNetworkRuns(bus.of(small()), UnaryOperator.identity());
  }

  @Test
  void streamsRunWithAClockThatStops() {
    EieConfig config = small().toBuilder().streams(true).busBits(128).build();
    Random random = new Random(4);
    CompiledModel model = model(config, random);
    try (AcceleratorBench bench =
        AcceleratorBench.of(config, gated(config, UnaryOperator.identity()), 9)) {
      ModelLoader loader = new ModelLoader(model, bench.host());
      loader.load(model.segments().get(0));
      StreamedBatch batch = new StreamedBatch(model, bench.simulation(), bench.host(), loader);
      List<int[]> inputs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        inputs.add(random.ints(30, 0, 6).toArray());
      }
      batch.start();
      bench.simulation().tick(100);
      assertThat(bench.simulation().port("idle_o").get()).isEqualTo(1);
      batch.stall(98, 90, 1);
      for (int times = 0; times < 2; times++) {
        StreamedBatch.Result result = batch.exchange(inputs, LIMIT);
        for (int i = 0; i < inputs.size(); i++) {
          assertThat(result.outputs().get(i))
              .containsExactly(GoldenModel.of(model).run(inputs.get(i)).output());
        }
        bench.simulation().tick(100);
        assertThat(bench.simulation().port("idle_o").get()).isEqualTo(1);
      }
      batch.drain(LIMIT);
    }
  }

  @Test
  void aRunIsNeverIdle() {
    try (AcceleratorBench bench = AcceleratorBench.of(small(), 3)) {
      LongRun run = LongRun.load(bench, small(), 40);
      run.write(Register.INTERRUPT_ENABLE, 1);
      run.start();
      Simulation simulation = bench.simulation();
      long cycles = 0;
      while (simulation.port("interrupt_o").get() == 0) {
        assertThat(simulation.port("idle_o").get()).isZero();
        simulation.tick();
        assertThat(++cycles).isLessThan(LIMIT);
      }
      assertThat(cycles).isGreaterThan(100);
      simulation.tick(40);
      assertThat(simulation.port("idle_o").get()).isEqualTo(1);
      run.write(Register.INTERRUPT_ENABLE, 0);
      assertThat(simulation.port("idle_o").get()).as("just after an access").isZero();
      simulation.tick(40);
      assertThat(simulation.port("idle_o").get()).isEqualTo(1);
    }
  }

  @SmokeShard(of = 3)
  @Test
  void aClockThatStopsTooEarlyIsFound() {
    UnaryOperator<String> late = text -> text.replace("&& !busy_i", "");
    assertThatThrownBy(() -> aNetworkRuns(small(), late))
        .isInstanceOf(RtlFault.class)
        .hasMessageContaining("must answer every request");
  }
}
