// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

/** What the hardware writes about each descriptor that it ran: two 64-bit words. */
public enum TraceField {
  CYCLES(0, "cycles", 0, "cycles of this descriptor"),
  BROADCASTS(0, "broadcasts", 32, "columns broadcast"),
  STALL_QUEUE_FULL(
      1, "stallQueueFull", 0, "cycles in which a column waited because a queue was full"),
  STALL_NO_INPUT(1, "stallNoInput", 32, "cycles in which no non-zero input was ready");

  /** Host words of one descriptor's trace. */
  public static final int WORDS = 2;

  private static final int WIDTH = 32;

  private final int word;
  private final BitField field;

  TraceField(int word, String name, int lsb, String description) {
    this.word = word;
    this.field = new BitField(name, lsb, WIDTH, description);
  }

  /** Word of the trace, 0..1. */
  public int word() {
    return word;
  }

  /** Name, position in the word and meaning. */
  public BitField field() {
    return field;
  }

  /** The field's value in a trace of two words. */
  public long get(long[] trace) {
    return field.get(trace[word]);
  }
}
