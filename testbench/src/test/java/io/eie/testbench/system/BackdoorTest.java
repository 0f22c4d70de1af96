// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.MemoryProtection;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.config.Preset;
import io.eie.generator.map.ElementMemory;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.host.BackdoorLoader;
import io.eie.sim.host.ElementMeasures;
import io.eie.sim.host.ModelLoader;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the back door leaves in the memories is what the host port leaves there. */
@SmokeShard(of = 5)
class BackdoorTest {
  private static final EieConfig CONFIG =
      Preset.SMALL16.config().toBuilder()
          .processingElements(5)
          .sparseRowBits(128)
          .sparseRows(128)
          .entriesPerCycle(1)
          .sparseBanks(1)
          .build();

  static List<EieConfig> configs() {
    EieConfig blocks = CONFIG.toBuilder().pointerFormat(PointerFormat.BLOCK).build();
    EieConfig parity = CONFIG.toBuilder().memoryProtection(MemoryProtection.PARITY).build();
    return List.of(
        CONFIG,
        CONFIG.toBuilder().entriesPerCycle(4).sparseBanks(2).build(),
        parity,
        blocks,
        // a block of two host words
        parity.toBuilder().pointerFormat(PointerFormat.BLOCK).rowsPerElement(64).build());
  }

  @ParameterizedTest
  @MethodSource("configs")
  void bothWaysOfLoadingLeaveTheSameInEveryMemory(EieConfig config) {
    CompiledModel model = model(config, 1);
    SegmentModel segment = model.segments().get(0);
    try (AcceleratorBench byPort = AcceleratorBench.of(config, 1);
        AcceleratorBench byBackdoor = AcceleratorBench.of(config, 2)) {
      new ModelLoader(model, byPort.host()).load(segment);
      new BackdoorLoader(model, byBackdoor.simulation()).load(segment);
      for (int element = 0; element < config.processingElements(); element++) {
        for (ElementMemory memory :
            new ElementMemory[] {ElementMemory.SPARSE, ElementMemory.POINTER, ElementMemory.BIAS}) {
          long[] addresses = addresses(byPort, element, memory, words(segment, element, memory));
          assertThat(byBackdoor.host().read(addresses))
              .as("%s of element %d", memory, element)
              .containsExactly(byPort.host().read(addresses));
        }
      }
    }
  }

  @SmokeShard(of = 6)
  @ParameterizedTest
  @MethodSource("configs")
  void aModelLoadedByTheBackDoorAfterAnotherOneRunsCorrectly(EieConfig config) {
    try (AcceleratorBench bench = AcceleratorBench.of(config, 3)) {
      for (int round = 0; round < 4; round++) {
        CompiledModel model = model(config, round);
        int[] input = IntStream.range(0, model.inputs()).map(i -> i % 3 - 1).toArray();
        ModelLoader port = new ModelLoader(model, bench.host());
        new BackdoorLoader(model, bench.simulation()).load(model.segments().get(0));
        port.loadInput(input);
        bench.run(model.segments().get(0));
        assertThat(port.readOutput().values())
            .containsExactly(GoldenModel.of(model).run(input).output());
      }
    }
  }

  /** A vector after another one, so that what it does not fill is left of the other. */
  @ParameterizedTest
  @MethodSource("configs")
  void vectorsAndCountersAreThoseOfThePort(EieConfig config) {
    CompiledModel model = model(config, 1);
    try (AcceleratorBench bench = AcceleratorBench.of(config, 4)) {
      BackdoorLoader backdoor = new BackdoorLoader(model, bench.simulation());
      ModelLoader port = new ModelLoader(model, bench.host());
      backdoor.load(model.segments().get(0));
      for (int round = 0; round < 4; round++) {
        int least = round;
        int[] input = IntStream.range(0, model.inputs()).map(i -> i % 5 - least).toArray();
        backdoor.loadInput(input);
        bench.run(model.segments().get(0));
        assertThat(backdoor.readOutput())
            .containsExactly(port.readOutput().values())
            .containsExactly(GoldenModel.of(model).run(input).output());
        assertThat(ElementMeasures.peek(bench.simulation(), config))
            .hasValue(ElementMeasures.read(bench.host(), config));
      }
    }
  }

  private static int words(SegmentModel segment, int element, ElementMemory memory) {
    return switch (memory) {
      case SPARSE -> segment.sparse().get(element).size();
      case POINTER -> segment.pointer().get(element).size();
      default -> segment.bias().get(element).size();
    };
  }

  private static long[] addresses(
      AcceleratorBench bench, int element, ElementMemory memory, int words) {
    assertThat(words).isPositive();
    return IntStream.range(0, words)
        .mapToLong(word -> bench.map().element(element, memory, word))
        .toArray();
  }

  private static CompiledModel model(EieConfig config, int seed) {
    Random random = new Random(seed);
    double[][] weights = new double[60][40];
    for (double[] row : weights) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt(4) == 0 ? random.nextInt(7) - 3 : 0;
      }
    }
    double[] bias = IntStream.range(0, 60).mapToDouble(i -> i - 30).toArray();
    return IntegerLayer.of(weights).withBias(bias).compile(config);
  }
}
