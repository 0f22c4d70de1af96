// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.map.AddressBlock;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Region;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.block.BusQueue;
import io.eie.generator.unit.bus.Axi4;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SmokeShard(of = 3)
class Axi4Test {
  private static final UnitUnderTest UNIT = new UnitUnderTest(Axi4::new);
  private static final int PAGE = 4096;
  private static final int INCR = 1;
  private static final int SIZE_64 = 3;

  /** Cycles from the burst's address to its first request, and from the response to the answer. */
  private static final long TO_REQUEST = 3;

  private static final long TO_ANSWER = 2;

  /**
   * A burst.
   *
   * @param words host words of a beat that is as wide as the bus
   * @param vectors addresses of the words of vectors
   */
  private record Burst(
      int id, long address, int beats, int size, int kind, int words, AddressBlock vectors) {
    static Burst of(long address, int beats) {
      return new Burst(0, address, beats, SIZE_64, INCR, 1, new AddressBlock(0, 0));
    }

    static Burst random(Random random, EieConfig config) {
      AddressMap map = AddressMap.of(config);
      int words = VectorLayout.of(config).wordsPerBeat();
      int full = SIZE_64 + Integer.numberOfTrailingZeros(words);
      boolean odd = random.nextInt(6) == 0;
      int beats =
          switch (random.nextInt(40)) {
            case 0 -> words == 4 ? 128 : 256;
            case 1, 2 -> 17 + random.nextInt(100);
            case 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 -> 1;
            default -> 1 + random.nextInt(8);
          };
      int size = random.nextInt(4) == 0 ? SIZE_64 : full;
      AddressBlock vectors = map.block(Region.VECTOR);
      AddressBlock all = new AddressBlock(0, map.addressBits());
      AddressBlock block = random.nextInt(4) == 0 ? vectors : all;
      long page = block.base() + random.nextLong(block.bytes()) / PAGE * PAGE;
      int bytes = 1 << size;
      long first = page + (long) bytes * random.nextInt(PAGE / bytes - beats + 1);
      return new Burst(
          random.nextInt(1 << config.axiIdBits()),
          odd && random.nextBoolean() ? first + random.nextInt(bytes) : first,
          beats,
          odd && random.nextBoolean() ? random.nextInt(8) : size,
          odd && random.nextBoolean() ? random.nextInt(3) : INCR,
          words,
          vectors);
    }

    private int full() {
      return SIZE_64 + Integer.numberOfTrailingZeros(words);
    }

    boolean refused() {
      boolean fits = size == full() || size == SIZE_64;
      return kind != INCR || !fits || address % (1L << size) != 0;
    }

    boolean narrow() {
      return size != full();
    }

    /** Address of beat i. */
    long of(int beat) {
      return address + ((long) beat << size);
    }

    /** Where beat i is sent at the native port, request by request. */
    List<Long> sent(int beat) {
      if (refused()) {
        return List.of(address | 1);
      }
      int requests = narrow() || vectors.contains(address) ? 1 : words;
      return LongStream.range(0, requests).map(i -> of(beat) + 8 * i).boxed().toList();
    }

    /** Host words that one request moves. */
    int moved() {
      return !refused() && !narrow() && vectors.contains(address) ? words : 1;
    }

    Token token() {
      return Token.of(
          "id", id, "address", address, "length", beats - 1, "size", size, "burst", kind);
    }
  }

  /** The bus between a master and a model of the native port. */
  private static final class Bus implements AutoCloseable {
    final UnitBench bench;
    final NativePortModel port;
    final Driver aw;
    final Driver w;
    final Driver ar;
    final Monitor b;
    final Monitor r;
    private final List<Long> reads = new ArrayList<>();
    private final List<String> writes = new ArrayList<>();
    private final BusyCheck busy;

    Bus(UnitDesign design, long seed, int latency) {
      bench = design.open(seed);
      port = new NativePortModel(bench, latency);
      aw = bench.driver("aw");
      w = bench.driver("w").stalling(0);
      ar = bench.driver("ar");
      b = bench.monitor("b");
      r = bench.monitor("r");
      busy = BusyCheck.of(bench, true);
    }

    Bus stalling(int percent) {
      aw.stalling(percent);
      w.stalling(percent / 3);
      ar.stalling(percent);
      b.stalling(percent);
      r.stalling(percent / 3);
      port.requests.stalling(percent / 3);
      port.responses.stalling(percent / 4);
      return this;
    }

    void read(Burst burst) {
      ar.send(burst.token());
      for (int i = 0; i < burst.beats; i++) {
        BigInteger data = BigInteger.ZERO;
        int worst = NativePortModel.OKAY;
        for (long sent : burst.sent(i)) {
          reads.add(sent);
          int lane = burst.moved() > 1 ? 0 : (int) (sent / 8) % burst.words;
          BigInteger word = NativePortModel.data(sent, burst.moved());
          data = data.or(word.shiftLeft(lane * Long.SIZE));
          worst = Math.max(worst, NativePortModel.response(sent));
        }
        r.expect(
            Token.of(
                "id", burst.id, "data", data, "response", worst, "last", i == burst.beats - 1));
      }
    }

    void write(Burst burst, Random random, boolean faults) {
      aw.send(burst.token());
      int worst = NativePortModel.OKAY;
      int bytes = 8 * burst.words;
      long whole = bytes == Long.SIZE ? -1 : (1L << bytes) - 1;
      for (int i = 0; i < burst.beats; i++) {
        BigInteger data = new BigInteger(bytes * Byte.SIZE, random);
        boolean last = i == burst.beats - 1;
        int lane = (int) (burst.of(i) / 8) % burst.words;
        long needed = burst.size == SIZE_64 ? 0xffL << 8 * lane : whole;
        long strobe = faults && random.nextInt(30) == 0 ? random.nextLong() & whole : needed;
        boolean marked = faults && random.nextInt(60) == 0 ? !last : last;
        boolean wrong = (strobe & needed) != needed || marked != last;
        w.send(Token.of("data", data, "strobe", strobe, "last", marked));
        for (long address : burst.sent(i)) {
          long sent = address | (wrong ? 1 : 0);
          int from = burst.moved() > 1 ? 0 : (int) (sent / 8) % burst.words;
          BigInteger part =
              data.shiftRight(from * Long.SIZE)
                  .and(
                      BigInteger.ONE.shiftLeft(burst.moved() * Long.SIZE).subtract(BigInteger.ONE));
          int seen = burst.words == 1 ? (int) strobe : 0xff;
          writes.add(NativePortModel.written(sent, part, seen));
          worst = Math.max(worst, NativePortModel.response(sent));
        }
      }
      b.expect(Token.of("id", burst.id, "response", worst));
    }

    void finish(long limit) {
      bench.finish(limit);
      busy.rests();
      assertThat(port.reads).isEqualTo(reads);
      assertThat(port.writes).isEqualTo(writes);
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  private static void everyBurstIsAnswered(UnitDesign design, long seed, int bursts) {
    for (int stall : new int[] {0, 30, 80}) {
      Random random = new Random(seed);
      try (Bus bus = new Bus(design, seed, 1 + random.nextInt(12)).stalling(stall)) {
        for (int i = 0; i < bursts; i++) {
          Burst burst = Burst.random(random, design.config());
          if (random.nextBoolean()) {
            bus.read(burst);
          } else {
            bus.write(burst, random, true);
          }
        }
        bus.finish(2_000L * bursts + 1_000);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyBeatIsCarriedOutAndAnsweredOnceAndInOrder(Size size) {
    for (long seed : BenchSeeds.all()) {
      everyBurstIsAnswered(UNIT.at(size), seed, 350);
    }
  }

  @ParameterizedTest
  @EnumSource
  void idsOfAnyWidthComeBack(Size size) {
    for (int bits : new int[] {1, 16}) {
      everyBurstIsAnswered(
          UNIT.at(size.config().toBuilder().axiIdBits(bits).build()), BenchSeeds.first(), 40);
    }
  }

  @ParameterizedTest
  @CsvSource({"PAPER,128", "PAPER,256", "SMALLEST,128", "ODD,256"})
  void beatsOfSeveralWordsAreCarriedOutAndAnswered(Size size, int busBits) {
    EieConfig config = size.config().toBuilder().hostBus(HostBus.AXI4).busBits(busBits).build();
    for (long seed : BenchSeeds.all()) {
      everyBurstIsAnswered(UNIT.at(config), seed, 250);
    }
  }

  @Test
  void nothingIsTakenInResetAndInTheCycleAfterIt() {
    try (UnitBench bench = UNIT.at(Size.ODD).open(BenchSeeds.first())) {
      for (String ready : List.of("aw_ready_o", "w_ready_o", "ar_ready_o")) {
        bench.check(ready, 0);
      }
      for (String valid : List.of("b_valid_o", "r_valid_o", "req_valid_o")) {
        bench.check(valid, 0);
      }
      bench.step();
      for (String ready : List.of("aw_ready_o", "w_ready_o", "ar_ready_o")) {
        bench.check(ready, 1);
      }
    }
  }

  /** One beat per cycle, and none is lost between bursts, however short they are. */
  @Test
  void oneBeatPassesPerCycle() {
    for (int beats : new int[] {1, 2, 256}) {
      for (boolean write : new boolean[] {false, true}) {
        int latency = BusQueue.places(Size.ODD.config()) - 4;
        try (Bus bus = new Bus(UNIT.at(Size.ODD), 0, latency)) {
          int bursts = 512 / beats;
          Random random = new Random(1);
          for (int i = 0; i < bursts; i++) {
            Burst burst = Burst.of(8L * beats * i, beats);
            if (write) {
              bus.write(burst, random, false);
            } else {
              bus.read(burst);
            }
          }
          bus.finish(2_000);

          // the first cycle after the reset takes nothing
          long first = 1 + TO_REQUEST + latency + TO_ANSWER;
          List<Long> answered =
              LongStream.range(0, write ? bursts : 512)
                  .map(i -> write ? first + (i + 1) * beats - 1 : first + i)
                  .boxed()
                  .toList();
          assertThat((write ? bus.b : bus.r).cycles()).as("%d beats", beats).isEqualTo(answered);
        }
      }
    }
  }

  @Test
  void readsAndWritesTakeTurnsBeatByBeat() {
    try (Bus bus = new Bus(UNIT.at(Size.ODD), 0, 3)) {
      bus.read(Burst.of(0, 64));
      bus.write(Burst.of(4096, 64), new Random(1), false);
      bus.finish(500);

      List<Boolean> writes =
          bus.port.requests.tokens().stream().map(request -> request.flag("write")).toList();
      assertThat(writes.get(0)).as("the first request after a reset").isFalse();
      for (int i = 1; i < writes.size() - 4; i++) {
        assertThat(writes.get(i)).as("request %d", i).isNotEqualTo(writes.get(i - 1));
      }
    }
  }

  /** A host that does not take the answers of one side still gets those of the other. */
  @Test
  void neitherSideWaitsForTheOther() {
    for (boolean write : new boolean[] {false, true}) {
      try (Bus bus = new Bus(UNIT.at(Size.ODD), 0, 3)) {
        Monitor stopped = write ? bus.r : bus.b;
        stopped.stalling(100);
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
          bus.read(Burst.of(16L * i, 2));
          bus.write(Burst.of(16L * i, 2), random, false);
        }
        bus.bench.step(400);
        assertThat((write ? bus.b : bus.r).done()).isTrue();
        assertThat(stopped.tokens()).isEmpty();

        stopped.stalling(0);
        bus.finish(1_000);
      }
    }
  }

  @Test
  void aBurstThatIsNotRefusedIsFound() {
    UnitDesign faulty = UNIT.at(Size.ODD).planted("BurstBeats", "(burst_burst_i != 2'b01)", "1'b0");
    assertThatThrownBy(() -> everyBurstIsAnswered(faulty, 0, 350)).isInstanceOf(BenchFailure.class);
  }

  @Test
  void anErrorOfABeatThatIsForgottenIsFound() {
    UnitDesign faulty = UNIT.at(Size.ODD).planted("worst_q < worse_joined", "1'b1");
    assertThatThrownBy(() -> everyBurstIsAnswered(faulty, 0, 350))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("b in cycle");
  }

  @Test
  void aLastBeatInTheWrongPlaceIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD).planted("BurstBeats", "(left_q == 8'h0)", "(left_q <= 8'h1)");
    assertThatThrownBy(() -> everyBurstIsAnswered(faulty, 0, 350)).isInstanceOf(BenchFailure.class);
  }
}
