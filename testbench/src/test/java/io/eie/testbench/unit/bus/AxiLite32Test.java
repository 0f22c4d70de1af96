// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.map.AddressMap;
import io.eie.generator.unit.bus.AxiLite32;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AxiLite32Test {
  private static final UnitUnderTest UNIT = new UnitUnderTest(AxiLite32::new);
  private static final long NONE = -1;

  /** Cycles from the address to the answer that the bus adds to those of the native port. */
  private static final long OWN_LATENCY = 4;

  /** The halves in words of plain Java: what is held, and what is to be answered. */
  private static final class Halves {
    private final LiteBench bus;
    private long writeHeld = NONE;
    private long heldData;
    private int heldStrobe;
    private long readHeld = NONE;

    Halves(LiteBench bus) {
      this.bus = bus;
    }

    void write(long address, long data, int strobe) {
      long word = address & ~7L;
      boolean high = address % 8 >= 4;
      boolean aligned = address % 4 == 0;
      if (aligned && !high && writeHeld == NONE) {
        bus.write(address, data, strobe, NativePortModel.OKAY);
        writeHeld = word;
        heldData = data;
        heldStrobe = strobe;
        return;
      }
      boolean commits = aligned && high && writeHeld == word;
      long sent = commits ? word : word | 1;
      bus.write(address, data, strobe, NativePortModel.response(sent));
      bus.expectWrite(sent, data << 32 | heldData, strobe << 4 | heldStrobe);
      writeHeld = NONE;
    }

    void read(long address) {
      long word = address & ~7L;
      boolean high = address % 8 >= 4;
      boolean aligned = address % 4 == 0;
      if (aligned && high && readHeld == word) {
        bus.read(address, NativePortModel.data(word) >> 32, NativePortModel.response(word));
        readHeld = NONE;
        return;
      }
      boolean low = aligned && !high;
      long sent = low ? word : word | 1;
      bus.read(address, (int) NativePortModel.data(sent), NativePortModel.response(sent));
      bus.expectRead(sent);
      readHeld = low ? word : NONE;
    }
  }

  /** Mostly in order; sometimes another half, another word, or a byte in between. */
  private static long next(Random random, long last, int bits) {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextLong() >>> (Long.SIZE - bits);
      case 1 -> last;
      case 2 -> last ^ 8;
      default -> last % 8 == 0 ? last + 4 : random.nextLong() >>> (Long.SIZE - bits) & ~7L;
    };
  }

  private static void everyAccessIsAnswered(UnitDesign design, long seed, int accesses) {
    int bits = AddressMap.of(design.config()).addressBits();
    for (int stall : new int[] {0, 30, 80}) {
      Random random = new Random(seed);
      try (LiteBench bus = new LiteBench(design, seed, 1 + random.nextInt(12)).stalling(stall)) {
        Halves halves = new Halves(bus);
        // the first word written must not depend on what no access wrote
        halves.write(0, 0, 0);
        halves.write(4, 0, 0);
        long read = 0;
        long written = 0;
        for (int i = 0; i < accesses; i++) {
          if (random.nextBoolean()) {
            read = next(random, read, bits);
            halves.read(read);
          } else {
            written = next(random, written, bits);
            halves.write(written, random.nextLong() >>> 32, random.nextInt(16));
          }
        }
        bus.finish(40L * accesses + 1_000);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyAccessIsCarriedOutAndAnsweredOnceAndInOrder(Size size) {
    for (long seed : BenchSeeds.all()) {
      everyAccessIsAnswered(UNIT.at(size), seed, 600);
    }
  }

  /** Two halves are one request; a low half that is written is answered without any. */
  @Test
  void halfAWordPassesPerCycle() {
    for (boolean write : new boolean[] {false, true}) {
      int latency = 5;
      try (LiteBench bus = new LiteBench(UNIT.at(Size.ODD), 0, latency)) {
        Halves halves = new Halves(bus);
        for (int i = 0; i < 100; i++) {
          if (write) {
            halves.write(4L * i, i, 0xf);
          } else {
            halves.read(4L * i);
          }
        }
        bus.finish(500);

        List<Long> cycles = (write ? bus.b : bus.r).cycles();
        // the first cycle after the reset takes nothing
        long last = 1 + OWN_LATENCY + latency + 99;
        assertThat(cycles.subList(50, 100))
            .isEqualTo(LongStream.range(50, 100).map(i -> last - 99 + i).boxed().toList());
        assertThat(bus.port.requests.tokens()).hasSize(50);
      }
    }
  }

  @Test
  void aHighHalfOfAnotherWordIsRefusedAndTheNextWordIsWritten() {
    try (LiteBench bus = new LiteBench(UNIT.at(Size.ODD), 0, 3)) {
      bus.write(16, 1, 0xf, NativePortModel.OKAY);
      bus.write(28, 2, 0xf, NativePortModel.SLVERR);
      bus.expectWrite(25, 2L << 32 | 1, 0xff);
      bus.write(20, 3, 0xf, NativePortModel.SLVERR);
      bus.expectWrite(17, 3L << 32 | 1, 0xff);
      bus.write(16, 4, 0xf, NativePortModel.OKAY);
      bus.write(20, 5, 0xf, NativePortModel.response(16));
      bus.expectWrite(16, 5L << 32 | 4, 0xff);
      assertThat(NativePortModel.response(16)).isEqualTo(NativePortModel.OKAY);
      assertThat(NativePortModel.response(25)).isEqualTo(NativePortModel.SLVERR);
      bus.finish(200);
    }
  }

  @Test
  void aHighHalfThatIsReadOfAnotherWordIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD).planted("read_fits = (read_held_q && ", "read_fits = (1'b1 || ");
    assertThatThrownBy(() -> everyAccessIsAnswered(faulty, 0, 600))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("r in cycle");
  }

  @Test
  void aLowHalfThatReplacesAnotherIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD)
            .planted(
                "(writes_high ? (! write_fits) : write_held_q)", "(writes_high && (! write_fits))");
    assertThatThrownBy(() -> everyAccessIsAnswered(faulty, 0, 600))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("b in cycle");
  }
}
