// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SmokeShard;
import io.eie.sim.verilator.SimulationException.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTest {
  private static final int ROWS = 500;
  private static final int COLUMNS = 3;

  private static final ExchangeSpec QUEUE =
      ExchangeSpec.builder()
          .requestValid("req_valid_i")
          .requestReady("req_ready_o")
          .addRequest("req_data_i")
          .addRequest("req_tag_i")
          .responseValid("rsp_valid_o")
          .responseReady("rsp_ready_i")
          .addResponse("rsp_tag_o")
          .addResponse("rsp_data_o")
          .build();

  private static Simulation open() {
    Simulation sim = HandWrittenDesigns.open("queue", HandWrittenDesigns.QUEUE);
    sim.port("reset").set(1);
    sim.tick(2);
    sim.port("reset").set(0);
    return sim;
  }

  private static long[] requests(long seed) {
    Random random = new Random(seed);
    long[] rows = new long[ROWS * COLUMNS];
    for (int i = 0; i < ROWS; i++) {
      rows[i * COLUMNS] = random.nextInt(1 << 12);
      rows[i * COLUMNS + 1] = random.nextLong();
      rows[i * COLUMNS + 2] = random.nextInt(1 << 6);
    }
    return rows;
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "50, 0", "0, 50", "30, 70", "90, 90"})
  void everyRequestIsAnsweredOnceAndInOrder(int requestStalls, int responseStalls) {
    ExchangeOptions options =
        ExchangeOptions.defaults().stalling(requestStalls, responseStalls, requestStalls + 1);
    long[] rows = requests(responseStalls);
    try (Simulation sim = open()) {
      ExchangeResult result = sim.exchange(QUEUE, rows, options);

      assertThat(result.responses()).isEqualTo(ROWS);
      assertThat(result.columns()).isEqualTo(COLUMNS);
      for (int i = 0; i < ROWS; i++) {
        assertThat(result.value(i, 0)).isEqualTo(rows[i * COLUMNS + 1]);
        assertThat(result.value(i, 1)).isEqualTo(rows[i * COLUMNS + 2]);
        assertThat(result.value(i, 2)).isEqualTo((rows[i * COLUMNS] + 1) & 0xfff);
      }
      assertThat(result.cycles()).isGreaterThan(ROWS).isEqualTo(sim.cycle() - 2);
      assertThat(sim.port("req_valid_i").get()).isZero();
      assertThat(sim.port("rsp_ready_i").get()).isZero();
    }
  }

  @Test
  void takesTheCyclesOfTheSameProtocolDrivenByHand() {
    long[] rows = requests(5);
    try (Simulation inOneCall = open();
        Simulation hand = open()) {
      long cycles = inOneCall.exchange(QUEUE, rows, ExchangeOptions.defaults()).cycles();
      assertThat(cycles).isEqualTo(byHand(hand, rows));
      assertThat(inOneCall.port("rsp_tag_o").getWords())
          .isEqualTo(hand.port("rsp_tag_o").getWords());
    }
  }

  private static long byHand(Simulation sim, long[] rows) {
    long start = sim.cycle();
    int sent = 0;
    int received = 0;
    sim.port("rsp_ready_i").set(1);
    while (sent < ROWS || received < ROWS) {
      sim.port("req_valid_i").set(sent < ROWS ? 1 : 0);
      if (sent < ROWS) {
        sim.port("req_data_i").set(rows[sent * COLUMNS]);
        sim.port("req_tag_i").setWords(rows[sent * COLUMNS + 1], rows[sent * COLUMNS + 2]);
      }
      sim.eval();
      boolean sends = sent < ROWS && sim.port("req_ready_o").get() == 1;
      boolean receives = sim.port("rsp_valid_o").get() == 1;
      sim.tick();
      sent += sends ? 1 : 0;
      received += receives ? 1 : 0;
    }
    return sim.cycle() - start;
  }

  @Test
  void stallsAreDecidedByTheirSeed() {
    long[] rows = requests(9);
    ExchangeOptions stalls = ExchangeOptions.defaults().stalling(40, 40, 3);
    assertThat(cycles(rows, stalls)).isEqualTo(cycles(rows, stalls));
    assertThat(cycles(rows, stalls)).isNotEqualTo(cycles(rows, stalls.stalling(40, 40, 4)));
    assertThat(cycles(rows, stalls)).isGreaterThan(cycles(rows, stalls.stalling(0, 0, 3)));
  }

  private static long cycles(long[] rows, ExchangeOptions options) {
    try (Simulation sim = open()) {
      return sim.exchange(QUEUE, rows, options).cycles();
    }
  }

  @Test
  void fewerResponsesCanBeAwaitedAndCollectedLater() {
    try (Simulation sim = open()) {
      long[][] rows = {{1, 10, 0}, {2, 20, 0}};
      ExchangeOptions options = ExchangeOptions.defaults();
      assertThat(sim.exchange(QUEUE, rows, options.awaiting(0)).values()).isEmpty();
      ExchangeResult later = sim.exchange(QUEUE, new long[0], options.awaiting(2));
      assertThat(later.column(0)).containsExactly(10, 20);
      assertThat(later.column(2)).containsExactly(2, 3);
    }
  }

  @SmokeShard(of = 3)
  @Test
  void aChannelWithoutReadyTakesWhatComes() {
    ExchangeSpec counter =
        ExchangeSpec.builder()
            .requestValid("enable")
            .responseValid("next_o")
            .addResponse("count_o")
            .build();
    try (Simulation sim = HandWrittenDesigns.open("counter", HandWrittenDesigns.COUNTER)) {
      sim.port("reset").set(1);
      sim.tick();
      sim.port("reset").set(0);
      ExchangeSpec always =
          ExchangeSpec.builder()
              .addRequest("enable")
              .responseValid("next_o")
              .addResponse("count_o")
              .build();
      ExchangeResult result =
          sim.exchange(always, new long[] {0, 1, 1, 0, 1}, ExchangeOptions.defaults().awaiting(3));
      assertThat(result.column(0)).containsExactly(0, 1, 2);
      assertThat(result.cycles()).isEqualTo(5);
      assertThatThrownBy(() -> sim.exchange(counter, new long[] {1}, ExchangeOptions.defaults()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("requests must come in rows of 0 values, was 1");
    }
  }

  private static final ExchangeSpec SUM =
      ExchangeSpec.builder()
          .requestValid("a_valid")
          .requestReady("a_ready")
          .addRequest("a_data")
          .nextRequests()
          .requestValid("b_valid")
          .requestReady("b_ready")
          .addRequest("b_data")
          .addRequest("b_tag")
          .responseValid("s_valid")
          .responseReady("s_ready")
          .addResponse("s_data")
          .addResponse("s_tag")
          .build();

  @ParameterizedTest
  @CsvSource({"0, 0", "70, 0", "30, 80"})
  void channelsOfRequestsMoveByThemselves(int requestStalls, int responseStalls) {
    long[] first = new long[ROWS];
    long[] second = new long[2 * ROWS];
    for (int i = 0; i < ROWS; i++) {
      first[i] = i % 256;
      second[2 * i] = 3 * i % 256;
      second[2 * i + 1] = i % 8;
    }
    ExchangeOptions options =
        ExchangeOptions.defaults().stalling(requestStalls, responseStalls, requestStalls + 1);
    try (Simulation sim = HandWrittenDesigns.open("sum", HandWrittenDesigns.SUM)) {
      sim.port("reset").set(1);
      sim.tick(2);
      sim.port("reset").set(0);
      ExchangeResult result = sim.exchange(SUM, List.of(first, second), options);
      for (int i = 0; i < ROWS; i++) {
        assertThat(result.value(i, 0)).isEqualTo(first[i] + second[2 * i]);
        assertThat(result.value(i, 1)).isEqualTo(second[2 * i + 1]);
      }

      assertThatThrownBy(() -> sim.exchange(SUM, new long[1], options))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("requests must be given for each of 2 channels, were for 1");
      assertThatThrownBy(
              () -> sim.exchange(SUM, List.of(new long[2], new long[2]), options.within(100)))
          .hasMessageContaining("was at 2 of 2, 1 of 1 requests and 1 of 2 responses");
    }
  }

  @Test
  void aLimitReachedLeavesTheSimulationUsable() {
    try (Simulation sim = open()) {
      ExchangeOptions tooMany = ExchangeOptions.defaults().awaiting(3).within(100);
      assertThatThrownBy(() -> sim.exchange(QUEUE, new long[][] {{1, 1, 1}}, tooMany))
          .isInstanceOfSatisfying(
              SimulationException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TIMEOUT))
          .hasMessage(
              "exchange must finish within 100 cycles, was at 1 of 1 requests and 1 of 3 responses"
                  + " (at cycle 102)");
      assertThat(sim.exchange(QUEUE, new long[][] {{7, 8, 9}}, ExchangeOptions.defaults()).values())
          .containsExactly(8, 9, 8);
    }
  }

  @Test
  void anEndDuringAnExchangeIsReported() {
    ExchangeSpec spec = ExchangeSpec.builder().addRequest("how_i").build();
    VerilatorRequest request =
        HandWrittenDesigns.request("ending", HandWrittenDesigns.ENDING)
            .addWaivedWarning("UNOPTFLAT")
            .build();
    try (Simulation sim =
        VerilatedDesign.build(request, HandWrittenDesigns.cache()).open(1, XMode.ZEROS)) {
      assertThatThrownBy(
              () -> sim.exchange(spec, new long[] {0, 0, 2, 0}, ExchangeOptions.defaults()))
          .isInstanceOf(SimulationException.class)
          .hasMessage("simulation of ending ended at cycle 2: Verilog $stop (rtl/ending.v:8)");
    }
  }

  @Test
  void wrongSpecificationsAreRefused() {
    try (Simulation sim = open()) {
      ExchangeOptions options = ExchangeOptions.defaults();
      assertThatThrownBy(() -> sim.exchange(QUEUE, new long[4], options))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("requests must come in rows of 3 values, was 4");
      assertThatThrownBy(() -> sim.exchange(QUEUE, new long[] {0, 0, 0, 1, 2, 64}, options))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("request 1 must fit port req_tag_i (70 bits), was 0x40");
      ExchangeSpec output = ExchangeSpec.builder().addRequest("rsp_data_o").build();
      assertThatThrownBy(() -> sim.exchange(output, new long[1], options))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("port rsp_data_o must be an input here, was an output");
      ExchangeSpec input = ExchangeSpec.builder().addResponse("req_data_i").build();
      assertThatThrownBy(() -> sim.exchange(input, new long[0], options))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("port req_data_i must be an output here, was an input");
      ExchangeSpec broad = ExchangeSpec.builder().requestValid("req_data_i").build();
      assertThatThrownBy(() -> sim.exchange(broad, new long[0], options))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("port req_data_i must be 1 bit wide for a handshake, was 12");
    }
  }

  @Test
  void optionsHaveRanges() {
    ExchangeOptions options = ExchangeOptions.defaults();
    assertThatThrownBy(() -> options.awaiting(-2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("responses must be at least 0 or ONE_EACH, was -2");
    assertThatThrownBy(() -> options.within(-1))
        .hasMessage("timeout must be at least 0 cycles, was -1");
    assertThatThrownBy(() -> options.stalling(100, 0, 1))
        .hasMessage("requestStallPercent must lie in 0..99 (nothing would move at 100), was 100");
    assertThatThrownBy(() -> options.stalling(0, -1, 1))
        .hasMessage("responseStallPercent must lie in 0..99 (nothing would move at 100), was -1");
  }
}
