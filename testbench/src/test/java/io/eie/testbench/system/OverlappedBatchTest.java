// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.sim.cycle.HostTransfer;
import io.eie.sim.cycle.SustainedCycles;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.host.ModelLoader;
import io.eie.sim.host.OverlappedBatch;
import io.eie.testbench.unit.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vectors that move while a program runs: right, and without a cycle more of the runs. */
class OverlappedBatchTest {
  private static final long LIMIT = 1_000_000;

  /** Cycles of the registers' accesses for a vector. */
  private static final int REGISTERS = 16;

  static List<EieConfig> configs() {
    EieConfig tiny = Preset.TINY4.config();
    return List.of(
        tiny,
        tiny.toBuilder().processingElements(3).build(),
        tiny.toBuilder().processingElements(6).exchangeRows(1).build(),
        tiny.toBuilder().processingElements(1).build(),
        Size.exchanging(4).toBuilder().pointers(64).sparseRows(40).build(),
        Preset.SMALL16.config(),
        tiny.toBuilder().hostBus(HostBus.AXI4_LITE_64).build(),
        tiny.toBuilder().hostBus(HostBus.AXI4_LITE_32).build(),
        tiny.toBuilder().processingElements(3).hostBus(HostBus.AXI4_LITE_32).build(),
        Preset.SMALL16.config().toBuilder().hostBus(HostBus.AXI4).build());
  }

  /** Layers with integer weights that fit the configuration at once. */
  private static CompiledModel draw(EieConfig config, Random random) {
    int inputs = 5 + random.nextInt(2 * config.processingElements() + 8);
    int outputs = 3 + random.nextInt(2 * config.processingElements() + 6);
    double[][] weights = new double[outputs][inputs];
    for (double[] row : weights) {
      for (int column = 0; column < inputs; column++) {
        row[column] = random.nextInt(100) < 30 ? random.nextInt(7) - 3 : 0;
      }
    }
    weights[0][0] = 1;
    return IntegerLayer.of(weights).compile(config);
  }

  private static int[] input(CompiledModel model, Random random) {
    return random.ints(model.inputs(), -2, 6).map(value -> Math.max(0, value)).toArray();
  }

  /** Each vector alone, then all of them back to back: outputs and cycles of each run. */
  private static void check(EieConfig config, long seed, int vectors) {
    Random random = new Random(seed);
    CompiledModel model = draw(config, random);
    assertThat(model.vectorBuffers()).isEqualTo(2);
    GoldenModel golden = GoldenModel.of(model);
    try (AcceleratorBench bench = AcceleratorBench.of(config, seed)) {
      ModelLoader loader = new ModelLoader(model, bench.host());
      loader.load(model.segments().get(0));
      OverlappedBatch batch = new OverlappedBatch(model, bench.simulation(), bench.host(), loader);
      List<int[]> inputs = new ArrayList<>();
      List<Long> alone = new ArrayList<>();
      for (int i = 0; i < vectors; i++) {
        inputs.add(input(model, random));
        alone.addAll(batch.run(inputs.subList(i, i + 1), LIMIT).runCycles());
      }
      OverlappedBatch.Result together = batch.run(inputs, LIMIT);

      assertThat(together.runCycles()).as("cycles with traffic, seed %d", seed).isEqualTo(alone);
      long predicted = SustainedCycles.of(model, alone);
      long transfer = HostTransfer.of(model).cycles() + REGISTERS;
      if (transfer <= alone.stream().mapToLong(Long::longValue).min().orElseThrow()) {
        assertThat(together.cycles()).as("sustained, seed %d", seed).isEqualTo(predicted);
      } else {
        assertThat(together.cycles())
            .as("sustained, seed %d", seed)
            .isGreaterThanOrEqualTo(predicted);
      }
      for (int i = 0; i < vectors; i++) {
        assertThat(together.outputs().get(i))
            .as("output %d, seed %d", i, seed)
            .containsExactly(golden.run(inputs.get(i)).output());
      }
    }
  }

  @SmokeShard(of = 6)
  @ParameterizedTest
  @MethodSource("configs")
  void vectorsBackToBackAreRightAndTakeTheirOwnCycles(EieConfig config) {
    for (long seed : BenchSeeds.all()) {
      check(config, seed, 7);
    }
  }

  /** 100 programs with 3 runs each. */
  @Test
  void anyProgramTakesItsOwnCyclesWhateverMovesMeanwhile() {
    EieConfig config = Preset.TINY4.config();
    Random random = new Random(BenchSeeds.first());
    for (int program = 0; program < 100; program++) {
      check(config, random.nextInt(1_000_000), 3);
    }
  }

  @Test
  void aModelWithOneBufferIsRefused() {
    EieConfig config = Preset.TINY4.config().toBuilder().activations(8).build();
    CompiledModel model = IntegerLayer.of(new double[16][16]).compile(config);
    assertThat(model.vectorBuffers()).isEqualTo(1);
    try (AcceleratorBench bench = AcceleratorBench.of(config, 1)) {
      ModelLoader loader = new ModelLoader(model, bench.host());
      assertThatThrownBy(() -> new OverlappedBatch(model, bench.simulation(), bench.host(), loader))
          .hasMessageContaining("model must have two buffers and fit at once");
    }
  }
}
