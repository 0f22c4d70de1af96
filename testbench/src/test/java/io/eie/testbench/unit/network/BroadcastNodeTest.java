// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.network.BroadcastNode;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SmokeShard(of = 3)
class BroadcastNodeTest {
  private static final int LATENCY = 1;
  private static final TreeNodes NODES = new TreeNodes(BroadcastNode::new);

  private static List<Token> tokens(EieConfig config, Random random, int count) {
    int half = 1 << (config.activationBits() - 1);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tokens.add(
          Token.of(
              "pass",
              random.nextInt(8) == 0,
              "column",
              random.nextInt(config.pointers()),
              "value",
              random.nextInt(2 * half) - half));
    }
    return tokens;
  }

  private static List<Monitor> children(UnitBench bench, int children) {
    List<Monitor> monitors = new ArrayList<>();
    for (int c = 0; c < children; c++) {
      monitors.add(bench.monitor("child" + c).signed("value"));
    }
    return monitors;
  }

  private static void everyChildGetsEverything(UnitDesign design, int children, long seed) {
    for (int sourceStall : new int[] {0, 40}) {
      try (UnitBench bench = design.open(seed)) {
        Random random = new Random(seed);
        List<Token> tokens = tokens(design.config(), random, 400);
        bench.driver("upstream").stalling(sourceStall).send(tokens);
        children(bench, children)
            .forEach(child -> child.stalling(20 * random.nextInt(5)).expect(tokens));

        bench.finish(20_000);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void everyChildGetsEveryTokenOnceAndInOrder(int children) {
    for (long seed : BenchSeeds.all()) {
      everyChildGetsEverything(NODES.of(children), children, seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aTokenPassesEveryCycleAndTakesOne(int children) {
    try (UnitBench bench = NODES.of(children).open(BenchSeeds.first())) {
      List<Token> tokens = tokens(NODES.of(children).config(), new Random(1), 50);
      Driver source = bench.driver("upstream").send(tokens);
      List<Monitor> sinks = children(bench, children);
      sinks.forEach(sink -> sink.expect(tokens));

      bench.finish(100);

      assertThat(source.cycles()).containsExactlyElementsOf(cycles(0, 50));
      for (Monitor sink : sinks) {
        assertThat(sink.cycles()).containsExactlyElementsOf(cycles(LATENCY, 50));
      }
    }
  }

  private static List<Long> cycles(long first, int count) {
    return LongStream.range(first, first + count).boxed().toList();
  }

  /** A token goes on when each child has taken it once, ready or not by then. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void aChildThatHasTheTokenNeedNotBeReadyForTheOthers(int children) {
    for (int late = 0; late < children; late++) {
      try (UnitBench bench = NODES.of(children).open(BenchSeeds.first())) {
        List<Token> tokens = tokens(NODES.of(children).config(), new Random(2), 3);
        bench.driver("upstream").send(tokens);
        List<Monitor> sinks = children(bench, children);
        sinks.get(late).stalling(100);
        bench.step(10);
        sinks.forEach(sink -> sink.stalling(100));
        sinks.get(late).stalling(0);
        bench.step(10);

        assertThat(sinks.get(late).tokens()).isEqualTo(tokens.subList(0, 2));
        sinks.forEach(sink -> sink.stalling(0));
        bench.step(10);
        for (Monitor sink : sinks) {
          assertThat(sink.tokens()).isEqualTo(tokens);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void aStalledChildHoldsItsSiblingsAtOnceAndTheTreeAboveAfterTwoTokens(int children) {
    for (int stalled = 0; stalled < children; stalled++) {
      try (UnitBench bench = NODES.of(children).open(BenchSeeds.first())) {
        List<Token> tokens = tokens(NODES.of(children).config(), new Random(2), 9);
        Driver source = bench.driver("upstream").send(tokens);
        List<Monitor> sinks = children(bench, children);
        sinks.get(stalled).stalling(100);

        bench.step(20);

        assertThat(source.cycles()).containsExactly(0L, 1L);
        for (int c = 0; c < children; c++) {
          assertThat(sinks.get(c).tokens()).isEqualTo(tokens.subList(0, c == stalled ? 0 : 1));
        }

        sinks.get(stalled).stalling(0);
        bench.step(20);

        for (Monitor sink : sinks) {
          assertThat(sink.tokens()).isEqualTo(tokens);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aFlushDropsWhatIsUnderWayForEveryChild(int children) {
    for (int stalled = 0; stalled < children; stalled++) {
      flushes(children, stalled);
    }
  }

  private static void flushes(int children, int stalled) {
    try (UnitBench bench = NODES.of(children).open(BenchSeeds.first())) {
      List<Token> tokens = tokens(NODES.of(children).config(), new Random(3), 4);
      Driver source = bench.driver("upstream").send(tokens.subList(0, 2));
      List<Monitor> sinks = children(bench, children);
      sinks.get(stalled).stalling(100);
      bench.step(5);

      bench.flush();
      source.send(tokens.subList(2, 4));
      bench.step(5);
      sinks.get(stalled).stalling(0);
      bench.step(10);

      for (int c = 0; c < children; c++) {
        List<Token> expected = new ArrayList<>(tokens.subList(0, c == stalled ? 0 : 1));
        expected.addAll(tokens.subList(2, 4));
        assertThat(sinks.get(c).tokens()).as("child %d", c).isEqualTo(expected);
      }
    }
  }

  @Test
  void aChildThatIsServedTwiceIsFound() {
    UnitDesign faulty = NODES.of(3).planted("served1_q <= 1'b1;", "served1_q <= 1'b0;");

    assertThatThrownBy(() -> everyChildGetsEverything(faulty, 3, 0))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("child1 in cycle");
  }
}
