// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run.compare;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The first thing in which the RTL differs from the models, and where. What has no meaning for a
 * kind is null.
 *
 * @param kind what differs
 * @param vector index in the batch
 * @param layer name of the layer
 * @param output index in the layer's output, in the user's order
 * @param element processing element
 * @param row row of the layer in that element, from 0
 * @param descriptor index in the segment's program
 * @param cycle of the runs, counted as in waveforms: at its end the wrong value was there; null
 *     also where the right value was never written
 * @param unit instance names below the top and what of the instance differs
 * @param time the same cycle counted from power-up, loading included; a waveform's time is {@value
 *     #NANOSECONDS_PER_CYCLE} ns for each
 * @param expected what the models say
 * @param actual what the RTL has
 */
public record Difference(
    Kind kind,
    int vector,
    String layer,
    Integer output,
    Integer element,
    Integer row,
    Integer descriptor,
    Long cycle,
    String unit,
    Long time,
    String expected,
    String actual) {
  /** Length of a cycle in a waveform, in ns. */
  public static final long NANOSECONDS_PER_CYCLE = 10;

  /** What differs. */
  public enum Kind {
    /** A run that does not end, an error that the hardware reports, a refused request. */
    @JsonProperty("fault")
    FAULT("the hardware must run to the end"),
    /** A value of a layer's output. */
    @JsonProperty("value")
    VALUE("value"),
    /** What an element sends to the LNZD tree or receives from the broadcast. */
    @JsonProperty("transfer-of-element")
    TRANSFER_OF_ELEMENT("transfer"),
    /** What a descriptor took. */
    @JsonProperty("cycles")
    CYCLES("counts of a descriptor"),
    /** What an element counted. */
    @JsonProperty("counters")
    COUNTERS("counters of an element"),
    /** Values that were clamped. */
    @JsonProperty("saturations")
    SATURATIONS("saturations"),
    /** Cycles in which vectors moved. */
    @JsonProperty("transfer")
    TRANSFER("cycles of host I/O"),
    /** Values or cycles of vectors back to back. */
    @JsonProperty("back-to-back")
    BACK_TO_BACK("vectors back to back");

    private final String subject;

    Kind(String subject) {
      this.subject = subject;
    }

    /** What it is about, for a sentence. */
    public String subject() {
      return subject;
    }
  }

  /** A difference that has no place in the design. */
  public static Difference of(Kind kind, int vector, String expected, String actual) {
    return new Difference(
        kind, vector, null, null, null, null, null, null, null, null, expected, actual);
  }

  /**
   * The same in a descriptor.
   *
   * @param inLayer null where the descriptor is of none
   */
  Difference inDescriptor(String inLayer, int index) {
    return new Difference(
        kind, vector, inLayer, null, null, null, index, null, null, null, expected, actual);
  }

  /** The same in an element. */
  Difference inElement(int index) {
    return new Difference(
        kind, vector, null, null, index, null, null, null, null, null, expected, actual);
  }

  /** The same place in a run of another kind. */
  public Difference as(Kind other) {
    return new Difference(
        other,
        vector,
        layer,
        output,
        element,
        row,
        descriptor,
        cycle,
        unit,
        time,
        expected,
        actual);
  }

  /**
   * The same at a cycle.
   *
   * @param when of the runs
   * @param sincePowerUp the same cycle, loading included
   */
  public Difference at(Long when, Long sincePowerUp) {
    return new Difference(
        kind,
        vector,
        layer,
        output,
        element,
        row,
        descriptor,
        when,
        unit,
        sincePowerUp,
        expected,
        actual);
  }

  /** Where it is, and what must be, in a sentence without its end. */
  public String sentence() {
    StringBuilder text = new StringBuilder("vector " + vector);
    part(text, "layer", layer);
    part(text, "output", output);
    part(text, "element", element);
    part(text, "row", row);
    part(text, "descriptor", descriptor);
    part(text, "cycle", cycle);
    if (unit != null) {
      text.append(", ").append(unit);
    }
    return text + ": " + kind.subject() + " must be " + expected + ", was " + actual;
  }

  private static void part(StringBuilder text, String name, Object value) {
    if (value != null) {
      text.append(", ").append(name).append(' ').append(value);
    }
  }
}
