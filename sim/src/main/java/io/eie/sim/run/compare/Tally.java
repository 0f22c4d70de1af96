// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run.compare;

import java.util.Optional;

/** Counts what is compared in a batch, and keeps what differs first. */
public final class Tally {
  private long values;
  private long differentValues;
  private long counts;
  private long differentCounts;
  private Difference first;

  /** Values that are compared, or would be if the hardware delivered them. */
  public void values(long more) {
    values += more;
  }

  /** A value differs. */
  public void differs(Difference difference) {
    differentValues++;
    keep(difference);
  }

  /** Values that the hardware does not deliver. */
  public void missing(long more) {
    differentValues += more;
  }

  /** Counts that are compared. */
  public void counts(long more) {
    counts += more;
  }

  /** A count differs. */
  public void miscounts(Difference difference) {
    differentCounts++;
    keep(difference);
  }

  /** Keeps a difference if it is the first. */
  public void keep(Difference difference) {
    if (first == null) {
      first = difference;
    }
  }

  public Optional<Difference> first() {
    return Optional.ofNullable(first);
  }

  /**
   * The sums.
   *
   * @param located the first difference as far as it is known by now; null for the one that was
   *     kept
   * @param origin where it comes from; null where that is not known
   */
  public Comparison comparison(Difference located, Difference origin) {
    return new Comparison(
        values,
        differentValues,
        counts,
        differentCounts,
        Optional.ofNullable(located == null ? first : located),
        Optional.ofNullable(origin));
  }
}
