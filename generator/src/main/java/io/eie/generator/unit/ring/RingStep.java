// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.ring;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import java.util.List;
import java.util.stream.Stream;

/** What an element does in the ring in a cycle: whether it reads sums, and what becomes of them. */
public final class RingStep extends Bundle {
  /** High in a cycle in which sums are read. */
  public final Bool read = field(Bool.type());

  /** The first step: nothing is added to the sums. */
  public final Bool first = field(Bool.type());

  /**
   * For each sum, high in the last step if it is the output's: it is written back. If any is, the
   * first is.
   */
  public final List<Bool> drain;

  public RingStep(EieConfig config) {
    drain = Stream.generate(() -> field(Bool.type())).limit(config.exchangeRows()).toList();
  }
}
