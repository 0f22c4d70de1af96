// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import java.util.List;
import java.util.stream.Stream;

/**
 * The multiply-accumulates of one cycle, up to {@code entriesPerCycle} entries of one column. The
 * rows of valid lanes are distinct.
 */
public final class MacOperands extends Bundle {
  /** The column's input activation. */
  public final SInt value;

  /** {@code entriesPerCycle} lanes; any of them may be invalid. */
  public final List<MacLane> lanes;

  public MacOperands(EieConfig config) {
    value = field(SInt.w(config.activationBits()));
    lanes = Stream.generate(() -> new MacLane(config)).limit(config.entriesPerCycle()).toList();
  }
}
