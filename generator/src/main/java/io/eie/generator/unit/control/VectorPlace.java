// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.Register;

/**
 * Rows and length of the vectors of one direction, with the fields of {@link
 * Register#INPUT_VECTOR}.
 */
public final class VectorPlace extends Bundle {
  /** First activation row of buffer 0. */
  public final UInt firstRow = field(UInt.w(Register.INPUT_VECTOR.field("firstRow").width()));

  public final UInt bufferRows = field(UInt.w(Register.INPUT_VECTOR.field("bufferRows").width()));

  /** Last position of the vector. */
  public final UInt lastPosition = field(UInt.w(Register.INPUT_VECTOR.field("length").width()));

  public final UInt buffers = field(UInt.w(Register.INPUT_VECTOR.field("buffers").width()));

  /**
   * High when all buffers are inside the activation memories and are large enough for the vector.
   */
  public final Bool fits = field(Bool.type());
}
