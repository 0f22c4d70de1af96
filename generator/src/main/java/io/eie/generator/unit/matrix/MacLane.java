// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;

/** One multiply-accumulate of a cycle: {@code acc[row] += weight * value} while valid is high. */
public final class MacLane extends Bundle {
  public final Bool valid = field(Bool.type());

  /** Number of the accumulator. */
  public final UInt row;

  /** The entry's weight, from the codebook. */
  public final SInt weight;

  public MacLane(EieConfig config) {
    row = field(UInt.w(config.rowBits()));
    weight = field(SInt.w(config.weightBits()));
  }
}
