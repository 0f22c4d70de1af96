// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.hdl.Bool;

/** What the bus stores of an access to half of a host word. */
public final class HalfOrder extends BusOrder {
  /** High when the bus itself answers: no request was sent. */
  public final Bool local = field(Bool.type());
}
