// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bundle;

/** The answer to a request to the elements, which is never refused. */
public final class ElementAnswer extends Bundle {
  /** Read data; zero after a write. */
  public final Bits data = field(Bits.w(HOST_WORD_BITS));
}
