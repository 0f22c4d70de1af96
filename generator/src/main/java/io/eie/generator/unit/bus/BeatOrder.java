// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.UInt;

/** What the bus stores of a beat of a burst. */
public final class BeatOrder extends BusOrder {
  public final Bool last = field(Bool.type());
  public final UInt id;

  public BeatOrder(EieConfig config) {
    id = field(UInt.w(config.axiIdBits()));
  }
}
