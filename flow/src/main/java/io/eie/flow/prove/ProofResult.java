// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.prove;

import io.eie.generator.hdl.Emission;
import java.util.Locale;

/**
 * What was found of a property.
 *
 * @param unit whose property it is
 * @param size of the unit
 * @param property its name
 * @param kind what it says
 * @param method how it was searched
 * @param depth cycles that were searched; null when the search had no limit
 * @param outcome what was found
 * @param cycle in which a situation was reached or a property breaks, 1 being the first after the
 *     reset; null otherwise
 * @param seconds that the search took, of the wall clock
 */
public record ProofResult(
    String unit,
    String size,
    String property,
    Kind kind,
    Method method,
    Integer depth,
    Outcome outcome,
    Integer cycle,
    double seconds) {

  /** This and another part of the same property. */
  ProofResult and(ProofResult part) {
    boolean worse = part.outcome.ordinal() > outcome.ordinal();
    ProofResult shown = worse ? part : this;
    return new ProofResult(
        unit,
        size,
        property,
        kind,
        method,
        depth,
        shown.outcome,
        shown.cycle,
        seconds + part.seconds);
  }

  /** The same when a lemma that the proof uses is not proven. */
  ProofResult withoutLemmas() {
    boolean uses = kind == Kind.ASSERT && outcome == Outcome.PROVEN;
    return uses
        ? new ProofResult(
            unit, size, property, kind, method, depth, Outcome.NO_RESULT, cycle, seconds)
        : this;
  }

  /** What a property says. */
  public enum Kind {
    /** Holds in every cycle. */
    ASSERT,
    /** Holds in every cycle, and the proofs of others use it. */
    LEMMA,
    /** Is reached in some cycle. */
    COVER;

    static Kind of(Emission.PropertyKind kind) {
      return valueOf(kind.name());
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a property is searched. */
  public enum Method {
    /** An invariant that every cycle keeps (abc {@code pdr}): for any number of cycles. */
    PDR,
    /** All behaviours of a number of cycles (abc {@code bmc3}). */
    BMC3;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What was found. */
  public enum Outcome {
    /** Holds for any number of cycles. */
    PROVEN("proven", true),
    /** Holds in the cycles that were searched. */
    HOLDS("holds to the depth", true),
    /** A situation is reached. */
    REACHED("reached", true),
    /** A situation was not reached within the depth. */
    NOT_REACHED("NOT REACHED", false),
    /** The time was not enough, or a lemma is not proven. */
    NO_RESULT("NO RESULT", false),
    /** Does not hold. */
    FAILS("FAILS", false);

    private final String text;
    private final boolean good;

    Outcome(String text, boolean good) {
      this.text = text;
      this.good = good;
    }

    /** Whether it is as it must be. */
    public boolean good() {
      return good;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
