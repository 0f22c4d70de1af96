// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.stream;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.VectorLayout;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The streams between a sender and a receiver of packets, elements that answer in order, and runs.
 *
 * <p>What every cycle is compared with: beats are written in the order of the packets into the
 * buffers in turn, and only into free ones; a run begins when its packet is written and its output
 * buffer is free; outputs are read after their run, and sent in order; a packet of another length
 * fails alone.
 */
final class StreamBench implements AutoCloseable {
  private static final int LIMIT = 20_000;

  /** Beats between the choice of a move and the port. */
  private static final int MOVES_HELD = 2;

  /** A packet: of the vector's length, shorter or longer. */
  private record Packet(List<BigInteger> beats, int right) {
    boolean whole() {
      return beats.size() == right;
    }

    /** Beats that are sent to the elements: not the one at which the length is seen to be wrong. */
    int written() {
      return whole() ? right : Math.min(beats.size(), right) - 1;
    }
  }

  /** A beat on its way to the elements and back. */
  private record Move(long due, boolean output, int buffer, int beat, boolean ends) {}

  final UnitBench bench;
  final Driver sender;
  final Monitor receiver;

  /** Each beat to the elements: its cycle, and whether it was read. */
  final List<Long> moveCycles = new ArrayList<>();

  final List<Boolean> moveReads = new ArrayList<>();

  /** Cycles in which the last beat of an output came back. */
  final List<Long> outputEnds = new ArrayList<>();

  /** Percent of the cycles in which the elements take no beat. */
  int pathStalls;

  /** Percent of the cycles in which a run that waits is not started. */
  int runStalls;

  /** Percent of the runs that fail. */
  int failures;

  /** Most cycles of a run. */
  int longestRun = 1;

  /** No run ends while this is set. */
  boolean holdsRuns;

  private final EieConfig config;
  private final VectorLayout layout;
  private final Random random;
  private final int latency;
  private int inputBuffers;
  private int outputBuffers;
  private int inputLast;
  private int outputLast;

  private final List<Packet> packets = new ArrayList<>();

  /** The packet of the next write, and its beat. */
  private int writePacket;

  private int writeBeat;

  /** The next packet of a wrong length is looked for from here. */
  private int failPacket;

  /** Beats that the unit has taken, by packets. */
  private int takenPacket;

  private int takenBeat;

  // since the streams were switched on: packets written, answered, asked for, ended
  private int written;
  private int answered;
  private int asked;
  private int ended;

  /** Outputs that are to be read, by number of their run, and the next beat of the first. */
  private final Deque<Integer> outputs = new ArrayDeque<>();

  private int readBeat;

  /** Runs whose output has left its buffer, or that failed. */
  private final List<Boolean> left = new ArrayList<>();

  private final List<List<BigInteger>> outputContent = new ArrayList<>();
  private final Deque<Move> underWay = new ArrayDeque<>();
  private boolean waiting;
  private boolean running;
  private boolean fails;
  private int runCycles;

  /** Cycles that an aborted run needs to end. */
  private int clears;

  private boolean drained;
  private boolean aborted;
  private int leftovers;

  /** The first packet that an abort did not drop. */
  private int firstKept;

  private boolean mustBeBusy;
  private boolean abortedBefore;

  StreamBench(UnitDesign design, long seed) {
    bench = design.open(seed);
    config = design.config();
    layout = VectorLayout.of(config);
    random = new Random(seed);
    latency = 3 + random.nextInt(15);
    sender = bench.driver("packets_in");
    receiver = bench.monitor("packets_out").expect();
    for (int buffer = 0; buffer < 8; buffer++) {
      outputContent.add(List.of());
    }
    bench.drive(this::drive);
    bench.observe(this::look);
  }

  /** The elements' and the runs' side before the clock. */
  private void drive() {
    bench.set("move_ready_i", random.nextInt(100) >= pathStalls);
    Move comes = underWay.peek();
    boolean answers = comes != null && comes.due <= bench.cycle();
    bench.set("answered_i", answers);
    bench.set("answered_write_i", answers ? !comes.output : random.nextBoolean());
    bench.set("answered_last_i", answers ? comes.ends : random.nextBoolean());
    boolean reads = answers && comes.output;
    BigInteger data =
        reads ? outputContent.get(comes.buffer).get(comes.beat) : randomBeat(config.busBits());
    bench.setWide("answer_i", data);
    bench.set("able_i", !waiting);
    bench.set("still_i", underWay.isEmpty() && !waiting && !running);
    boolean ends = running && clears == 0 && runCycles == 0 && !holdsRuns;
    bench.set("ended_i", ends);
    bench.set("failed_i", ends ? fails : random.nextBoolean());
  }

  private BigInteger randomBeat(int bits) {
    return new BigInteger(bits, random);
  }

  private void look() {
    checkBusy();
    boolean aborts = bench.high("abort_i") || bench.high("abort_again_o");
    require(!bench.high("abort_again_o") || abortedBefore, "abort_again_o", "follows an abort");
    takePacket();
    moves();
    failure();
    answer();
    runs(aborts);
    if (abortedBefore) {
      dropTaken();
    }
    abortedBefore = bench.high("abort_i");
  }

  private void checkBusy() {
    boolean sends =
        bench.high("ask_o") || bench.high("move_valid_o") || bench.high("packets_out_valid_o");
    boolean some = sends || mustBeBusy || answered > asked && !aborted || drained && streaming();
    require(!some || bench.high("busy_o"), "busy_o", "is high while something is under way");
    boolean command = bench.high("start_i") || bench.high("drain_i") || bench.high("abort_i");
    boolean beat = bench.high("packets_in_valid_i") && bench.high("packets_in_ready_o");
    boolean ends = bench.high("ended_i");
    Move comes = underWay.peek();
    boolean lastWrite = bench.high("answered_i") && comes != null && !comes.output && comes.ends;
    mustBeBusy = command || beat && !abortedBefore || ends || lastWrite;
  }

  boolean streaming() {
    return bench.high("streaming_o");
  }

  private void takePacket() {
    if (!bench.high("packets_in_valid_i") || !bench.high("packets_in_ready_o")) {
      return;
    }
    takenBeat++;
    if (takenBeat == packets.get(takenPacket).beats.size()) {
      takenPacket++;
      takenBeat = 0;
    }
  }

  private void moves() {
    if (!bench.high("move_valid_o") || !bench.high("move_ready_i")) {
      return;
    }
    boolean read = bench.high("move_output_o");
    moveCycles.add(bench.cycle());
    moveReads.add(read);
    if (read) {
      readsOutput();
    } else {
      writesInput();
    }
  }

  private void writesInput() {
    while (writePacket < packets.size() && packets.get(writePacket).written() == 0) {
      writePacket++;
    }
    require(writePacket < packets.size(), "move_valid_o", "is low without a packet");
    require(!aborted || leftovers-- > 0, "move_valid_o", "writes nothing after an abort");
    Packet packet = packets.get(writePacket);
    require(
        aborted || written - ended < inputBuffers, "move_valid_o", "writes a buffer that is free");
    int buffer = written % inputBuffers;
    boolean ends = writeBeat == packet.right - 1;
    checkMove(buffer, writeBeat, ends, inputLast);
    require(
        bench.getWide("move_data_o").equals(packet.beats.get(writeBeat)),
        "move_data_o",
        "is the beat " + writeBeat + " of packet " + writePacket);
    underWay.add(new Move(bench.cycle() + latency, false, buffer, writeBeat, ends));
    writeBeat++;
    if (writeBeat == packet.written()) {
      written += packet.whole() ? 1 : 0;
      writePacket++;
      writeBeat = 0;
    }
  }

  private void readsOutput() {
    require(!outputs.isEmpty(), "move_valid_o", "reads an output whose run has ended");
    int run = outputs.element();
    int beats = outputLast / layout.positionsPerBeat() + 1;
    boolean ends = readBeat == beats - 1;
    checkMove(run % outputBuffers, readBeat, ends, outputLast);
    underWay.add(new Move(bench.cycle() + latency, true, run % outputBuffers, readBeat, ends));
    readBeat = ends ? 0 : readBeat + 1;
    if (ends) {
      outputs.remove();
    }
  }

  private void checkMove(int buffer, int beat, boolean ends, int last) {
    int perBeat = layout.positionsPerBeat();
    bench.check("move_buffer_o", buffer);
    bench.check("move_word_o", (long) beat * layout.wordsPerBeat());
    bench.check("move_ends_o", ends ? 1 : 0);
    bench.check("move_last_position_o", ends ? last % perBeat : perBeat - 1);
  }

  private void failure() {
    if (!bench.high("fails_o")) {
      return;
    }
    while (failPacket < packets.size() && packets.get(failPacket).whole()) {
      failPacket++;
    }
    require(failPacket < packets.size(), "fails_o", "is low for a packet of the right length");
    Packet packet = packets.get(failPacket);
    boolean shorter = packet.beats.size() < packet.right;
    ErrorCause cause = shorter ? ErrorCause.PACKET_SHORT : ErrorCause.PACKET_LONG;
    bench.check("cause_o", cause.code());
    failPacket++;
  }

  private void answer() {
    if (!bench.high("answered_i")) {
      return;
    }
    Move comes = underWay.remove();
    if (!comes.ends) {
      return;
    }
    if (comes.output) {
      outputEnds.add(bench.cycle());
      left.set(left.indexOf(false), true);
    } else if (!aborted) {
      answered++;
    }
  }

  private void runs(boolean aborts) {
    boolean ends = bench.high("ended_i");
    if (ends) {
      endRun();
    }
    boolean starts = waiting && !running && !aborts && random.nextInt(100) >= runStalls;
    if (clears > 0) {
      clears--;
      running = clears > 0;
    } else if (aborts && running && !ends && !(fails && runCycles == 0)) {
      clears = 1 + random.nextInt(4);
    } else if (running && !ends && runCycles > 0) {
      runCycles--;
    }
    running &= !ends;
    if (aborts) {
      waiting = false;
    }
    if (starts) {
      waiting = false;
      running = true;
      runCycles = random.nextInt(longestRun);
      fails = random.nextInt(100) < failures;
    }
    if (bench.high("ask_o")) {
      askedForRun();
    }
  }

  private void askedForRun() {
    require(bench.high("able_i"), "ask_o", "is low while a run waits");
    require(asked < answered, "ask_o", "follows the last beat of its packet");
    long inUse = left.stream().filter(gone -> !gone).count();
    require(inUse < outputBuffers, "ask_o", "has an output buffer that is free");
    bench.check("source_o", asked % inputBuffers);
    bench.check("destination_o", asked % outputBuffers);
    bench.check("tag_o", asked);
    left.add(false);
    asked++;
    waiting = true;
  }

  private void endRun() {
    int run = ended++;
    if (fails) {
      left.set(run, true);
      return;
    }
    int beats = outputLast / layout.positionsPerBeat() + 1;
    List<BigInteger> content = new ArrayList<>();
    for (int beat = 0; beat < beats; beat++) {
      BigInteger data = randomBeat(config.busBits());
      content.add(data);
      receiver.expect(Token.of("data", data, "last", beat == beats - 1));
    }
    outputContent.set(run % outputBuffers, content);
    outputs.add(run);
  }

  /** In the cycle after an abort all is dropped that was taken, with the rest of its packet. */
  private void dropTaken() {
    aborted = true;
    leftovers = MOVES_HELD;
    firstKept = takenPacket + (takenBeat > 0 ? 1 : 0);
    failPacket = Math.max(failPacket, firstKept);
  }

  private void require(boolean holds, String port, String rule) {
    if (!holds) {
      throw bench.failure(port, String.format(Locale.ROOT, "must be so that it %s", rule));
    }
  }

  // what a test does

  /** Other vectors; only while the streams are off. */
  void vectors(int inputLast, int inputBuffers, int outputLast, int outputBuffers) {
    this.inputLast = inputLast;
    this.inputBuffers = inputBuffers;
    this.outputLast = outputLast;
    this.outputBuffers = outputBuffers;
    bench.set("inputs_last_position_i", inputLast);
    bench.set("inputs_buffers_i", inputBuffers);
    bench.set("inputs_fits_i", true);
    bench.set("outputs_last_position_i", outputLast);
    bench.set("outputs_buffers_i", outputBuffers);
    bench.set("outputs_fits_i", true);
  }

  /** A packet with beats more than the vector's, or fewer. */
  void send(int more) {
    int right = inputLast / layout.positionsPerBeat() + 1;
    List<BigInteger> beats = new ArrayList<>();
    for (int beat = 0; beat < right + more; beat++) {
      BigInteger data = randomBeat(config.busBits());
      beats.add(data);
      sender.send(Token.of("data", data, "last", beat == right + more - 1));
    }
    packets.add(new Packet(beats, right));
  }

  int beats() {
    return inputLast / layout.positionsPerBeat() + 1;
  }

  /** Switches the streams on: buffers and tags begin again. */
  void start() {
    written = 0;
    answered = 0;
    asked = 0;
    ended = 0;
    left.clear();
    aborted = false;
    drained = false;
    command("start_i");
    bench.settle();
    require(streaming(), "streaming_o", "is high in the cycle after the command");
  }

  private void command(String port) {
    bench.set(port, true);
    bench.step();
    bench.set(port, false);
  }

  /** Waits until everything sent has had its run and its output. */
  void awaitAll() {
    bench.stepUntil("everything must be done", LIMIT, this::allDone);
    while (failPacket < packets.size() && packets.get(failPacket).whole()) {
      failPacket++;
    }
    require(failPacket == packets.size(), "fails_o", "tells of every packet of a wrong length");
  }

  private boolean allDone() {
    return sender.done() && takenPacket == packets.size() && quiet() && allRun();
  }

  private boolean allRun() {
    return packets.subList(writePacket, packets.size()).stream().allMatch(p -> p.written() == 0)
        && ended == written;
  }

  private boolean quiet() {
    return receiver.done() && outputs.isEmpty() && underWay.isEmpty() && !bench.high("busy_o");
  }

  /** Nothing is under way and nothing comes: the unit says so. */
  void checkRest() {
    for (int i = 0; i < 10; i++) {
      bench.step();
      bench.check("busy_o", 0);
      bench.check("streaming_o", 1);
    }
  }

  /** No further packet begins; the streams are off when the outputs of all runs were sent. */
  void drain() {
    command("drain_i");
    drained = true;
    awaitOff();
    require(ended == written, "streaming_o", "is high until every packet has had its run");
  }

  /** Drops what has no run. */
  void abort() {
    command("abort_i");
    drained = true;
    awaitOff();
    writePacket = firstKept;
    writeBeat = 0;
  }

  private void awaitOff() {
    bench.stepUntil("streaming_o must fall", LIMIT, () -> !streaming());
    require(receiver.done() && outputs.isEmpty(), "streaming_o", "is high until outputs are sent");
    require(!waiting && !running, "streaming_o", "is high until the runs have ended");
    require(underWay.isEmpty(), "streaming_o", "is high until the last beat has been answered");
    drained = false;
  }

  @Override
  public void close() {
    bench.close();
  }
}
