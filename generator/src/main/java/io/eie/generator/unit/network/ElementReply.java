// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;

/** What the access network carries up: the answer to a read; data is zero when not valid. */
public final class ElementReply extends Bundle {
  public final Bool valid = field(Bool.type());
  public final Bits data = field(Bits.w(HOST_WORD_BITS));
}
