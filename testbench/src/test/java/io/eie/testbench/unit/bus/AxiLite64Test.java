// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.map.AddressMap;
import io.eie.generator.unit.block.BusQueue;
import io.eie.generator.unit.bus.AxiLite64;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AxiLite64Test {
  private static final UnitUnderTest UNIT = new UnitUnderTest(AxiLite64::new);

  /** Cycles from the address to the request, and from the response to the answer. */
  private static final long TO_REQUEST = 2;

  private static final long TO_ANSWER = 2;

  private static void read(LiteBench bus, long address) {
    bus.read(address, NativePortModel.data(address), NativePortModel.response(address));
    bus.expectRead(address);
  }

  private static void write(LiteBench bus, long address, long data, int strobe) {
    bus.write(address, data, strobe, NativePortModel.response(address));
    bus.expectWrite(address, data, strobe);
  }

  private static void everyAccessIsAnswered(UnitDesign design, long seed, int accesses) {
    int bits = AddressMap.of(design.config()).addressBits();
    for (int stall : new int[] {0, 30, 80}) {
      Random random = new Random(seed);
      try (LiteBench bus = new LiteBench(design, seed, 1 + random.nextInt(12)).stalling(stall)) {
        for (int i = 0; i < accesses; i++) {
          long any = random.nextLong() >>> (Long.SIZE - bits);
          long address = random.nextInt(8) == 0 ? any : any & ~7L;
          if (random.nextBoolean()) {
            read(bus, address);
          } else {
            write(bus, address, random.nextLong(), random.nextInt(256));
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
      everyAccessIsAnswered(UNIT.at(size), seed, 400);
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

  @Test
  void oneAccessPassesPerCycle() {
    for (boolean write : new boolean[] {false, true}) {
      int latency = BusQueue.places(Size.ODD.config()) - 4;
      try (LiteBench bus = new LiteBench(UNIT.at(Size.ODD), 0, latency)) {
        for (int i = 0; i < 100; i++) {
          if (write) {
            write(bus, 8L * i, i, 0xff);
          } else {
            read(bus, 8L * i);
          }
        }
        bus.finish(500);

        // the first cycle after the reset takes nothing
        List<Long> answered =
            LongStream.range(0, 100)
                .map(i -> 1 + TO_REQUEST + latency + TO_ANSWER + i)
                .boxed()
                .toList();
        assertThat((write ? bus.b : bus.r).cycles()).isEqualTo(answered);
      }
    }
  }

  @Test
  void readsAndWritesTakeTurns() {
    try (LiteBench bus = new LiteBench(UNIT.at(Size.ODD), 0, 3)) {
      for (int i = 0; i < 50; i++) {
        read(bus, 8L * i);
        write(bus, 8L * i, i, 0xff);
      }
      bus.finish(500);

      List<Boolean> writes =
          bus.port.requests.tokens().stream().map(request -> request.flag("write")).toList();
      assertThat(writes.get(0)).as("the first request after a reset").isFalse();
      for (int i = 1; i < writes.size(); i++) {
        assertThat(writes.get(i)).as("request %d", i).isNotEqualTo(writes.get(i - 1));
      }
      List<Long> cycles = bus.port.requests.cycles();
      assertThat(cycles.get(99) - cycles.get(0)).isEqualTo(99);
    }
  }

  /** A host that does not take the answers of one side still gets those of the other. */
  private static void neitherSideWaits(UnitDesign design) {
    for (boolean write : new boolean[] {false, true}) {
      try (LiteBench bus = new LiteBench(design, 0, 3)) {
        Monitor stopped = write ? bus.r : bus.b;
        stopped.stalling(100);
        for (int i = 0; i < 100; i++) {
          read(bus, 8L * i);
          write(bus, 8L * i, i, 0xff);
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
  void neitherSideWaitsForTheOther() {
    neitherSideWaits(UNIT.at(Size.ODD));
  }

  @Test
  void anAccessThatWaitsForItsDataStopsNothingElse() {
    try (LiteBench bus = new LiteBench(UNIT.at(Size.ODD), 0, 3)) {
      bus.aw.send(Token.of("address", 8));
      for (int i = 0; i < 20; i++) {
        read(bus, 8L * i);
      }
      bus.finish(200);
      assertThat(bus.b.tokens()).isEmpty();
    }
  }

  @Test
  void anAnswerToTheWrongSideIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD).planted("(comes && (! u_order_downstream_write_o))", "comes");
    assertThatThrownBy(() -> everyAccessIsAnswered(faulty, 0, 100))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("r in cycle");
  }

  @Test
  void anAccessWithoutAPlaceForItsAnswerIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD)
            .planted(
                "u_read_address_downstream_valid_o && u_read_answers_free_o",
                "u_read_address_downstream_valid_o");
    assertThatThrownBy(() -> neitherSideWaits(faulty))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("r in cycle");
  }
}
