// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.testbench;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.map.VectorLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a testbench does, step by step: accesses of the host with what must be answered, waits,
 * resets and packets. Accesses in a row are under way together where the bus can; neighbouring ones
 * share a burst.
 */
public final class TestbenchSteps {
  /** What the host is answered. */
  public enum Response {
    OKAY(0),
    /** Refused at a mapped address. */
    REFUSED(2),
    /** Nothing is mapped at the address. */
    UNMAPPED(3);

    private final int code;

    Response(int code) {
      this.code = code;
    }
  }

  /** What a step is; the codes are those of the testbench's text. */
  private enum Kind {
    WRITE(0),
    READ(1),
    READ_ANY(2),
    READ_KNOWN(3),
    INTERRUPT(4),
    UNTIL_CLEAR(5),
    RESET(6),
    STREAM(7),
    END(15);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    boolean access() {
      return this == WRITE || reads();
    }

    boolean reads() {
      return this == READ || this == READ_ANY || this == READ_KNOWN;
    }
  }

  private record Step(Kind kind, Response response, long address, long data) {
    /** Whether both go into one burst, as far as kinds and responses matter. */
    boolean alike(Step other) {
      return kind.access()
          && other.kind.access()
          && kind.reads() == other.kind.reads()
          && response == Response.OKAY
          && other.response == Response.OKAY;
    }
  }

  private static final int MOST_BEATS = 256;
  private static final int PAGE = 4096;

  private final List<Step> steps = new ArrayList<>();
  private final List<String> inputBeats = new ArrayList<>();
  private final List<String> outputBeats = new ArrayList<>();
  private final boolean bursts;

  /** Host words of a beat of the bus. */
  private final int wide;

  private final int streamWords;

  /** No steps yet, for a design of a configuration. */
  public TestbenchSteps(EieConfig config) {
    bursts = config.hostBus() == HostBus.AXI4;
    wide = VectorLayout.of(config).wordsPerHostBeat();
    streamWords = config.busBits() / EieConfig.HOST_WORD_BITS;
  }

  private TestbenchSteps add(Kind kind, Response response, long address, long data) {
    steps.add(new Step(kind, response, address, data));
    return this;
  }

  /** A write that is accepted. */
  public TestbenchSteps write(long address, long data) {
    return add(Kind.WRITE, Response.OKAY, address, data);
  }

  /** A read that returns a word. */
  public TestbenchSteps read(long address, long data) {
    return add(Kind.READ, Response.OKAY, address, data);
  }

  /** A read that is accepted; the data may be X, because nothing has written the word. */
  public TestbenchSteps readAny(long address) {
    return add(Kind.READ_ANY, Response.OKAY, address, 0);
  }

  /** A read that returns any word without an X. */
  public TestbenchSteps readKnown(long address) {
    return add(Kind.READ_KNOWN, Response.OKAY, address, 0);
  }

  /** A write that is not accepted. */
  public TestbenchSteps writeRefused(long address, Response response) {
    return add(Kind.WRITE, response, address, -1);
  }

  /** A read that is not accepted: its data are 0. */
  public TestbenchSteps readRefused(long address, Response response) {
    return add(Kind.READ, response, address, 0);
  }

  /** Waits for the interrupt, at most so many cycles. */
  public TestbenchSteps awaitInterrupt(long limit) {
    return add(Kind.INTERRUPT, Response.OKAY, 0, limit);
  }

  /** Reads a word until all bits of a mask are 0. */
  public TestbenchSteps readUntilClear(long address, long mask) {
    return add(Kind.UNTIL_CLEAR, Response.OKAY, address, mask);
  }

  /** Sends a read, and resets the design some cycles after it. */
  public TestbenchSteps resetAfterRead(long address, long cycles) {
    return add(Kind.RESET, Response.OKAY, address, cycles);
  }

  /**
   * Sends packets to the stream of inputs, and takes packets from that of outputs.
   *
   * @param inputs host words of each packet
   * @param outputs host words of each packet that must come
   */
  public TestbenchSteps stream(List<long[]> inputs, List<long[]> outputs) {
    inputs.forEach(packet -> addBeats(inputBeats, packet));
    outputs.forEach(packet -> addBeats(outputBeats, packet));
    return add(Kind.STREAM, Response.OKAY, inputBeats.size(), outputBeats.size());
  }

  /** A digit for the last bit, and the words of the beat, the first in the low bits. */
  private void addBeats(List<String> beats, long[] packet) {
    for (int first = 0; first < packet.length; first += streamWords) {
      StringBuilder beat = new StringBuilder(first + streamWords >= packet.length ? "1" : "0");
      for (int word = first + streamWords - 1; word >= first; word--) {
        beat.append(String.format(Locale.ROOT, "%016x", word < packet.length ? packet[word] : 0L));
      }
      beats.add(beat.toString());
    }
  }

  /** How many steps there are, the end not counted. */
  public int size() {
    return steps.size();
  }

  /** The steps in the form of {@code $readmemh}: a word of 128 bits on each line. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int first = 0; first < steps.size(); ) {
      int words = beatWords(first);
      int beats = beats(first, words);
      for (int beat = 0; beat < beats; beat++) {
        for (int word = 0; word < words; word++) {
          append(text, steps.get(first + beat * words + word), words > 1, beats - 1 - beat);
        }
      }
      first += beats * words;
    }
    append(text, new Step(Kind.END, Response.OKAY, 0, 0), false, 0);
    return text.toString();
  }

  private static void append(StringBuilder text, Step step, boolean wideBeats, int beatsAfter) {
    text.append(
        String.format(
            Locale.ROOT,
            "%x%x%02x%012x%016x%n".replace("%n", "\n"),
            step.kind.code,
            step.response.code << 2 | (wideBeats ? 2 : 0),
            beatsAfter,
            step.address,
            step.data));
  }

  /** Beats of the burst that begins with a step. */
  private int beats(int first, int words) {
    int beats = 1;
    while (bursts && beats < MOST_BEATS && continues(first, first + beats * words, words)) {
      beats++;
    }
    return beats;
  }

  private boolean continues(int first, int next, int words) {
    return next < steps.size()
        && neighbour(first, next)
        && steps.get(next).address % PAGE != 0
        && beatWords(next) == words;
  }

  private boolean neighbour(int first, int next) {
    return steps.get(first).alike(steps.get(next))
        && steps.get(next).address == steps.get(first).address + (long) (next - first) * Long.BYTES;
  }

  /** A whole beat where the step and those after it fill one, else a word. */
  private int beatWords(int first) {
    if (wide == 1
        || steps.get(first).address % ((long) wide * Long.BYTES) != 0
        || first + wide > steps.size()) {
      return 1;
    }
    for (int word = 1; word < wide; word++) {
      if (!neighbour(first, first + word)) {
        return 1;
      }
    }
    return wide;
  }

  /** Beats of the packets that are sent, the last bit before the data. */
  List<String> inputBeats() {
    return List.copyOf(inputBeats);
  }

  /** Beats of the packets that must come. */
  List<String> outputBeats() {
    return List.copyOf(outputBeats);
  }
}
