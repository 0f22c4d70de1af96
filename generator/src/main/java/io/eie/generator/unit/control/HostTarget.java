// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.unit.block.Widths;

/** The target of a byte address: exactly one, or none when the address is not mapped. */
public final class HostTarget extends Bundle {
  public final Bool register = field(Bool.type());
  public final Bool trace = field(Bool.type());
  public final Bool program = field(Bool.type());
  public final Bool codebook = field(Bool.type());

  /** High for a memory of one element or of all elements. */
  public final Bool element = field(Bool.type());

  public final Bool everyone = field(Bool.type());

  /** Number of the element. */
  public final UInt number;

  /** Memory of the element. */
  public final UInt memory =
      field(UInt.w(ElementMemory.BITS)).codes("memory", ElementMemory.values());

  /**
   * High for a word of a vector; the next two fields are its buffer, and whether it is an output.
   */
  public final Bool vector = field(Bool.type());

  public final UInt buffer = field(UInt.w(AddressMap.BUFFER_BITS));
  public final Bool output = field(Bool.type());

  /** Host word in the window, memory or vector. */
  public final UInt word;

  public HostTarget(EieConfig config) {
    number = field(UInt.w(Widths.element(config)));
    word = field(UInt.w(Widths.hostWord(config)));
  }
}
