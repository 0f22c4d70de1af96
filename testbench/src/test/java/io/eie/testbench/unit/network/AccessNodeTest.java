// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.network;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.unit.network.AccessNode;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessNodeTest {
  private static final TreeNodes NODES = new TreeNodes(AccessNode::new);

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
      long answer) {

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
          random.nextLong());
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
        bench.set("child_reply" + c + "_valid_i", c == answering);
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
      bench.check("reply_valid_o", answering < children ? 1 : 0);
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

  @Test
  void aRequestForTheWrongChildIsFound() {
    UnitDesign faulty = NODES.of(3).planted("== 2'b10)", "== 2'b01)");

    assertThatThrownBy(() -> everythingPassesInOneCycle(faulty, 3, 0))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("_valid_o in cycle");
  }
}
