// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * Whether one module's gates do what its Verilog says.
 *
 * @param module its name without the design's prefix
 * @param cells gates in it, without those of the modules inside
 * @param method how it was looked at, and with what outcome
 * @param compared signals (bits) that were proven equal, or vectors that were simulated
 * @param seconds what it took
 * @param differences where the two are not known to agree: signals, or the first wrong vector
 */
public record ModuleEquivalence(
    String module,
    int cells,
    Method method,
    int compared,
    double seconds,
    List<String> differences) {
  /** How a module was looked at, and with what outcome. */
  public enum Method {
    /** Every register, output and input of an inner module is proven equal. */
    PROVEN,
    /** Multiplication, which provers cannot do: equal on every vector that was tried. */
    SIMULATED,
    /** A memory: the same macro on both sides, nothing to compare. */
    BLACK_BOX,
    /** No proof was found, or not in time. */
    NOT_PROVEN,
    /** A vector shows that they are not the same. */
    DIFFERENT;

    /** In small letters, words apart. */
    @JsonValue
    public String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Copies the list. */
  public ModuleEquivalence {
    differences = List.copyOf(differences);
  }

  /** Whether the module passes. */
  public boolean holds() {
    return method != Method.NOT_PROVEN && method != Method.DIFFERENT;
  }
}
