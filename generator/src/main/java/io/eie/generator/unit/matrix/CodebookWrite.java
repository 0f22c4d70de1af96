// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;

/** A write of one host word of weights into an element's codebook. */
public final class CodebookWrite extends Bundle {
  public final Bool enable = field(Bool.type());
  public final UInt word;
  public final Bits data = field(Bits.w(HOST_WORD_BITS));

  public CodebookWrite(EieConfig config) {
    word = field(UInt.w(Widths.of(config.codebookWords())));
  }
}
