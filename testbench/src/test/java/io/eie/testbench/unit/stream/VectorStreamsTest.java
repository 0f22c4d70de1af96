// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.stream.VectorStreams;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The streams alone: packets, runs and outputs, and the beats to and from the elements. */
@SmokeShard(of = 3)
class VectorStreamsTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(VectorStreams::new);

  private static UnitDesign unit(int busBits, int activationBits) {
    EieConfig config =
        Preset.TINY4.config().toBuilder()
            .streams(true)
            .busBits(busBits)
            .activationBits(activationBits)
            .build();
    return UNIT.at(config);
  }

  /** Sessions of packets at any speed, each ended by a drain or by an abort at any time. */
  private static void packetsRunAndOutputsAreSent(UnitDesign design, long seed) {
    int perBeat = VectorLayout.of(design.config()).positionsPerBeat();
    Random random = new Random(seed);
    try (StreamBench streams = new StreamBench(design, seed)) {
      for (int session = 0; session < 60; session++) {
        draw(streams, random, perBeat);
        int packets = 1 + random.nextInt(14);
        for (int i = 0; i < packets; i++) {
          boolean other = random.nextInt(5) == 0;
          int more = random.nextBoolean() ? 1 + random.nextInt(3) : -1 - random.nextInt(2);
          streams.send(other && streams.beats() + more > 0 ? more : 0);
        }
        streams.start();
        switch (random.nextInt(3)) {
          case 0:
            streams.awaitAll();
            streams.checkRest();
            streams.drain();
            break;
          case 1:
            streams.bench.step(random.nextInt(120));
            streams.drain();
            streams.start();
            streams.awaitAll();
            streams.drain();
            break;
          default:
            streams.bench.step(random.nextInt(120));
            streams.abort();
            streams.start();
            streams.awaitAll();
            streams.drain();
            break;
        }
      }
    }
  }

  private static void draw(StreamBench streams, Random random, int perBeat) {
    streams.vectors(
        random.nextInt((1 + random.nextInt(6)) * perBeat),
        1 + random.nextInt(8),
        random.nextInt((1 + random.nextInt(6)) * perBeat),
        1 + random.nextInt(8));
    streams.sender.stalling(45 * random.nextInt(3));
    streams.receiver.stalling(45 * random.nextInt(3));
    streams.pathStalls = 40 * random.nextInt(3);
    streams.runStalls = 40 * random.nextInt(3);
    streams.failures = 25 * random.nextInt(3);
    streams.longestRun = 1 + 20 * random.nextInt(3);
  }

  @ParameterizedTest
  @CsvSource({"64,16", "128,16", "256,16", "64,20", "256,8"})
  void everyPacketHasItsRunAndItsOutput(int busBits, int activationBits) {
    for (long seed : BenchSeeds.all()) {
      packetsRunAndOutputsAreSent(unit(busBits, activationBits), seed);
    }
  }

  /** Runs that fail send nothing, so the packets have the path for themselves. */
  @Test
  void aBeatPerCycleWithoutABubbleBetweenPackets() {
    try (StreamBench streams = new StreamBench(unit(64, 16), 0)) {
      streams.vectors(31, 8, 3, 8);
      streams.failures = 100;
      for (int i = 0; i < 12; i++) {
        streams.send(0);
      }
      streams.start();
      streams.awaitAll();
      long first = streams.moveCycles.get(0);
      assertThat(streams.moveCycles)
          .isEqualTo(LongStream.range(first, first + 12 * 8).boxed().toList());
    }
  }

  @Test
  void beatsOfBothDirectionsAlternate() {
    try (StreamBench streams = new StreamBench(unit(64, 16), 0)) {
      streams.vectors(31, 4, 31, 1);
      streams.holdsRuns = true;
      for (int i = 0; i < 5; i++) {
        streams.send(0);
      }
      streams.start();
      streams.bench.step(100);
      assertThat(streams.moveReads).as("four buffers are full").hasSize(4 * 8);

      streams.holdsRuns = false;
      streams.bench.step(2);
      streams.holdsRuns = true;
      streams.bench.step(100);
      List<Boolean> both = streams.moveReads.subList(4 * 8, streams.moveReads.size());
      assertThat(both).hasSize(2 * 8);
      for (int i = 2; i < both.size(); i++) {
        assertThat(both.get(i)).as("beat %d", i).isNotEqualTo(both.get(i - 1));
      }
    }
  }

  /** A vector's first beat is asked for in the second cycle after the last one of the previous. */
  @Test
  void outputsFollowEachOther() {
    try (StreamBench streams = new StreamBench(unit(64, 16), 0)) {
      streams.vectors(3, 4, 31, 4);
      streams.holdsRuns = true;
      for (int i = 0; i < 4; i++) {
        streams.send(0);
      }
      streams.start();
      streams.bench.step(100);
      streams.holdsRuns = false;
      streams.awaitAll();
      int writes = 4;
      for (int output = 1; output < 4; output++) {
        // the beat is at the port a cycle after it is asked for
        assertThat(streams.moveCycles.get(writes + 8 * output))
            .isEqualTo(streams.outputEnds.get(output - 1) + 3);
      }
    }
  }

  /** A receiver that takes nothing never stops the elements. */
  @Test
  void onlyBeatsThatHaveAPlaceAreAskedFor() {
    try (StreamBench streams = new StreamBench(unit(64, 16), 0)) {
      streams.vectors(3, 1, 63, 1);
      streams.receiver.stalling(100);
      for (int i = 0; i < 8; i++) {
        streams.send(0);
      }
      streams.start();
      streams.bench.step(500);
      streams.receiver.stalling(0);
      streams.awaitAll();
      streams.drain();
    }
  }

  @Test
  void anAbortWhileTheStreamsAreOffChangesNothing() {
    try (StreamBench streams = new StreamBench(unit(64, 16), 0)) {
      streams.bench.set("abort_i", true);
      streams.bench.step();
      streams.bench.set("abort_i", false);
      streams.bench.settle();
      streams.bench.check("abort_again_o", 0);
      streams.bench.step();
      streams.bench.check("busy_o", 0);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "StreamInput|writes_sum == inputs_buffers_i|1'b0",
        "StreamRuns|used_next != input_buffers_i|1'b1",
        "StreamOutput|(! asked_q)|1'b1",
        "VectorStreams|((! sends_output) && u_moves_upstream_ready_o)|u_moves_upstream_ready_o",
      })
  void plantedFaultsAreFound(String module, String right, String wrong) {
    UnitDesign faulty = unit(64, 16).planted(module, right, wrong);
    assertThatThrownBy(() -> packetsRunAndOutputsAreSent(faulty, 0))
        .isInstanceOfAny(AssertionError.class, IllegalArgumentException.class);
  }
}
