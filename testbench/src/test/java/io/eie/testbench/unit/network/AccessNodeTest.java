// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.network.AccessNode;
import io.eie.generator.unit.network.ElementReply;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SmokeShard(of = 3)
class AccessNodeTest {
  private static final TreeNodes NODES =
      new TreeNodes((config, children) -> new AccessNode(config, children, 1));

  private static final TreeNodes LEAVES =
      new TreeNodes((config, children) -> new AccessNode(config, children, 0));

  /** Cycles from a word of a vector at the leaf's input to the answers of its children. */
  private static final int TO_ANSWERS = 1 + ElementReply.LATENCY;

  /** What is at the inputs in one cycle, and so at the outputs one cycle later. */
  private record Cycle(
      boolean flush,
      boolean valid,
      int element,
      boolean write,
      boolean everyone,
      int memory,
      int word,
      long data,
      int answering,
      long answer,
      int busy) {

    static Cycle draw(EieConfig config, int children, Random random) {
      boolean everyone = random.nextInt(4) == 0;
      return new Cycle(
          random.nextInt(8) == 0,
          random.nextInt(3) > 0,
          random.nextInt(1 << 2 * config.treeLevels()),
          random.nextBoolean(),
          everyone,
          random.nextInt(7),
          random.nextInt(1 << AddressMap.of(config).wordBits()),
          random.nextLong(),
          random.nextInt(children + 1),
          random.nextLong(),
          random.nextInt(3) == 0 ? random.nextInt(1 << children) : 0);
    }

    void drive(UnitBench bench, int children) {
      bench.set("upstream_flush_i", flush);
      bench.set("upstream_valid_i", valid);
      bench.set("upstream_element_i", element);
      bench.set("upstream_request_write_i", write);
      bench.set("upstream_everyone_i", everyone);
      bench.set("upstream_request_memory_i", memory);
      bench.set("upstream_request_word_i", word);
      bench.set("upstream_request_data_i", data);
      for (int c = 0; c < children; c++) {
        bench.set("child_reply" + c + "_busy_i", (busy >> c & 1) != 0);
        bench.set("child_reply" + c + "_data_i", c == answering ? answer : 0);
      }
    }

    void check(UnitBench bench, EieConfig config, int children) {
      int levels = config.treeLevels();
      int digit = element >> 2 * (levels - 1);
      bench.check("node_flush_o", flush ? 1 : 0);
      for (int c = 0; c < children; c++) {
        String child = "child" + c;
        bench.check(child + "_flush_o", flush ? 1 : 0);
        bench.check(child + "_valid_o", valid && (everyone || digit == c) ? 1 : 0);
        bench.check(child + "_element_o", (element << 2) & ((1 << 2 * levels) - 1));
        bench.check(child + "_request_write_o", write ? 1 : 0);
        bench.check(child + "_everyone_o", everyone ? 1 : 0);
        bench.check(child + "_request_memory_o", memory);
        bench.check(child + "_request_word_o", word);
        bench.check(child + "_request_data_o", data);
      }
      bench.check("reply_busy_o", busy != 0 ? 1 : 0);
      bench.check("reply_data_o", answering < children ? answer : 0);
    }
  }

  private static void everythingPassesInOneCycle(UnitDesign design, int children, long seed) {
    try (UnitBench bench = design.open(seed)) {
      Random random = new Random(seed);
      for (int i = 0; i < 500; i++) {
        Cycle cycle = Cycle.draw(design.config(), children, random);
        cycle.drive(bench, children);
        bench.step();
        cycle.check(bench, design.config(), children);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void requestsReachTheirChildOrAllAndAnswersTheTopInOneCycle(int children) {
    for (long seed : BenchSeeds.all()) {
      everythingPassesInOneCycle(NODES.of(children), children, seed);
    }
  }

  /** Words of vectors among other accesses, each answered by several children at a time. */
  private static void vectorsAreDealtAndCollected(UnitDesign design, int children, long seed) {
    EieConfig config = design.config();
    int positions = VectorLayout.of(config).positionsPerWord();
    int laneBits = VectorLayout.of(config).laneBits();
    int vector = ElementMemory.VECTOR.code();
    int levels = config.treeLevels();
    try (UnitBench bench = design.open(seed)) {
      Random random = new Random(seed);
      Map<Integer, Integer> firstChildOfAnswer = new HashMap<>();
      int dealt = 0;
      for (int i = 0; i < 1000; i++) {
        Cycle drawn = Cycle.draw(config, children, random);
        boolean deals = drawn.valid && random.nextBoolean();
        int first = random.nextInt(children / positions) * positions;
        drawn.drive(bench, children);
        if (deals) {
          bench.set("upstream_everyone_i", false);
          bench.set("upstream_request_memory_i", vector);
          bench.set("upstream_element_i", (long) first << 2 * (levels - 1));
          firstChildOfAnswer.put(i + TO_ANSWERS, first);
          dealt++;
        } else if (drawn.memory == vector) {
          bench.set("upstream_request_memory_i", ElementMemory.SPARSE.code());
        }
        long expected = drawn.answering < children ? drawn.answer : 0;
        Integer answers = firstChildOfAnswer.get(i);
        if (answers != null) {
          expected = random.nextLong();
          for (int c = 0; c < children; c++) {
            boolean among = c / positions == answers / positions;
            long mine = lane(expected, c % positions, laneBits);
            bench.set("child_reply" + c + "_data_i", among ? mine : 0);
          }
        }
        bench.step();
        bench.check("reply_data_o", expected);
        for (int c = 0; deals && c < children; c++) {
          boolean among = c / positions == first / positions;
          bench.check("child" + c + "_valid_o", among ? 1 : 0);
          if (among) {
            long whole = bench.get("child" + c + "_request_data_o");
            assertThat(lane(whole, 0, laneBits))
                .isEqualTo(lane(drawn.data, c % positions, laneBits));
          }
        }
      }
      assertThat(dealt).isGreaterThan(100);
    }
  }

  private static long lane(long word, int position, int bits) {
    return word >>> position * bits & (1L << bits) - 1;
  }

  @Test
  void aLeafDealsAVectorsWordToItsChildrenAndJoinsTheirAnswers() {
    EieConfig wide = Size.PAPER.config().toBuilder().activationBits(20).build();
    UnitDesign pairs = UnitDesign.of(wide, () -> new AccessNode(wide, 4, 0));
    for (long seed : BenchSeeds.all()) {
      vectorsAreDealtAndCollected(LEAVES.of(4), 4, seed);
      vectorsAreDealtAndCollected(pairs, 4, seed);
    }
  }

  /** Wide accesses and words of a vector, in turn, on a bus of several words to a beat. */
  private static void wideAccessesAreDealtAndCollected(
      UnitDesign design, int level, int children, long seed) {
    EieConfig config = design.config();
    VectorLayout layout = VectorLayout.of(config);
    int atChild = level == 0 ? 1 : 4;
    int laneBits = layout.laneBits();
    try (UnitBench bench = design.open(seed)) {
      Random random = new Random(seed);
      Map<Integer, Deal> answering = new HashMap<>();
      int wides = 0;
      for (int i = 0; i < 1000; i++) {
        boolean wide = random.nextBoolean();
        int moved = wide ? layout.positionsPerAccess() : layout.positionsPerWord();
        int positions = Math.min(moved, 4 * atChild);
        int share = Math.max(1, positions / atChild);
        int first = random.nextInt(children / share) * share;
        boolean valid = random.nextInt(3) > 0;
        boolean vector = random.nextInt(4) > 0;
        int levels = config.treeLevels();
        // the elements of a vector's access are shared from their first; others have any below them
        int below = vector && share > 1 ? 0 : random.nextInt(1 << 2 * (levels - 1));
        int element = first << 2 * (levels - 1) | below;
        BigInteger data = new BigInteger(bench.port("upstream_request_data_i").width(), random);
        bench.set("upstream_valid_i", valid);
        bench.set("upstream_everyone_i", false);
        bench.set("upstream_wide_i", wide);
        bench.set(
            "upstream_request_memory_i",
            vector ? ElementMemory.VECTOR.code() : ElementMemory.SPARSE.code());
        bench.set("upstream_element_i", element);
        bench.setWide("upstream_request_data_i", data);
        Deal answered = answering.get(i);
        BigInteger expected = BigInteger.ZERO;
        int alone = random.nextInt(children);
        int busy = random.nextInt(3) == 0 ? random.nextInt(1 << children) : 0;
        for (int c = 0; c < children; c++) {
          BigInteger mine = BigInteger.ZERO;
          String port = "child_reply" + c + "_data_i";
          if (answered != null && answered.has(c)) {
            mine = new BigInteger(answered.partBits, random);
            expected = expected.or(mine.shiftLeft((c - answered.first) * answered.partBits));
          } else if (answered == null && c == alone) {
            mine = new BigInteger(bench.port(port).width(), random);
            expected = mine;
          }
          bench.setWide(port, mine);
          bench.set("child_reply" + c + "_busy_i", (busy >> c & 1) != 0);
        }
        bench.step();
        assertThat(bench.getWide("reply_data_o")).isEqualTo(expected);
        bench.check("reply_busy_o", busy != 0 ? 1 : 0);
        int partBits = Math.min(positions, atChild) * laneBits;
        Deal deal = vector ? new Deal(first, share, partBits) : new Deal(first, 1, Long.SIZE);
        for (int c = 0; c < children; c++) {
          bench.check("child" + c + "_valid_o", valid && deal.has(c) ? 1 : 0);
          bench.check("child" + c + "_element_o", element << 2 & (1 << 2 * levels) - 1);
          if (valid && deal.has(c)) {
            int bits = deal.partBits;
            BigInteger part = bench.getWide("child" + c + "_request_data_o");
            assertThat(low(part, bits)).isEqualTo(low(data.shiftRight((c - first) * bits), bits));
            if (vector && level > 0 && laneBits == 32) {
              bench.check("child" + c + "_wide_o", wide ? 1 : 0);
            }
          }
        }
        if (valid && vector) {
          answering.put(i + 1 + ElementReply.LATENCY + 2 * level, deal);
          wides += wide ? 1 : 0;
        }
      }
      assertThat(wides).isGreaterThan(100);
    }
  }

  /** Children that share an access to a vector. */
  private record Deal(int first, int share, int partBits) {
    boolean has(int child) {
      return child >= first && child < first + share;
    }
  }

  private static BigInteger low(BigInteger value, int bits) {
    return value.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
  }

  @ParameterizedTest
  @CsvSource({
    "128,64,16,1,4",
    "256,64,16,1,4",
    "256,8,16,1,2",
    "128,64,20,0,4",
    "256,64,20,0,4",
    "256,64,20,1,4"
  })
  void nodesAndLeavesDealWideAccessesAndWords(
      int busBits, int elements, int activationBits, int level, int children) {
    EieConfig config = Size.withBeats(busBits, elements, activationBits);
    UnitDesign node = UnitDesign.of(config, () -> new AccessNode(config, children, level));
    wideAccessesAreDealtAndCollected(node, level, children, BenchSeeds.first());
  }

  @Test
  void aLeafThatJoinsTooLateIsFound() {
    UnitDesign faulty = LEAVES.of(4).planted("under_way_q[4]", "under_way_q[3]");

    assertThatThrownBy(() -> vectorsAreDealtAndCollected(faulty, 4, 0))
        .isInstanceOf(BenchFailure.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aLeafThatDealsNoVectorIsANode(int children) {
    everythingPassesInOneCycle(LEAVES.of(children), children, BenchSeeds.first());
  }

  @Test
  void aRequestForTheWrongChildIsFound() {
    UnitDesign faulty = NODES.of(3).planted("== 2'b10)", "== 2'b01)");

    assertThatThrownBy(() -> everythingPassesInOneCycle(faulty, 3, 0))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("_valid_o in cycle");
  }
}
