// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Register;
import io.eie.generator.unit.block.Widths;

/** A run that the host or a packet requests. */
public final class RunCommand extends Bundle {
  public final UInt first;
  public final UInt last;

  /** Buffer of the input vector, and of the output vector. */
  public final UInt source = field(UInt.w(AddressMap.BUFFER_BITS));

  public final UInt destination = field(UInt.w(AddressMap.BUFFER_BITS));

  public final UInt tag = field(UInt.w(Register.RUN.field("tag").width()));

  /** High for the run of a packet; null where there are no streams. */
  public final Bool stream;

  public RunCommand(EieConfig config) {
    stream = config.streams() ? field(Bool.type()) : null;
    first = field(UInt.w(Widths.descriptor(config)));
    last = field(UInt.w(Widths.descriptor(config)));
  }
}
