// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;

/** What the bus stores of an access until its answer. Answers have the order of the accesses. */
public class BusOrder extends Bundle {
  public final Bool write = field(Bool.type());
}
