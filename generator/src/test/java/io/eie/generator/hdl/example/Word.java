// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;

/** An element of the example FIFO. */
public final class Word extends Bundle {
  public final UInt value;

  public Word(int width) {
    value = field(UInt.w(width));
  }
}
