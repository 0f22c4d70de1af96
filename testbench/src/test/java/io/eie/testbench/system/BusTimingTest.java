// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.generator.map.VectorLayout;
import io.eie.sim.cycle.HostTransfer;
import io.eie.sim.host.HostPortDriver;
import io.eie.sim.host.ModelLoader;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Latency and rate of every kind of access through every bus (docs/ports.md), and a network. */
class BusTimingTest {
  private static final int WORDS = 100;

  private static EieConfig config(BusCase bus) {
    return bus.of(Preset.TINY4.config());
  }

  /** Checks one access, and many: {@code latency} from a request to its response natively. */
  private static void check(
      AcceleratorBench bench, BusCase bus, boolean write, long address, int latency) {
    for (int words : new int[] {1, WORDS}) {
      long[] addresses = LongStream.range(0, words).map(i -> address).toArray();
      assertThat(bench.host().exchange(write, addresses, new long[words]).cycles())
          .as("%d %s of 0x%x through %s", words, write ? "writes" : "reads", address, bus)
          .isEqualTo((long) bus.accessesPerWord() * words + latency + bus.added());
    }
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @EnumSource
  void aWordPassesPerCycleAndABusAddsItsStages(BusCase bus) {
    EieConfig config = config(bus);
    int element = 2 * config.treeLevels() + 10;
    int written = VectorLayout.of(config).oneAccess() ? 4 : element;
    try (AcceleratorBench bench = AcceleratorBench.of(config, 3)) {
      check(bench, bus, true, bench.map().register(Register.INTERRUPT_ENABLE), 3);
      check(bench, bus, false, bench.map().register(Register.STATUS), 3);
      check(bench, bus, true, bench.map().program(0, 0), 3);
      check(bench, bus, true, bench.map().element(1, ElementMemory.SPARSE, 5), written);
      check(bench, bus, true, bench.map().element(1, ElementMemory.ACTIVATION, 5), written);
      check(bench, bus, false, bench.map().element(1, ElementMemory.ACTIVATION, 5), element);
    }
  }

  /** Words in a row share bursts of AXI4, which take one cycle per word as well. */
  @ParameterizedTest
  @EnumSource
  void neighboursAreWrittenAndReadAtOneWordPerCycle(BusCase bus) {
    EieConfig config = config(bus);
    int element = 2 * config.treeLevels() + 10;
    int written = VectorLayout.of(config).oneAccess() ? 4 : element;
    try (AcceleratorBench bench = AcceleratorBench.of(config, 4)) {
      int words = ElementMemory.ACTIVATION.words(config);
      long[] addresses =
          LongStream.range(0, words)
              .map(word -> bench.map().element(2, ElementMemory.ACTIVATION, (int) word))
              .toArray();
      long[] data = new Random(1).longs(words, -30_000, 30_000).toArray();
      long accesses = (long) bus.accessesPerWord() * words + bus.added();

      assertThat(bench.host().write(addresses, data)).isEqualTo(accesses + written);

      HostPortDriver.Words read = bench.host().readTimed(addresses);
      assertThat(read.data()).isEqualTo(data);
      assertThat(read.cycles()).isEqualTo(accesses + element);
    }
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @EnumSource
  void aNetworkRunsThroughTheBusWhateverStalls(BusCase bus) {
    EieConfig config = config(bus);
    Random random = new Random(2);
    double[][] weights = new double[70][50];
    for (double[] row : weights) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt(4) == 0 ? random.nextInt(15) - 7 : 0;
      }
    }
    CompiledModel model = IntegerLayer.of(weights).compile(config);
    try (AcceleratorBench bench = AcceleratorBench.of(config, 5)) {
      ModelLoader loader = new ModelLoader(model, bench.host());
      HostTransfer predicted = HostTransfer.of(model);
      assertThat(loader.load(model.segments().get(0)))
          .isEqualTo(HostTransfer.load(model.segments().get(0), config));
      assertThat(loader.loadInput(new int[50])).isEqualTo(predicted.input());
      assertThat(loader.readOutput().cycles()).isEqualTo(predicted.output());

      bench.host().stall(30, 40, 6);
      bench.check(
          model, random.ints(50, 0, 6).toArray(), random.ints(50, -3, 4).toArray(), new int[50]);
    }
  }
}
