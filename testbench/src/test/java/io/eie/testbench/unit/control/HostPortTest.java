// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.generator.unit.control.HostPort;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostPortTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(HostPort::new);

  /** Cycles from the request to the response of what is done at once. */
  private static final long LATENCY = 3;

  /** Cycles after a reset in which no request is taken. */
  private static final long AFTER_RESET = 1;

  /** A register write that holds this bit is refused by the registers around the port. */
  private static final long REFUSED_BIT = 1 << 7;

  /** A word of a vector whose number has this remainder by 5 is refused, too. */
  private static final int REFUSED_WORD = 3;

  private static final int BUSY = 1;
  private static final int REGISTER_CAUSE = 8;
  private static final int VECTOR_CAUSE = 6;

  private record Request(boolean write, long address, long data, int strobe) {
    Token token() {
      return Token.of("write", write, "address", address, "data", data, "strobe", strobe);
    }
  }

  /** The port between a host and everything that it reaches. */
  private static final class Port implements AutoCloseable {
    final UnitBench bench;
    final Driver requests;
    final Monitor responses;
    final int elementLatency;
    private final HostMapModel model;
    private final List<String> expected = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private long storeAt = -1;
    private final Random waits;
    private int waitPercent;
    private long answer;

    /** Cycle from which an answer of the elements may be given, and what it is. */
    private record Pending(long cycle, long data) {}

    /** Requests that were taken and are neither answered nor with the elements. */
    private int inside;

    private boolean vectorsMove;
    private final Deque<Pending> pending = new ArrayDeque<>();

    Port(UnitDesign design, long seed, int elementLatency) {
      bench = design.open(seed);
      model = new HostMapModel(design.config());
      this.elementLatency = elementLatency;
      requests = bench.driver("req");
      responses = bench.monitor("rsp").signed("data");
      waits = new Random(seed);
      bench.drive(() -> bench.set("waits_i", waits.nextInt(100) < waitPercent));
      bench.drive(this::answerReads);
      bench.answer(this::answerRegisters);
      bench.observe(this::watch);
      bench.drive(
          () -> inside = requests.cycles().size() - responses.cycles().size() - pending.size());
      bench.observe(() -> bench.check("busy_o", inside > 0 ? 1 : 0));
    }

    private void answerReads() {
      boolean store = storeAt == bench.cycle();
      bench.set("store_answered_i", store);
      bench.set("store_data_i", store ? answer : 0);
      bench.set("element_ready_i", pending.size() < 4);
      bench.set("vector_ready_i", pending.size() < 4 && waits.nextInt(100) >= waitPercent);
      bench.set("vectors_settle_i", waits.nextInt(100) < waitPercent);
      bench.set("elements_idle_i", pending.isEmpty());
      boolean element = !pending.isEmpty() && pending.peek().cycle <= bench.cycle();
      bench.set("element_response_valid_i", element);
      bench.set("element_response_data_i", element ? pending.peek().data : waits.nextLong());
    }

    private void watchVector() {
      if (bench.high("vector_o") && bench.high("vector_ready_i")) {
        boolean output = bench.high("target_output_o");
        assertThat(bench.get("last_position_o")).isEqualTo(bench.get("target_word_o") & 1);
        HostMapModel.Target target =
            new HostMapModel.Target(
                "vector",
                output,
                (int) bench.get("target_buffer_o"),
                0,
                (int) bench.get("target_word_o"));
        done.add(output ? "read " + target : "write " + target + " " + bench.get("data_o"));
        pending.add(new Pending(bench.cycle() + elementLatency, output ? content(target) : 0));
        vectorsMove = true;
      }
    }

    /** Elements take several requests before they answer the first. */
    private void watchElements() {
      if (bench.high("element_response_valid_i") && bench.high("element_response_ready_o")) {
        pending.remove();
      }
      if (bench.high("element_valid_o") && bench.high("element_ready_i")) {
        boolean everyone = bench.high("element_everyone_o");
        HostMapModel.Target target =
            new HostMapModel.Target(
                "element",
                everyone,
                (int) bench.get("element_element_o"),
                (int) bench.get("element_access_memory_o"),
                (int) bench.get("element_access_word_o"));
        assertThat(vectorsMove && !pending.isEmpty()).as("a vector is under way").isFalse();
        vectorsMove = false;
        boolean write = bench.high("element_access_write_o");
        done.add(
            write
                ? "write " + target + " " + bench.get("element_access_data_o")
                : "read " + target);
        pending.add(new Pending(bench.cycle() + elementLatency, write ? 0 : content(target)));
      }
    }

    private void answerRegisters() {
      bench.set("register_data_i", content("register", (int) bench.get("registers_index_o")));
      bench.set("register_refused_i", (bench.get("registers_data_o") & REFUSED_BIT) != 0);
      bench.set("register_cause_i", REGISTER_CAUSE);
      long word = bench.get("s1_word_o");
      // while the place of vectors changes, the answer about a word means nothing
      boolean settles = bench.high("vectors_settle_i");
      bench.set("vector_refused_i", settles ? waits.nextBoolean() : word % 5 == REFUSED_WORD);
      bench.set("vector_last_i", word & 1);
      bench.set("vector_cause_i", VECTOR_CAUSE);
    }

    private void watch() {
      if (bench.high("writes_o")) {
        done.add("write " + seenTarget() + " " + bench.get("data_o"));
      }
      boolean refused = bench.high("register_refused_i");
      boolean toRegister = bench.high("registers_enable_o") && !refused;
      if (bench.high("registers_enable_o")) {
        long index = bench.get("registers_index_o");
        bench.check("registers_control_o", index == Register.CONTROL.ordinal() ? 1 : 0);
        bench.check("registers_run_o", index == Register.RUN.ordinal() ? 1 : 0);
      }
      assertThat(toRegister).isEqualTo(bench.high("writes_o") && bench.high("target_register_o"));
      if (toRegister) {
        done.add("strobe " + bench.get("registers_strobe_o"));
      }
      if (bench.high("registers_enable_o") && refused) {
        done.add("ask " + bench.get("registers_index_o"));
      }
      if (bench.high("reads_o")) {
        done.add("read " + seenTarget());
        answer = content(seenTarget());
        storeAt = bench.cycle() + 1;
      }
      watchElements();
      watchVector();
      if (bench.high("refuses_o")) {
        done.add("refuse " + bench.get("cause_o") + " at " + bench.get("refused_address_o"));
      }
    }

    private HostMapModel.Target seenTarget() {
      for (String kind : List.of("register", "trace", "program", "codebook")) {
        if (bench.high("target_" + kind + "_o")) {
          return HostMapModel.Target.of(kind, (int) bench.get("target_word_o"));
        }
      }
      throw bench.failure("target", "must be a register or a store");
    }

    private static long content(HostMapModel.Target target) {
      return 0x9e3779b97f4a7c15L * Objects.hash(target);
    }

    private static long content(String kind, int word) {
      return content(HostMapModel.Target.of(kind, word));
    }

    void send(boolean running, List<Request> all) {
      bench.set("running_i", running);
      for (Request request : all) {
        requests.send(request.token());
        HostMapModel.Target target = model.decode(request.address, request.write, request.strobe);
        boolean register = target != null && target.kind().equals("register");
        boolean vector = target != null && target.kind().equals("vector");
        boolean busy = running && !register && !vector;
        boolean refused = register && request.write && (request.data & REFUSED_BIT) != 0;
        boolean outside = vector && target.word() % 5 == REFUSED_WORD;
        if (target == null || busy || refused || outside) {
          if (refused) {
            expected.add("ask " + target.word());
          }
          int cause =
              target == null
                  ? model.cause(request.address, request.write, request.strobe)
                  : busy ? BUSY : refused ? REGISTER_CAUSE : VECTOR_CAUSE;
          expected.add("refuse " + cause + " at " + request.address / 8);
          int unmapped = model.unmapped(request.address) ? 1 : 0;
          responses.expect(Token.of("data", 0, "error", 1, "unmapped", unmapped));
        } else if (request.write) {
          expected.add("write " + target + " " + request.data);
          if (register) {
            expected.add("strobe " + request.strobe);
          }
          responses.expect(Token.of("data", 0, "error", 0, "unmapped", 0));
        } else {
          if (!register) {
            expected.add("read " + target);
          }
          responses.expect(Token.of("data", content(target), "error", 0, "unmapped", 0));
        }
      }
    }

    void finish(long limit) {
      bench.finish(limit);
      assertThat(done).isEqualTo(expected);
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  private static List<Request> randomRequests(EieConfig config, Random random, int count) {
    List<Long> corners = new HostMapModel(config).corners();
    int bits = AddressMap.of(config).addressBits();
    List<Request> requests = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long corner = corners.get(random.nextInt(corners.size()));
      boolean odd = random.nextInt(4) == 0;
      long address =
          switch (random.nextInt(7)) {
            case 0 -> 8L * random.nextInt(Register.values().length);
            case 2 -> 8L * random.nextInt(Register.values().length) + 1 + random.nextInt(7);
            case 1 -> random.nextLong() >>> (Long.SIZE - bits);
            default -> corner;
          };
      requests.add(
          new Request(
              random.nextBoolean(), address, random.nextLong(), odd ? random.nextInt(256) : 0xff));
    }
    return requests;
  }

  private static void everyRequestIsAnswered(UnitDesign design, long seed) {
    for (int stall : new int[] {0, 60}) {
      Random random = new Random(seed);
      try (Port port = new Port(design, seed, 1 + random.nextInt(8))) {
        port.requests.stalling(random.nextInt(60));
        port.responses.stalling(stall);
        port.waitPercent = stall / 3;
        for (int phase = 0; phase < 8; phase++) {
          port.send(phase % 2 == 1, randomRequests(design.config(), random, 60));
          port.finish(10_000);
        }
      }
    }
  }

  @Test
  void noRequestIsTakenInResetAndInTheCycleAfterIt() {
    try (UnitBench bench = UNIT.at(Size.ODD).open(BenchSeeds.first())) {
      bench.check("req_ready_o", 0);
      bench.check("awake_o", 0);
      bench.step();
      bench.check("req_ready_o", 1);
      bench.check("awake_o", 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRequestIsCarriedOutOrRefusedAndAnsweredOnceAndInOrder(Size size) {
    for (long seed : BenchSeeds.all()) {
      everyRequestIsAnswered(UNIT.at(size), seed);
    }
  }

  private static List<Request> requests(int count, boolean write, long address) {
    List<Request> requests = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      requests.add(new Request(write, address, 0, 0xff));
    }
    return requests;
  }

  private static void assertRate(long cyclesEach, long firstLatency, boolean write, long address) {
    try (Port port = new Port(UNIT.at(Size.ODD), BenchSeeds.first(), 3)) {
      port.send(false, requests(20, write, address));
      port.finish(1_000);

      assertThat(port.responses.cycles())
          .isEqualTo(
              LongStream.range(0, 20)
                  .map(i -> AFTER_RESET + firstLatency + cyclesEach * i)
                  .boxed()
                  .toList());
    }
  }

  @Test
  void aRequestTakesOneCycleAndAReadOfAStoreTwo() {
    AddressMap map = AddressMap.of(Size.ODD.config());
    assertRate(1, LATENCY, true, map.register(Register.INTERRUPT_ENABLE));
    assertRate(1, LATENCY, true, map.program(1, 2));
    assertRate(1, LATENCY + 3, true, map.element(4, ElementMemory.SPARSE, 0));
    assertRate(1, LATENCY + 3, true, map.allElements(ElementMemory.BIAS, 0));
    assertRate(1, LATENCY + 3, false, map.element(4, ElementMemory.SPARSE, 0));
    assertRate(1, LATENCY, false, map.register(Register.STATUS));
    assertRate(1, LATENCY, false, map.allElements(ElementMemory.BIAS, 0));
    assertRate(2, LATENCY + 1, false, map.program(1, 2));
    assertRate(2, LATENCY + 1, false, map.trace(1, 1));
    assertRate(2, LATENCY + 1, false, map.codebook(1, 1));
  }

  @Test
  void aHostThatTakesNoResponseStopsTheRequestsAndLosesNothing() {
    try (Port port = new Port(UNIT.at(Size.ODD), BenchSeeds.first(), 3)) {
      AddressMap map = AddressMap.of(Size.ODD.config());
      port.responses.stalling(100);
      port.send(false, requests(6, true, map.program(0, 0)));
      port.send(false, requests(6, false, map.element(1, ElementMemory.BIAS, 2)));
      port.bench.step(40);

      assertThat(port.responses.tokens()).isEmpty();
      assertThat(port.requests.cycles()).as("two responses, s2, two requests").hasSize(5);

      port.responses.stalling(0);
      port.finish(1_000);
    }
  }

  @Test
  void nothingIsDoneWhileThePortWaits() {
    try (Port port = new Port(UNIT.at(Size.ODD), BenchSeeds.first(), 3)) {
      AddressMap map = AddressMap.of(Size.ODD.config());
      port.waitPercent = 100;
      port.send(false, requests(2, true, map.program(0, 0)));
      port.send(false, requests(2, false, map.trace(0, 0)));
      port.send(false, requests(2, false, map.register(Register.STATUS)));
      port.bench.step(20);

      assertThat(port.done).isEmpty();
      assertThat(port.responses.tokens()).isEmpty();

      port.waitPercent = 0;
      port.finish(1_000);
    }
  }

  @Test
  void aBusyMachineThatLetsARequestThroughIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD)
            .planted(
                "(running_i && (! (s2_target_register_q || s2_target_vector_q)))",
                "(running_i && s2_write_q && (! (s2_target_register_q || s2_target_vector_q)))");

    assertThatThrownBy(() -> everyRequestIsAnswered(faulty, 0))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("rsp in cycle");
  }
}
