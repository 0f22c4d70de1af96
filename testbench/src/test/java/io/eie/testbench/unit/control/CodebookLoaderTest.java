// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.unit.control.CodebookLoader;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SmokeShard(of = 3)
class CodebookLoaderTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(CodebookLoader::new);

  /** Cycles from a column to the last word that it still finds. */
  private static final int LEAD = 5;

  private static final Map<String, EieConfig> CONFIGS =
      Map.of(
          "one word", Size.SMALLEST.config(),
          "eight words", Size.ODD.config(),
          "four words", Size.PAPER.config(),
          "most words",
              Size.ODD.config().toBuilder().weightCodeBits(8).weightBits(24).codebooks(5).build());

  /** The unit, and where the memory must be read. */
  private static final class Loader implements AutoCloseable {
    final UnitBench bench;
    final EieConfig config;
    final Monitor reads;
    final Monitor writes;

    Loader(UnitDesign design, long seed) {
      bench = design.open(seed);
      config = design.config();
      reads = bench.monitor("store_read_o", List.of("store_word_o"));
      writes = bench.monitor("write_o", List.of("write_word_o"));
    }

    void start(int codebook) {
      bench.set("codebook_i", codebook);
      bench.set("start_i", true);
      bench.step();
      bench.set("start_i", false);
    }

    boolean holds(int codebook) {
      bench.set("codebook_i", codebook);
      bench.settle();
      return bench.high("holds_o");
    }

    /** Asks for every codebook, and again a cycle later: asking changes nothing. */
    void checkHeld(int held) {
      for (int codebook = 0; codebook < config.codebooks(); codebook++) {
        assertThat(holds(codebook)).as("holds codebook %d", codebook).isEqualTo(codebook == held);
        bench.step();
        assertThat(holds(codebook)).as("a cycle later").isEqualTo(codebook == held);
      }
    }

    void forget() {
      bench.set("forget_i", true);
      bench.step();
      bench.set("forget_i", false);
    }

    void expect(int codebook) {
      AddressMap map = AddressMap.of(config);
      for (int word = 0; word < config.codebookWords(); word++) {
        long place = (map.codebook(codebook, word) - ControlWindow.CODEBOOK.base()) / 8;
        reads.expect(Token.of("store_word", place));
        writes.expect(Token.of("write_word", word));
      }
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  private static void everyCodebookIsCopied(UnitDesign design, long seed) {
    try (Loader loader = new Loader(design, seed)) {
      Random random = new Random(seed);
      int codebooks = design.config().codebooks();
      int held = -1;
      for (int i = 0; i < 40; i++) {
        int codebook = random.nextInt(codebooks);
        loader.checkHeld(held);
        loader.expect(codebook);
        loader.start(codebook);
        int words = design.config().codebookWords();
        for (int cycle = 0; cycle < words; cycle++) {
          assertThat(loader.holds(codebook)).as("while loading").isFalse();
          // the word read now is written in the next cycle, that of a column which leaves next
          boolean serves = words - 1 - cycle <= LEAD;
          assertThat(loader.bench.high("serves_o")).as("serves").isEqualTo(serves);
          loader.bench.step();
        }
        held = codebook;
        assertThat(loader.holds(codebook)).as("after codebookWords cycles").isTrue();
        if (random.nextInt(4) == 0) {
          loader.bench.step(2);
          loader.forget();
          held = -1;
          assertThat(loader.holds(codebook)).as("after forget").isFalse();
        }
      }
      loader.bench.finish(10);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"one word", "eight words", "four words", "most words"})
  void everyCodebookIsCopiedWordByWordInItsTime(String size) {
    for (long seed : BenchSeeds.all()) {
      everyCodebookIsCopied(UNIT.at(CONFIGS.get(size)), seed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"one word", "eight words", "four words", "most words"})
  void aWordIsWrittenInTheCycleAfterItsRead(String size) {
    try (Loader loader = new Loader(UNIT.at(CONFIGS.get(size)), BenchSeeds.first())) {
      loader.expect(0);
      loader.start(0);
      loader.bench.finish(200);

      List<Long> written = new ArrayList<>();
      loader.reads.cycles().forEach(cycle -> written.add(cycle + 1));
      assertThat(loader.reads.cycles()).startsWith(1L).hasSize(CONFIGS.get(size).codebookWords());
      assertThat(loader.writes.cycles()).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"one word", "eight words", "four words", "most words"})
  void forgettingEndsACopy(String size) {
    try (Loader loader = new Loader(UNIT.at(CONFIGS.get(size)), BenchSeeds.first())) {
      loader.start(0);
      loader.bench.step();
      loader.forget();
      loader.bench.step(10);

      int words = CONFIGS.get(size).codebookWords();
      assertThat(loader.reads.tokens()).hasSize(Math.min(2, words));
      assertThat(loader.holds(0)).isFalse();
    }
  }

  @Test
  void nothingIsHeldAfterReset() {
    try (Loader loader = new Loader(UNIT.at(CONFIGS.get("eight words")), BenchSeeds.first())) {
      loader.checkHeld(-1);
      assertThat(loader.reads.tokens()).isEmpty();
    }
  }

  @Test
  void aCodebookThatIsCutShortIsFound() {
    UnitDesign faulty =
        UNIT.at(CONFIGS.get("four words")).planted("(word_q == 2'b11)", "(word_q == 2'b10)");

    assertThatThrownBy(() -> everyCodebookIsCopied(faulty, 0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("while loading");
  }

  @Test
  void aWordOfAnotherCodebookIsFound() {
    UnitDesign faulty =
        UNIT.at(CONFIGS.get("eight words"))
            .planted("{codebook_i,word_q}", "{(codebook_i ^ 2'b01),word_q}");

    assertThatThrownBy(() -> everyCodebookIsCopied(faulty, 0))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("store_read in cycle");
  }
}
