// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.VectorLayout;

/**
 * Cycles in which the host moves one input and one output vector through its bus, one request after
 * another, while no program runs (docs/microarchitecture.md, HostPort).
 *
 * @param input cycles of the writes
 * @param output cycles of the reads
 */
public record HostTransfer(long input, long output) {
  /** From the last request of a sequence to its response, elements apart. */
  private static final int LAST_RESPONSE = 3;

  /** The same of the elements, besides two tree crossings. */
  private static final int LAST_ELEMENT_RESPONSE = 10;

  /** The same of a write that is answered before the elements have it. */
  private static final int POSTED_RESPONSE = 4;

  /** Stages that a word of a vector passes more than another request to an element. */
  private static final int VECTOR_STAGES = 2;

  /** The transfers of one run of a model: of its vector, or of all that it takes. */
  public static HostTransfer of(CompiledModel model) {
    if (model.copies() > 1) {
      return ofCopies(model);
    }
    return new HostTransfer(
        moving(model, model.inputVector().length()) + lastWrite(model.config()),
        moving(model, model.outputs()) + lastElementResponse(model.config()));
  }

  /** Whole words of every vector, each of which is one access to the elements. */
  private static HostTransfer ofCopies(CompiledModel model) {
    EieConfig config = model.config();
    VectorLayout layout = VectorLayout.of(config);
    int whole = layout.positionsPerWord();
    int inputs = layout.words(model.inputVector().length()) * model.copies() * whole;
    int outputs = layout.words(model.outputs()) * model.copies() * whole;
    // a stage for each bit of a vector's number
    int division = Integer.SIZE - Integer.numberOfLeadingZeros(Copies.of(config).most() - 1);
    return new HostTransfer(
        moving(model, inputs) + division + lastWrite(config),
        moving(model, outputs) + division + lastElementResponse(config));
  }

  /**
   * An access of the bus a cycle, or an access to the elements, whichever is more: whole beats, and
   * the words after the last whole beat.
   */
  private static long moving(CompiledModel model, int positions) {
    VectorLayout layout = VectorLayout.of(model.config());
    int words = layout.words(positions);
    // the streams may have wider beats than the host's bus
    int wordsPerBeat = layout.wordsPerHostBeat();
    int positionsPerBeat = wordsPerBeat * layout.positionsPerWord();
    int beats = words / wordsPerBeat;
    int rest = words % wordsPerBeat;
    int ofBeats = Math.min(positions, beats * positionsPerBeat);
    int steps =
        steps(layout, ofBeats, positionsPerBeat)
            + steps(layout, positions - ofBeats, layout.positionsPerWord());
    BusTiming bus = BusTiming.of(model.config());
    int moved =
        Math.max(
            steps + bus.more() + answersWait(layout, positions, bus),
            (beats + rest) * bus.accessesPerWord());
    return moved + VECTOR_STAGES + bus.latency();
  }

  /**
   * Cycles that the answers to the last word wait for those to the word before it: each of them
   * takes as many cycles as a word has accesses, and the last word may need fewer at the elements.
   */
  private static int answersWait(VectorLayout layout, int positions, BusTiming bus) {
    if (positions <= layout.positionsPerWord()) {
      return 0;
    }
    int whole = layout.cycles(layout.positionsPerWord() - 1);
    int last = layout.cycles((positions - 1) % layout.positionsPerWord());
    return Math.max(0, Math.min(bus.accessesPerWord(), whole) - last);
  }

  /** Accesses to the elements that move positions, so many at a time together. */
  private static int steps(VectorLayout layout, int positions, int together) {
    int whole = positions / together;
    int rest = positions % together;
    return whole * layout.cycles(together - 1) + (rest == 0 ? 0 : layout.cycles(rest - 1));
  }

  /** From the last request of a sequence to its response from the elements. */
  private static int lastElementResponse(EieConfig config) {
    return 2 * config.treeLevels() + LAST_ELEMENT_RESPONSE;
  }

  /** From the last write of a sequence to the elements to its response. */
  private static int lastWrite(EieConfig config) {
    return VectorLayout.of(config).oneAccess() ? POSTED_RESPONSE : lastElementResponse(config);
  }

  /**
   * Cycles from the response to the last write of a sequence until the elements have carried it
   * out, less than 0 where they have before that response reaches the host.
   */
  static int settling(EieConfig config) {
    // the last response passes a buffer after the elements have their write
    return lastElementResponse(config) - 1 - lastWrite(config) - BusTiming.of(config).toAnswer();
  }

  /**
   * Cycles in which the host fills the memories for one segment of a model: a word a cycle, in
   * three sequences (program, codebooks, elements).
   */
  public static long load(SegmentModel segment, EieConfig config) {
    BusTiming bus = BusTiming.of(config);
    return (long) segment.words() * bus.accessesPerWord()
        + 2L * LAST_RESPONSE
        + lastWrite(config)
        + 3L * bus.latency();
  }

  /** Cycles of both, one after the other. */
  public long cycles() {
    return input + output;
  }
}
