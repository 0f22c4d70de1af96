// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.network.LnzdNode;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SmokeShard(of = 3)
class LnzdNodeTest {
  private static final int LATENCY = 1;
  private static final TreeNodes NODES = new TreeNodes(LnzdNode::new);

  /** A non-zero activation below a child: the element's number there, and the value. */
  private record NonZero(int element, int value) {}

  /** What the children of a node hold, row after row. */
  private static final class Rows {
    private final EieConfig config;
    private final int elementBits;
    private final int children;
    private final List<List<List<NonZero>>> rows = new ArrayList<>();

    Rows(EieConfig config, int children) {
      this.config = config;
      this.children = children;
      elementBits = 2 * config.treeLevels();
    }

    /** Each child has up to 16 elements below it, each of them non-zero by chance. */
    void add(Random random, double density) {
      List<List<NonZero>> row = new ArrayList<>();
      for (int c = 0; c < children; c++) {
        List<NonZero> nonZeros = new ArrayList<>();
        for (int element = 0; element < (elementBits == 2 ? 1 : 16); element++) {
          if (random.nextDouble() < density) {
            nonZeros.add(new NonZero(element << (elementBits - 4), value(random)));
          }
        }
        row.add(nonZeros);
      }
      rows.add(row);
    }

    private int value(Random random) {
      int half = 1 << (config.activationBits() - 1);
      int any = random.nextInt(2 * half - 1) - half;
      return any < 0 ? any : any + 1;
    }

    /** What one child says. */
    List<Token> of(int child, Random random) {
      List<Token> tokens = new ArrayList<>();
      for (List<List<NonZero>> row : rows) {
        List<NonZero> nonZeros = row.get(child);
        if (nonZeros.isEmpty()) {
          tokens.add(token(false, true, random.nextInt(1 << elementBits), value(random)));
        }
        for (int i = 0; i < nonZeros.size(); i++) {
          NonZero each = nonZeros.get(i);
          tokens.add(token(true, i == nonZeros.size() - 1, each.element, each.value));
        }
      }
      return tokens;
    }

    /** What the node must make of it. */
    List<Token> merged() {
      List<Token> tokens = new ArrayList<>();
      for (List<List<NonZero>> row : rows) {
        List<NonZero> all = new ArrayList<>();
        for (int c = 0; c < children; c++) {
          for (NonZero each : row.get(c)) {
            all.add(new NonZero(c << (elementBits - 2) | each.element >> 2, each.value));
          }
        }
        if (all.isEmpty()) {
          tokens.add(token(false, true, 0, 0));
        }
        for (int i = 0; i < all.size(); i++) {
          tokens.add(token(true, i == all.size() - 1, all.get(i).element, all.get(i).value));
        }
      }
      return tokens;
    }
  }

  private static Token token(boolean nonZero, boolean last, int element, int value) {
    return Token.of("non_zero", nonZero, "last", last, "element", element, "value", value);
  }

  private static Rows randomRows(EieConfig config, int children, Random random) {
    Rows rows = new Rows(config, children);
    for (double density : new double[] {0, 0.02, 0.1, 0.5, 1}) {
      for (int i = 0; i < 12; i++) {
        rows.add(random, density);
      }
    }
    for (int i = 0; i < 60; i++) {
      rows.add(random, random.nextDouble() * random.nextDouble());
    }
    return rows;
  }

  private static List<Driver> send(UnitBench bench, Rows rows, Random random) {
    List<Driver> drivers = new ArrayList<>();
    for (int c = 0; c < rows.children; c++) {
      drivers.add(bench.driver("child" + c).send(rows.of(c, random)));
    }
    return drivers;
  }

  private static void rowsAreMerged(UnitDesign design, int children, long seed) {
    for (int sinkStall : new int[] {0, 50}) {
      try (UnitBench bench = design.open(seed)) {
        Random random = new Random(seed);
        Rows rows = randomRows(design.config(), children, random);
        send(bench, rows, random).forEach(child -> child.stalling(20 * random.nextInt(5)));
        bench.monitor("downstream").signed("value").stalling(sinkStall).expect(rows.merged());

        bench.finish(50_000);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void rowsAreMergedInTheOrderOfTheElements(int children) {
    for (long seed : BenchSeeds.all()) {
      rowsAreMerged(NODES.of(children), children, seed);
    }
  }

  /** The tree of one element: no child has more than one. */
  @Test
  void rowsOfASingleElementPass() {
    EieConfig config = Size.SMALLEST.config();
    rowsAreMerged(UnitDesign.of(config, () -> new LnzdNode(config, 1)), 1, BenchSeeds.first());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aNonZeroOrAnEmptyRowPassesEveryCycleAndTakesOne(int children) {
    try (UnitBench bench = NODES.of(children).open(BenchSeeds.first())) {
      Rows rows = randomRows(NODES.of(children).config(), children, new Random(4));
      send(bench, rows, new Random(5));
      List<Token> merged = rows.merged();
      Monitor sink = bench.monitor("downstream").signed("value").expect(merged);

      bench.finish(10_000);

      assertThat(sink.cycles())
          .containsExactlyElementsOf(
              LongStream.range(LATENCY, LATENCY + merged.size()).boxed().toList());
    }
  }

  @Test
  void theChildrenOfTheExampleAreMergedInFourCycles() {
    try (UnitBench bench = NODES.of(4).open(BenchSeeds.first())) {
      bench.driver("child0").send(token(true, true, 0, 11));
      bench.driver("child1").send(token(false, true, 0, 0));
      bench.driver("child2").send(token(true, false, 0, 12), token(true, true, 4, 13));
      bench.driver("child3").send(token(false, true, 0, 0));
      Monitor sink = bench.monitor("downstream");

      bench.step(10);

      assertThat(sink.tokens())
          .containsExactly(
              token(true, false, 0, 11),
              token(true, false, 2 << 4, 12),
              token(true, true, 2 << 4 | 1, 13));
      assertThat(sink.cycles()).containsExactly(1L, 2L, 3L);
    }
  }

  @Test
  void aChildThatIsThroughWaitsForTheOthers() {
    try (UnitBench bench = NODES.of(2).open(BenchSeeds.first())) {
      Driver first = bench.driver("child0").send(token(true, true, 0, 1), token(true, true, 0, 2));
      Driver second = bench.driver("child1");
      Monitor sink = bench.monitor("downstream");

      bench.step(10);

      assertThat(first.cycles()).as("without a word from the other").isEmpty();

      second.send(token(true, false, 0, 3));
      bench.step(10);

      assertThat(sink.tokens())
          .containsExactly(token(true, false, 0, 1), token(true, false, 1 << 2, 3));
      assertThat(first.done()).as("second row of the first child taken").isFalse();

      second.send(token(true, true, 4, 4), token(false, true, 0, 0));
      bench.step(10);

      assertThat(sink.tokens()).endsWith(token(true, true, 1 << 2 | 1, 4), token(true, true, 0, 2));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aFlushForgetsTheRowThatWasBegun(int children) {
    for (int through = 0; through < children; through++) {
      flushes(children, through);
    }
  }

  /** So many children have sent all that they have of the row. */
  private static void flushes(int children, int through) {
    try (UnitBench bench = NODES.of(children).open(BenchSeeds.first())) {
      List<Driver> drivers = new ArrayList<>();
      for (int c = 0; c < children; c++) {
        drivers.add(bench.driver("child" + c));
      }
      Monitor sink = bench.monitor("downstream").stalling(100);
      drivers.subList(0, through).forEach(each -> each.send(token(true, true, 0, 1)));
      drivers.subList(through, children).forEach(each -> each.send(token(true, false, 0, 1)));
      bench.step(5);
      sink.stalling(0);
      bench.step(through > 1 ? 5 : 0);
      drivers.forEach(Driver::cancel);

      bench.flush();
      int before = sink.tokens().size();
      drivers.forEach(each -> each.send(token(true, true, 0, 2)));
      bench.step(10);

      List<Token> after = sink.tokens().subList(before, sink.tokens().size());
      assertThat(after).hasSize(children).allMatch(token -> token.get("value") == 2);
    }
  }

  @Test
  void aRowThatEndsTooEarlyIsFound() {
    UnitDesign faulty = NODES.of(3).planted("(candidates == ended)", "(candidates == picked)");

    assertThatThrownBy(() -> rowsAreMerged(faulty, 3, 0))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("downstream in cycle");
  }
}
