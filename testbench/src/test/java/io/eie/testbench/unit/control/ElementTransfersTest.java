// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.control.ElementTransfers;
import io.eie.generator.unit.network.ElementReply;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SmokeShard(of = 3)
class ElementTransfersTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(ElementTransfers::new);

  private static BigInteger unsigned(long word) {
    return new BigInteger(Long.toUnsignedString(word));
  }

  /** The unit between a host and an array of elements that the program keeps busy at times. */
  private static final class Transfers implements AutoCloseable {
    final UnitBench bench;
    final Driver requests;
    final Monitor responses;
    private final EieConfig config;
    private final VectorLayout layout;
    private final Random random;
    private final int latency;
    private int busyPercent;
    private int programPercent;

    /** What the elements hold, by element, memory and word. */
    private final Map<List<Integer>, Long> array = new HashMap<>();

    /** What they hold when every request has been carried out once, in order. */
    private final Map<List<Integer>, Long> expected = new HashMap<>();

    private final Map<Long, BigInteger> replies = new HashMap<>();
    private final Map<Long, Boolean> busy = new HashMap<>();
    private int repeats;

    Transfers(UnitDesign design, long seed) {
      bench = design.open(seed);
      config = design.config();
      layout = VectorLayout.of(config);
      random = new Random(seed);
      latency = 2 * config.treeLevels() + ElementReply.LATENCY;
      requests = bench.driver("request");
      responses = bench.monitor("response");
      bench.drive(this::drive);
      bench.observe(this::carryOut);
    }

    private void drive() {
      bench.set("free_i", random.nextInt(100) >= programPercent);
      BigInteger data = replies.remove(bench.cycle());
      Boolean failed = busy.remove(bench.cycle());
      bench.setWide("reply_data_i", data == null ? BigInteger.ZERO : data);
      bench.set("reply_busy_i", failed == null ? random.nextBoolean() : failed);
    }

    private void carryOut() {
      if (!bench.high("access_valid_o")) {
        return;
      }
      assertThat(bench.high("free_i")).as("network is free").isTrue();
      int memory = (int) bench.get("access_request_memory_o");
      int element = (int) bench.get("access_element_o");
      int word = (int) bench.get("access_request_word_o");
      BigInteger data = bench.getWide("access_request_data_o");
      boolean write = bench.high("access_request_write_o");
      boolean everyone = bench.high("access_everyone_o");
      boolean dealt = memory == ElementMemory.VECTOR.code();
      boolean wide = layout.wideAccesses() && bench.high("access_wide_o");
      int positions = layout.positionsPerAccess();
      int moved = wide ? positions : Math.min(positions, layout.positionsPerWord());
      int count = everyone ? config.processingElements() : dealt ? moved : 1;
      // drawn for the access: of each element, one of eight would be busy nearly always
      boolean some = !everyone && random.nextInt(100) < busyPercent;
      int surely = random.nextInt(count);
      BigInteger answer = BigInteger.ZERO;
      for (int i = 0; i < count; i++) {
        boolean waits = some && (i == surely || random.nextBoolean());
        int kind = dealt ? ElementMemory.ACTIVATION.code() : memory;
        List<Integer> place = List.of((everyone ? 0 : element) + i, kind, word);
        long mine = dealt ? lane(data, i) : kind == activation() ? lane(data, 0) : data.longValue();
        if (write && !waits) {
          array.put(place, mine);
        } else if (!write && !waits) {
          long found = array.getOrDefault(place, 0L);
          answer = answer.or(dealt ? placed(found, i) : unsigned(found));
        }
      }
      int bits = layout.accessBits();
      replies.put(bench.cycle() + latency, write || some ? new BigInteger(bits, random) : answer);
      busy.put(bench.cycle() + latency, some);
      repeats += some ? 1 : 0;
    }

    private static int activation() {
      return ElementMemory.ACTIVATION.code();
    }

    private long lane(BigInteger word, int position) {
      int bits = layout.laneBits();
      return word.shiftRight(position * bits).longValue() & (1L << bits) - 1;
    }

    private BigInteger placed(long lane, int position) {
      return BigInteger.valueOf(lane).shiftLeft(position * layout.laneBits());
    }

    /** Sends a request to one element, or to all. */
    void access(boolean write, boolean everyone, int element, int memory, int word, long data) {
      send(write, everyone, element, memory, word, unsigned(data), 0, false);
      long kept = memory == activation() ? lane(unsigned(data), 0) : data;
      for (int e = 0; e < config.processingElements(); e++) {
        if (write && (everyone || e == element)) {
          expected.put(List.of(e, memory, word), kept);
        }
      }
      long found = expected.getOrDefault(List.of(element, memory, word), 0L);
      expect(write ? BigInteger.ZERO : unsigned(found));
    }

    /** Sends a word, or the beat that begins with it, of a vector that begins at {@code row}. */
    void vector(boolean write, int row, int number, int last, BigInteger data, boolean beat) {
      int elements = config.processingElements();
      int first = number * layout.positionsPerWord();
      send(
          write,
          false,
          first % elements,
          ElementMemory.VECTOR.code(),
          row + first / elements,
          data,
          last,
          beat);
      BigInteger answer = BigInteger.ZERO;
      int step = layout.positionsPerAccess();
      int positions = beat ? layout.positionsPerBeat() : layout.positionsPerWord();
      for (int i = 0; i < positions; i++) {
        int position = first + i;
        List<Integer> place = List.of(position % elements, activation(), row + position / elements);
        boolean belongs = i <= last;
        if (write && i <= last / step * step + step - 1) {
          expected.put(place, belongs ? lane(data, i) : 0);
        } else if (!write && belongs) {
          answer = answer.or(placed(expected.getOrDefault(place, 0L), i));
        }
      }
      expect(answer);
    }

    private void send(
        boolean write,
        boolean everyone,
        int element,
        int memory,
        int word,
        BigInteger data,
        int last,
        boolean beat) {
      List<Object> fields = new ArrayList<>();
      Collections.addAll(fields, "access_write", write, "everyone", everyone, "element", element);
      Collections.addAll(fields, "access_memory", memory, "access_word", word);
      Collections.addAll(fields, "access_data", data, "last_position", last);
      if (layout.wideAccesses()) {
        Collections.addAll(fields, "beat", beat);
      }
      requests.send(Token.of(fields.toArray()));
    }

    private void expect(BigInteger data) {
      responses.expect(Token.of("data", data));
    }

    void finish() {
      bench.finish(50_000);
      // writes that are answered may still be under way, and may be repeated
      bench.stepUntil("empty", 50_000, () -> bench.high("empty_o"));
      expected.forEach(
          (place, value) ->
              assertThat(array.getOrDefault(place, 0L)).as("%s", place).isEqualTo(value));
      assertThat(array.keySet()).isSubsetOf(expected.keySet());
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  private static void everyRequestOnceAndInOrder(UnitDesign design, long seed, int busyPercent) {
    EieConfig config = design.config();
    VectorLayout layout = VectorLayout.of(config);
    Random random = new Random(seed);
    try (Transfers transfers = new Transfers(design, seed)) {
      for (int phase = 0; phase < 12; phase++) {
        transfers.requests.stalling(random.nextInt(3) * 40);
        transfers.responses.stalling(random.nextInt(3) * 40);
        transfers.programPercent = random.nextInt(3) * 30;
        boolean vectors = phase % 2 == 0;
        transfers.busyPercent = vectors ? busyPercent : 0;
        for (int i = 0; i < 80; i++) {
          BigInteger data = new BigInteger(layout.beatBits(), random);
          if (vectors) {
            boolean beat = layout.wideBeats() && random.nextInt(3) > 0;
            boolean write = random.nextBoolean();
            int rows = config.activations() / 2;
            int words = rows * config.processingElements() / layout.positionsPerWord();
            int number = words <= 1 ? 0 : random.nextInt(Math.min(words - 1, 40));
            if (beat) {
              number -= number % layout.wordsPerBeat();
            }
            int last = random.nextInt(beat ? layout.positionsPerBeat() : layout.positionsPerWord());
            transfers.vector(write, write ? rows : 0, number, words == 0 ? 0 : last, data, beat);
          } else {
            ElementMemory memory = ElementMemory.values()[random.nextInt(4)];
            boolean everyone = random.nextInt(5) == 0;
            transfers.access(
                everyone || random.nextBoolean(),
                everyone,
                everyone ? 0 : random.nextInt(Math.min(3, config.processingElements())),
                memory.code(),
                random.nextInt(2),
                data.longValue());
          }
        }
        transfers.finish();
      }
      assertThat(transfers.repeats > 0).isEqualTo(busyPercent > 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void requestsAreCarriedOutInOrderHoweverBusyTheElementsAre(Size size) {
    for (long seed : BenchSeeds.all()) {
      everyRequestOnceAndInOrder(UNIT.at(size), seed, 0);
      everyRequestOnceAndInOrder(UNIT.at(size), seed, 15);
      everyRequestOnceAndInOrder(UNIT.at(size), seed, 60);
    }
  }

  @Test
  void positionsOfThirtyTwoBitsMoveInPairs() {
    EieConfig even = Size.PAPER.config().toBuilder().activationBits(20).build();
    EieConfig odd = even.toBuilder().processingElements(5).build();
    everyRequestOnceAndInOrder(UNIT.at(even), BenchSeeds.first(), 20);
    everyRequestOnceAndInOrder(UNIT.at(odd), BenchSeeds.first(), 20);
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @CsvSource({
    "128,64,16",
    "256,64,16",
    "256,12,16",
    "256,8,16",
    "128,6,16",
    "256,5,16",
    "128,64,20",
    "256,24,20",
    "256,3,20",
    "256,2,20"
  })
  void beatsOfSeveralWordsMoveInStepsOfNeighbours(int busBits, int elements, int activationBits) {
    EieConfig config = Size.withBeats(busBits, elements, activationBits);
    everyRequestOnceAndInOrder(UNIT.at(config), BenchSeeds.first(), 0);
    everyRequestOnceAndInOrder(UNIT.at(config), BenchSeeds.first(), 20);
  }

  @Test
  void aBeatPerCycle() {
    EieConfig config = Size.PAPER.config().toBuilder().hostBus(HostBus.AXI4).busBits(256).build();
    try (Transfers transfers = new Transfers(UNIT.at(config), 0)) {
      for (int i = 0; i < 100; i++) {
        transfers.vector(true, 0, 4 * i, 15, BigInteger.valueOf(i), true);
      }
      transfers.finish();

      long first = transfers.responses.cycles().get(0);
      assertThat(transfers.responses.cycles())
          .isEqualTo(LongStream.range(first, first + 100).boxed().toList());
    }
  }

  @Test
  void aRequestPerCycle() {
    try (Transfers transfers = new Transfers(UNIT.at(Size.PAPER), 0)) {
      for (int i = 0; i < 100; i++) {
        BigInteger data = BigInteger.valueOf(i);
        transfers.vector(i % 3 > 0, 0, i % 3 > 0 ? i : 200 + i, 3, data, false);
      }
      transfers.finish();

      long first = 2L * transfers.config.treeLevels() + ElementReply.LATENCY + 2;
      assertThat(transfers.responses.cycles())
          .isEqualTo(LongStream.range(first, first + 100).boxed().toList());
    }
  }

  /** After a reset no element shows a word; every kind of request is sent at once. */
  @ParameterizedTest
  @EnumSource
  void theFirstRequestsAreSentAtOnce(Size size) {
    for (ElementMemory memory : List.of(ElementMemory.VECTOR, ElementMemory.BIAS)) {
      try (Transfers transfers = new Transfers(UNIT.at(size), BenchSeeds.first())) {
        List<Long> sent = new ArrayList<>();
        transfers.bench.observe(
            () -> {
              if (transfers.bench.high("access_valid_o")) {
                sent.add(transfers.bench.cycle());
              }
            });
        if (memory == ElementMemory.VECTOR) {
          transfers.vector(true, 0, 0, 0, BigInteger.ONE, false);
        } else {
          transfers.access(true, true, 0, memory.code(), 0, 1);
        }
        transfers.finish();
        assertThat(sent).containsExactly(1L);
      }
    }
  }

  /** The host's writes are answered at once, those of a stream when the elements have them. */
  @ParameterizedTest
  @CsvSource({"false, false", "true, false", "true, true"})
  void writesArePosted(boolean streams, boolean ofStream) {
    EieConfig config = Size.PAPER.config().toBuilder().streams(streams).build();
    try (UnitBench bench = UNIT.at(config).open(0)) {
      int latency = 2 * config.treeLevels() + ElementReply.LATENCY;
      bench.set("free_i", true);
      bench.set("response_ready_i", true);
      bench.set("request_access_write_i", true);
      bench.set("request_access_memory_i", ElementMemory.VECTOR.code());
      if (streams) {
        bench.set("request_stream_moves_i", ofStream);
      }
      bench.set("request_valid_i", true);
      bench.check("empty_o", 1);
      bench.step();
      bench.set("request_valid_i", false);
      long answered = 0;
      long done = 0;
      for (int cycle = 1; done == 0; cycle++) {
        bench.settle();
        assertThat(cycle).isLessThan(100);
        answered = bench.high("response_valid_o") ? cycle : answered;
        done = bench.high("empty_o") ? cycle : 0;
        bench.step();
      }
      assertThat(answered).isEqualTo(ofStream ? latency + 2 : 1);
      assertThat(done).isEqualTo(ofStream ? latency + 3 : latency + 2);
    }
  }

  @Test
  void anElementThatShowsAWordIsLeftAlone() {
    try (Transfers transfers = new Transfers(UNIT.at(Size.PAPER), 0)) {
      List<Long> sent = new ArrayList<>();
      transfers.bench.observe(
          () -> {
            if (transfers.bench.high("access_valid_o")) {
              sent.add(transfers.bench.cycle());
            }
          });
      int counters = ElementMemory.COUNTERS.code();
      transfers.access(false, false, 1, counters, 0, 0);
      transfers.access(false, false, 2, counters, 0, 0);
      transfers.access(false, false, 1, counters, 1, 0);
      transfers.access(true, true, 0, ElementMemory.BIAS.code(), 1, 0);
      transfers.finish();

      long first = sent.get(0);
      assertThat(sent).containsExactly(first, first + 1, first + 3, first + 6);
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign unit = UNIT.at(Size.PAPER);
    for (UnitDesign faulty :
        List.of(
            unit.planted("repeats = (replied && reply_busy_i)", "repeats = 1'b0"),
            unit.planted("sending_q <= checking_q", "sending_q <= sending_q"),
            // the place of a write that is answered is not free before its element has it
            unit.planted(" && (unchecked_q != 4'b1110)", ""))) {
      assertThatThrownBy(() -> everyRequestOnceAndInOrder(faulty, 0, 15))
          .isInstanceOf(AssertionError.class);
    }
  }
}
