// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.control.VectorPath;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@SmokeShard(of = 3)
class VectorPathTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(VectorPath::new);
  private static final int BOUNDS = 6;
  private static final int IN_USE = 7;

  /** Buffers of one direction that lie in the memory. */
  private record Place(
      int firstRow, int bufferRows, int length, int buffers, boolean fits, int copies) {
    /** Buffers of a drawn number of vectors. */
    static Place draw(EieConfig config, Random random) {
      List<Integer> counts = Copies.of(config).counts();
      int copies = counts.get(random.nextInt(counts.size()));
      int buffers = random.nextInt(Math.min(8, config.activations()) + 1);
      int rows = 1 + random.nextInt(Math.max(1, config.activations() / Math.max(1, buffers)));
      int free = config.activations() - buffers * rows;
      int length = 1 + random.nextInt(rows * config.processingElements() / copies);
      return new Place(
          free > 0 ? random.nextInt(free + 1) : 0,
          rows,
          length,
          buffers,
          random.nextInt(6) > 0,
          copies);
    }

    int wordsOfVector(EieConfig config) {
      int positions = VectorLayout.of(config).positionsPerWord();
      return (length + positions - 1) / positions;
    }

    void drive(UnitBench bench, EieConfig config, String name) {
      if (Copies.of(config).several()) {
        String of = name.substring(0, name.length() - 1) + "_copies_";
        bench.set(of + "code_i", Copies.of(config).code(copies));
        bench.set(of + "words_i", wordsOfVector(config));
        bench.set(of + "last_word_i", copies * wordsOfVector(config) - 1L);
      }
      bench.set(name + "_first_row_i", firstRow);
      bench.set(name + "_buffer_rows_i", bufferRows);
      bench.set(name + "_last_position_i", length - 1L);
      bench.set(name + "_buffers_i", buffers);
      bench.set(name + "_fits_i", fits);
    }
  }

  private static void everyWordIsPlaced(UnitDesign design, long seed) {
    EieConfig config = design.config();
    VectorLayout layout = VectorLayout.of(config);
    int positions = layout.positionsPerWord();
    boolean wide = layout.wideBeats();
    Random random = new Random(seed);
    try (UnitBench bench = design.open(seed)) {
      Monitor placed = bench.monitor("request").seenAs(VectorPathTest::seen);
      placed.stalling(30);
      placed.expect();
      boolean[] accepted = {false};
      int[] held = {0};
      int[] stages = {0};
      bench.observe(
          () -> {
            bench.check("empty_o", held[0] == 0 ? 1 : 0);
            int most = 2 + stages[0];
            bench.check("ready_o", held[0] < most || bench.high("request_ready_i") ? 1 : 0);
            accepted[0] = bench.high("valid_i") && bench.high("ready_o");
            held[0] += accepted[0] ? 1 : 0;
            held[0] -= bench.high("request_valid_o") && bench.high("request_ready_i") ? 1 : 0;
          });
      Place one = new Place(0, 1, 1, 1, true, 1);
      Place[] places = {one, one};
      for (int i = 0; i < 3_000; i++) {
        if (random.nextInt(20) == 0) {
          // the registers are written when no word is under way
          while (Copies.of(config).several() && held[0] > 0) {
            bench.step();
          }
          places[random.nextInt(2)] = Place.draw(config, random);
          boolean several = places[0].copies > 1 || places[1].copies > 1;
          int most = Copies.of(config).most();
          stages[0] = several ? Integer.SIZE - Integer.numberOfLeadingZeros(most - 1) : 0;
        }
        places[0].drive(bench, config, "inputs");
        places[1].drive(bench, config, "outputs");
        boolean output = random.nextBoolean();
        Place place = places[output ? 1 : 0];
        int ofVector = place.wordsOfVector(config);
        int words = place.copies * ofVector;
        int top = 1 << AddressMap.of(config).vectorWordBits();
        int word = Math.min(top - 1, random.nextInt(words + 2));
        boolean beat = wide && random.nextBoolean();
        if (beat) {
          word -= word % layout.wordsPerBeat();
        }
        int moved = beat ? layout.positionsPerBeat() : positions;
        int buffer = random.nextInt(8);
        boolean used = random.nextInt(4) == 0;
        BigInteger data = new BigInteger(Long.SIZE, random);
        bench.set("asked_output_i", output);
        bench.set("asked_buffer_i", buffer);
        bench.set("asked_word_i", word);
        bench.set("output_i", output);
        bench.set("buffer_i", buffer);
        bench.set("word_i", word);
        bench.setWide("data_i", data);
        if (wide) {
          bench.set("asked_beat_i", beat);
          if (layout.wideAccesses()) {
            bench.set("beat_i", beat);
          }
        }
        bench.set("reads_buffer_i", output ? random.nextBoolean() : used);
        bench.set("writes_buffer_i", output ? used : random.nextBoolean());
        bench.set("valid_i", false);
        bench.settle();
        boolean inside = place.fits && buffer < place.buffers && word < words;
        bench.check("refused_o", inside && !used ? 0 : 1);
        if (!inside || used) {
          bench.check("cause_o", inside ? IN_USE : BOUNDS);
          continue;
        }
        bench.set("valid_i", true);
        bench.set("last_i", bench.get("asked_last_o"));
        int first = word % ofVector * positions;
        int size = config.processingElements() / place.copies;
        List<Object> fields = new ArrayList<>();
        int element = word / ofVector * size + first % size;
        Collections.addAll(fields, "everyone", 0, "element", element);
        Collections.addAll(fields, "access_write", !output);
        Collections.addAll(fields, "access_memory", ElementMemory.VECTOR.code());
        int row = place.firstRow + buffer * place.bufferRows + first / size;
        Collections.addAll(fields, "access_word", row);
        Collections.addAll(fields, "access_data", data);
        Collections.addAll(fields, "last_position", Math.min(moved, place.length - first) - 1);
        if (layout.wideAccesses()) {
          Collections.addAll(fields, "beat", beat);
        }
        placed.expect(seen(Token.of(fields.toArray())));
        accepted[0] = false;
        while (!accepted[0]) {
          bench.step();
        }
        bench.set("valid_i", false);
        bench.step(Math.max(0, random.nextInt(8) - 4));
      }
      bench.finish(1_000);
      bench.check("empty_o", 1);
    }
  }

  /** A read carries no data. */
  private static Token seen(Token token) {
    return token.flag("access_write") ? token : token.with("access_data", 0);
  }

  @ParameterizedTest
  @EnumSource
  void everyWordIsPlacedOrRefused(Size size) {
    for (long seed : BenchSeeds.all()) {
      everyWordIsPlaced(UNIT.at(size), seed);
    }
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @ValueSource(ints = {3, 12, 20, 48, 100, 1000})
  void anyNumberOfElementsDividesPositions(int elements) {
    EieConfig config = Size.PAPER.config().toBuilder().processingElements(elements).build();
    everyWordIsPlaced(UNIT.at(config), BenchSeeds.first());
    EieConfig wide = config.toBuilder().activationBits(20).build();
    everyWordIsPlaced(UNIT.at(wide), BenchSeeds.first());
  }

  @ParameterizedTest
  @CsvSource({"128,64,16", "256,64,16", "256,5,16", "128,12,20", "256,2,20"})
  void wordsAndBeatsOfABusOfSeveralWordsArePlaced(int busBits, int elements, int activationBits) {
    EieConfig config = Size.withBeats(busBits, elements, activationBits);
    everyWordIsPlaced(UNIT.at(config), BenchSeeds.first());
  }

  @ParameterizedTest
  @CsvSource({"16,1;4,16", "8,1;2,16", "24,1;6,16", "64,1;4;16,20", "128,1;2;8;32,16"})
  void aWordOfSeveralVectorsIsPlacedInItsElements(int elements, String groups, int bits) {
    everyWordIsPlaced(UNIT.at(copies(elements, groups, bits)), BenchSeeds.first());
  }

  private static EieConfig copies(int elements, String groups, int activationBits) {
    return Size.PAPER.config().toBuilder()
        .processingElements(elements)
        .columnGroups(
            Arrays.stream(groups.split(";")).map(Integer::valueOf).toArray(Integer[]::new))
        .rowsPerElement(128)
        .exchangeRows(1)
        .activations(64)
        .activationBits(activationBits)
        .build();
  }

  @Test
  void aVectorThatIsTakenToGoOnIsFound() {
    UnitDesign faulty =
        UNIT.at(copies(16, "1;4", 16))
            .planted("assign divided_is_last = (", "assign divided_is_last = 1'b0 && (");

    assertThatThrownBy(() -> everyWordIsPlaced(faulty, 0)).isInstanceOf(BenchFailure.class);
  }

  @Test
  void aWordPastTheEndThatIsLetThroughIsFound() {
    UnitDesign faulty = UNIT.at(Size.PAPER).planted("<= last_word)", "<= 24'hffffff)");

    assertThatThrownBy(() -> everyWordIsPlaced(faulty, 0)).isInstanceOf(BenchFailure.class);
  }
}
