// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Register;
import io.eie.generator.map.VectorLayout;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.host.ModelLoader;
import io.eie.sim.host.OverlappedBatch;
import io.eie.sim.host.RtlFault;
import io.eie.sim.host.StreamPorts;
import io.eie.sim.host.StreamedBatch;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.verilator.ExchangeOptions;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.SimulationException;
import io.eie.sim.verilator.VerilogFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Packets in, packets out, on the whole accelerator. */
class StreamTest {
  private static final long LIMIT = 1_000_000;
  private static final ExchangeOptions STALLING = ExchangeOptions.defaults().stalling(20, 0, 1);
  private static final long STREAM = Register.CONTROL.field("stream").mask();
  private static final long ABORT = Register.CONTROL.field("abort").mask();
  private static final long CLEAR = Register.CONTROL.field("clear").mask();
  private static final long STREAMING = Register.STATUS.field("streaming").mask();

  static List<EieConfig> configs() {
    EieConfig tiny = Preset.TINY4.config().toBuilder().streams(true).build();
    return List.of(
        tiny,
        tiny.toBuilder().busBits(256).build(),
        tiny.toBuilder().processingElements(3).build(),
        tiny.toBuilder().processingElements(6).exchangeRows(1).busBits(128).build(),
        tiny.toBuilder().hostBus(HostBus.AXI4).busBits(128).processingElements(8).build(),
        tiny.toBuilder().hostBus(HostBus.AXI4_LITE_32).busBits(256).processingElements(16).build());
  }

  /** A model, its accelerator and its streams. */
  private static final class Streams implements AutoCloseable {
    final AcceleratorBench bench;
    final CompiledModel model;
    final ModelLoader loader;
    final StreamedBatch batch;
    final Random random;

    Streams(EieConfig config, long seed) {
      this(config, new GeneratedRtl().forShortRuns(), seed);
    }

    Streams(EieConfig config, GeneratedRtl rtl, long seed) {
      random = new Random(seed);
      int inputs = 5 + random.nextInt(3 * config.processingElements() + 8);
      int outputs = 3 + random.nextInt(3 * config.processingElements() + 6);
      double[][] weights = new double[outputs][inputs];
      for (double[] row : weights) {
        for (int column = 0; column < inputs; column++) {
          row[column] = random.nextInt(100) < 30 ? random.nextInt(7) - 3 : 0;
        }
      }
      weights[0][0] = 1;
      model = IntegerLayer.of(weights).compile(config);
      bench = AcceleratorBench.of(config, rtl, seed);
      loader = new ModelLoader(model, bench.host());
      loader.load(model.segments().get(0));
      batch = new StreamedBatch(model, bench.simulation(), bench.host(), loader);
    }

    int[] input() {
      return random.ints(model.inputs(), -2, 6).map(value -> Math.max(0, value)).toArray();
    }

    List<int[]> inputs(int count) {
      List<int[]> inputs = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        inputs.add(input());
      }
      return inputs;
    }

    void check(StreamedBatch.Result result, List<int[]> inputs) {
      GoldenModel golden = GoldenModel.of(model);
      assertThat(result.outputs()).hasSameSizeAs(inputs);
      for (int i = 0; i < inputs.size(); i++) {
        assertThat(result.outputs().get(i))
            .as("output %d", i)
            .containsExactly(golden.run(inputs.get(i)).output());
      }
    }

    long register(Register register) {
      return bench.host().read(bench.map().register(register))[0];
    }

    void write(Register register, long value) {
      bench.host().write(bench.map().register(register), value);
    }

    ErrorCause cause() {
      return ErrorCause.of((int) Register.STATUS.field("cause").get(register(Register.STATUS)));
    }

    /** A packet of the model's input vector, with words more or fewer. */
    long[] packet(int[] input, int more) {
      long[] words = loader.packed(input);
      int perBeat = model.config().busBits() / Long.SIZE;
      return Arrays.copyOf(words, (batch.ports().beats(words.length) + more) * perBeat);
    }

    int outputWords() {
      return VectorLayout.of(model.config()).words(model.outputs());
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @MethodSource("configs")
  void everyPacketIsRunAndItsOutputSent(EieConfig config) {
    for (long seed : BenchSeeds.all()) {
      try (Streams streams = new Streams(config, seed)) {
        List<int[]> inputs = streams.inputs(9);
        streams.batch.start();
        streams.check(streams.batch.exchange(inputs, LIMIT), inputs);
        streams.batch.stall(60, 70, seed);
        streams.check(streams.batch.exchange(inputs, LIMIT), inputs);
        streams.batch.stall(0, 95, seed);
        StreamedBatch.Result last = streams.batch.exchange(inputs, LIMIT);
        streams.check(last, inputs);
        streams.batch.drain(LIMIT);

        // the host has its vectors back, and a run takes as long as it did with traffic
        OverlappedBatch.Result alone =
            new OverlappedBatch(
                    streams.model, streams.bench.simulation(), streams.bench.host(), streams.loader)
                .run(inputs.subList(8, 9), LIMIT);
        assertThat(alone.runCycles()).containsExactly(last.lastRun());
        assertThat(streams.cause()).isEqualTo(ErrorCause.NONE);
      }
    }
  }

  /** Packets at every speed, on hardware with a fault. */
  @SmokeShard(of = 3)
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "StreamInput|writes_sum == inputs_buffers_i|1'b0",
        "StreamInput|last_beat ? inputs_last_position_i[1:0] : 2'b11|2'b10",
        "StreamRuns|used_next != input_buffers_i|1'b1",
        "StreamRuns|(taken_q != output_buffers_i) &&|",
        "StreamRuns|- {3'b000, leaves}|",
        "StreamOutput|!asked_q &&|",
        "VectorStreams|move_output_o = u_moves_downstream_output_o|move_output_o = 1'b0",
        "AnswerQueueStream|used_q != |1'b1 != "
      })
  void plantedFaultsAreFound(String unit, String right, String wrong) {
    EieConfig config = Preset.TINY4.config().toBuilder().streams(true).build();
    String module = "Eie" + unit + ".v";
    // here, since a failure below counts as the fault that is found
    assertThat(RtlDesign.of(config).emission().files())
        .filteredOn(file -> file.fileName().equals(module))
        .singleElement()
        .satisfies(file -> assertThat(file.text()).contains(right));
    GeneratedRtl faulty =
        new GeneratedRtl(
            file ->
                file.name().equals(module)
                    ? new VerilogFile(
                        module, file.text().replace(right, wrong == null ? "" : wrong))
                    : file);
    assertThatThrownBy(
            () -> {
              for (int seed = 0; seed < 3; seed++) {
                try (Streams streams = new Streams(config, faulty, seed)) {
                  List<int[]> inputs = streams.inputs(9);
                  streams.batch.start();
                  for (int stall : new int[] {0, 50, 97}) {
                    streams.batch.stall(stall / 2, stall, seed);
                    streams.check(streams.batch.exchange(inputs, LIMIT), inputs);
                  }
                }
              }
            })
        .isInstanceOfAny(AssertionError.class, RtlFault.class, SimulationException.class);
  }

  @SmokeShard(of = 8)
  @ParameterizedTest
  @CsvSource({"-1,PACKET_SHORT", "1,PACKET_LONG", "5,PACKET_LONG"})
  void aPacketOfAnotherLengthIsDroppedAlone(int more, ErrorCause cause) {
    for (EieConfig config : configs()) {
      try (Streams streams = new Streams(config, BenchSeeds.first())) {
        List<int[]> inputs = streams.inputs(4);
        List<long[]> packets = new ArrayList<>();
        for (int[] input : inputs) {
          packets.add(streams.packet(input, 0));
        }
        boolean oneBeat = streams.batch.ports().beats(packets.get(0).length) == 1;
        if (more < 0 && oneBeat) {
          continue;
        }
        packets.add(1, streams.packet(inputs.get(0), more));
        packets.add(3, streams.packet(inputs.get(1), more));
        streams.batch.start();
        int beats = streams.batch.ports().beats(streams.outputWords());
        List<long[]> taken =
            streams
                .batch
                .ports()
                .exchange(packets, 4 * beats, ExchangeOptions.defaults())
                .packets();
        GoldenModel golden = GoldenModel.of(streams.model);
        for (int i = 0; i < 4; i++) {
          assertThat(streams.loader.unpacked(taken.get(i)))
              .containsExactly(golden.run(inputs.get(i)).output());
        }
        assertThat(streams.cause()).isEqualTo(cause);
        streams.batch.drain(LIMIT);
      }
    }
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @MethodSource("configs")
  void whileTheStreamsAreOnTheHostReachesRegistersAlone(EieConfig config) {
    try (Streams streams = new Streams(config, 5)) {
      streams.batch.start();
      for (long[] access :
          new long[][] {
            {1, streams.bench.map().vector(false, 0, 0), 0},
            {0, streams.bench.map().vector(true, 0, 0), 0},
            {1, streams.bench.map().register(Register.RUN), 0},
            {1, streams.bench.map().register(Register.CONTROL), 1},
            {1, streams.bench.map().register(Register.CONTROL), STREAM},
            {1, streams.bench.map().register(Register.FIRST_DESCRIPTOR), 0},
            {1, streams.bench.map().register(Register.LAST_DESCRIPTOR), 0},
            {1, streams.bench.map().register(Register.INPUT_VECTOR), 0},
            {1, streams.bench.map().element(0, ElementMemory.BIAS, 0), 0},
            {0, streams.bench.map().program(0, 0), 0},
          }) {
        long error =
            streams
                .bench
                .host()
                .exchange(access[0] != 0, new long[] {access[1]}, new long[] {access[2]})
                .value(0, 1);
        assertThat(error).as("access of 0x%x", access[1]).isEqualTo(1);
        assertThat(streams.cause()).as("access of 0x%x", access[1]).isEqualTo(ErrorCause.BUSY);
        streams.write(Register.CONTROL, CLEAR);
      }
      List<int[]> inputs = streams.inputs(3);
      streams.check(streams.batch.exchange(inputs, LIMIT), inputs);
      streams.batch.drain(LIMIT);
    }
  }

  /** The streams are on from the first request after the command, however soon it comes. */
  @SmokeShard(of = 3)
  @ParameterizedTest
  @MethodSource("configs")
  void theRequestRightAfterTheCommandIsRefused(EieConfig config) {
    try (Streams streams = new Streams(config, 6)) {
      // sets the run and the vectors; then off again
      streams.batch.start();
      streams.batch.drain(LIMIT);
      AddressMap map = streams.bench.map();
      ExchangeResult written =
          streams
              .bench
              .host()
              .exchange(
                  true,
                  new long[] {
                    map.register(Register.CONTROL), map.register(Register.FIRST_DESCRIPTOR)
                  },
                  new long[] {STREAM, 1});
      assertThat(written.value(0, 1)).isZero();
      assertThat(written.value(1, 1)).isEqualTo(1);
      assertThat(streams.cause()).isEqualTo(ErrorCause.BUSY);
      assertThat(streams.register(Register.FIRST_DESCRIPTOR)).isZero();
    }
  }

  /** While the streams are off, the host's runs are as in a design without them. */
  @Test
  void aStartBesideAnAbortRunsWhereNoRunIsKnown() {
    EieConfig config = Preset.TINY4.config().toBuilder().streams(true).build();
    try (AcceleratorBench bench = AcceleratorBench.of(config, 8)) {
      LongRun run = LongRun.load(bench, config, 40);
      run.write(Register.CONTROL, LongRun.START | LongRun.ABORT);
      run.await();
      assertThat(run.read(Register.STATUS) & LongRun.DONE).isNotZero();
      assertThat(run.output()).isEqualTo(run.expected());
    }
  }

  /**
   * A run that fails tells the host the number of its packet, sends nothing, and frees its buffers.
   */
  @SmokeShard(of = 3)
  @ParameterizedTest
  @MethodSource("configs")
  void aRunThatFailsEntersCompletedAndSendsNothing(EieConfig config) {
    try (Streams streams = new Streams(config, 5)) {
      List<int[]> inputs = streams.inputs(5);
      long shape = streams.bench.map().program(0, 1);
      long right = streams.bench.host().read(shape)[0];
      streams.bench.host().write(shape, DescriptorField.OUTPUT_ROWS.field().put(right, 0));
      streams.batch.start();
      for (int packet = 0; packet < inputs.size(); packet++) {
        streams.batch.ports().send(streams.packet(inputs.get(packet), 0), true, STALLING);
        long completed = 0;
        for (int reads = 0; Register.COMPLETED.field("valid").get(completed) == 0; reads++) {
          assertThat(reads).as("reads until packet %d has failed", packet).isLessThan(1_000);
          completed = streams.register(Register.COMPLETED);
        }
        assertThat(Register.COMPLETED.field("failed").get(completed)).isEqualTo(1);
        assertThat(Register.COMPLETED.field("tag").get(completed)).isEqualTo(packet);
        assertThat(streams.cause()).isEqualTo(ErrorCause.DESCRIPTOR);
        streams.write(Register.COMPLETED, packet);
        streams.bench.simulation().tick(100);
        assertThat(streams.bench.simulation().port("m_axis_tvalid").get()).isZero();
      }
      streams.batch.drain(LIMIT);

      streams.bench.host().write(shape, right);
      streams.batch.start();
      streams.check(streams.batch.exchange(inputs, LIMIT), inputs);
      streams.batch.drain(LIMIT);
    }
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @MethodSource("configs")
  void anAbortAtAnyTimeDropsWhatWasTakenAndStreamsStartAgain(EieConfig config) {
    ExchangeOptions plain = ExchangeOptions.defaults();
    try (Streams streams = new Streams(config, 6)) {
      StreamPorts ports = streams.batch.ports();
      List<int[]> inputs = streams.inputs(3);
      long[] whole = streams.packet(inputs.get(0), 0);
      int beats = ports.beats(whole.length);
      int perBeat = config.busBits() / Long.SIZE;
      for (int i = 0; i < 40; i++) {
        streams.batch.start();
        for (int number = 0; number < i % 3; number++) {
          ports.send(whole, true, plain);
        }
        int begun = i % 5 == 0 && beats > 1 ? 1 + streams.random.nextInt(beats - 1) : 0;
        if (begun > 0) {
          ports.send(Arrays.copyOf(whole, begun * perBeat), false, plain);
        }
        streams.bench.simulation().tick(streams.random.nextInt(60) + 1L);
        streams.write(Register.CONTROL, ABORT);
        for (int reads = 0; (streams.register(Register.STATUS) & STREAMING) != 0; reads++) {
          assertThat(reads).as("reads until the streams are off").isLessThan(1_000);
          ports.discard(20);
        }
        if (begun > 0) {
          // the rest of the packet that had begun is dropped, too
          ports.send(Arrays.copyOfRange(whole, begun * perBeat, whole.length), true, plain);
        }
        streams.batch.start();
        streams.check(streams.batch.exchange(inputs, LIMIT), inputs);
        streams.batch.drain(LIMIT);
        assertThat(streams.cause()).isEqualTo(ErrorCause.NONE);
      }
    }
  }
}
