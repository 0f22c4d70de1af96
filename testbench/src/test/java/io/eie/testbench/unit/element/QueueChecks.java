// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.element;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Draw;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What every first-in first-out queue promises. */
record QueueChecks(UnitDesign design, int depth, Function<Draw, Token> token) {
  private List<Token> tokens(UnitBench bench, int count) {
    Draw draw = new Draw(bench);
    return IntStream.range(0, count).mapToObj(i -> token.apply(draw)).toList();
  }

  /** Exactly {@code depth} tokens wait; a place left in a cycle serves again from the next. */
  void checkPlaces() {
    try (UnitBench bench = design.open(0)) {
      List<Token> tokens = tokens(bench, depth + 2);
      Driver source = bench.driver("upstream").send(tokens);
      Monitor sink = bench.monitor("downstream").signed("value").stalling(100).expect(tokens);
      long opened = 2L * depth + 10;
      bench.step(opened);
      assertThat(source.cycles()).containsExactlyElementsOf(cycles(0, depth));

      sink.stalling(0);
      bench.finish(4L * depth + 10);
      assertThat(source.cycles().get(depth)).isEqualTo(opened + 1);
    }
  }

  /** One token in and one out per cycle, each a cycle later; a single place serves every other. */
  void checkRate() {
    try (UnitBench bench = design.open(0)) {
      List<Token> tokens = tokens(bench, 50);
      Driver source = bench.driver("upstream").send(tokens);
      Monitor sink = bench.monitor("downstream").signed("value").expect(tokens);
      bench.finish(200);

      int distance = depth == 1 ? 2 : 1;
      List<Long> taken = LongStream.range(0, 50).map(i -> i * distance).boxed().toList();
      assertThat(source.cycles()).isEqualTo(taken);
      assertThat(sink.cycles()).isEqualTo(taken.stream().map(cycle -> cycle + 1).toList());
    }
  }

  void checkFlush() {
    try (UnitBench bench = design.open(0)) {
      List<Token> tokens = tokens(bench, depth + 1);
      Driver source = bench.driver("upstream").send(tokens.subList(0, depth));
      Monitor sink = bench.monitor("downstream").signed("value").stalling(100);
      bench.step(2L * depth + 1);
      bench.flush();
      sink.stalling(0).expect(tokens.get(depth));
      source.send(tokens.get(depth));
      bench.finish(100);
    }
  }

  /** A token that arrives in the cycle of the flush is dropped with the others. */
  void checkFlushAtArrival() {
    try (UnitBench bench = design.open(0)) {
      List<Token> tokens = tokens(bench, 2);
      Driver source = bench.driver("upstream").send(tokens.get(0));
      Monitor sink = bench.monitor("downstream").signed("value").expect(tokens.get(1));
      bench.flush();
      source.send(tokens.get(1));
      bench.finish(100);
    }
  }

  void checkOrder(long seed) {
    for (int stall : new int[] {20, 80}) {
      try (UnitBench bench = design.open(seed)) {
        List<Token> tokens = tokens(bench, 300);
        bench.driver("upstream").stalling(100 - stall).send(tokens);
        bench.monitor("downstream").signed("value").stalling(stall).expect(tokens);
        bench.finish(5000);
      }
    }
  }

  private static List<Long> cycles(long from, int count) {
    return LongStream.range(from, from + count).boxed().toList();
  }
}
