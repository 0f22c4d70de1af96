// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what is compared in a batch, and keeps what differs first. */
final class Tally {
  private static final int MISMATCHES_KEPT = 10;

  private final List<Mismatch> mismatches = new ArrayList<>();
  private long values;
  private long differentValues;
  private long counts;
  private long differentCounts;
  private Difference first;

  /** Values that are compared, or would be if the hardware delivered them. */
  void values(long more) {
    values += more;
  }

  /** A value differs. */
  void differs(Difference difference) {
    differentValues++;
    keep(difference);
  }

  /** Values that the hardware does not deliver. */
  void missing(long more) {
    differentValues += more;
  }

  /** An output of the network differs. */
  void differs(Mismatch mismatch, Difference difference) {
    if (mismatches.size() < MISMATCHES_KEPT) {
      mismatches.add(mismatch);
    }
    differs(difference);
  }

  /** Counts that are compared. */
  void counts(long more) {
    counts += more;
  }

  /** A count differs. */
  void miscounts(Difference difference) {
    differentCounts++;
    keep(difference);
  }

  /** Keeps a difference if it is the first. */
  void keep(Difference difference) {
    if (first == null) {
      first = difference;
    }
  }

  Optional<Difference> first() {
    return Optional.ofNullable(first);
  }

  /** The first outputs of the network that differ. */
  List<Mismatch> mismatches() {
    return mismatches;
  }

  /**
   * The sums.
   *
   * @param located the first difference as far as it is known by now; null for the one that was
   *     kept
   */
  Comparison comparison(Difference located) {
    return new Comparison(
        values,
        differentValues,
        counts,
        differentCounts,
        Optional.ofNullable(located == null ? first : located));
  }
}
