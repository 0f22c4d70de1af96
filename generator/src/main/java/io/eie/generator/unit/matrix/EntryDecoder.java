// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;

/** What turns slices of rows into accumulator rows and weights, however many in a cycle. */
public abstract class EntryDecoder extends HardwareModule {
  static final String MODULO_ROWS = "rows are counted modulo the number of accumulators";

  public final Bool flush = in(Bool.type());
  public final Channel<RowSlice> slice;
  public final CodebookWrite codebookWrite;
  public final MacOperands operands;

  /** High while a slice or an entry is inside that is not at the operands yet. */
  public final Bool occupied = out(Bool.type());

  /** High in a cycle that issues entries or a slice of padding. */
  public final Bool busy = out(Bool.type());

  EntryDecoder(EieConfig config, String definitionName) {
    super(definitionName);
    slice = slave(() -> new RowSlice(config));
    codebookWrite = in(() -> new CodebookWrite(config));
    operands = out(() -> new MacOperands(config));
  }

  /** The decoder for as many entries per cycle as the configuration has. */
  public static EntryDecoder of(EieConfig config) {
    return config.entriesPerCycle() == 1 ? new WeightDecoder(config) : new WideDecoder(config);
  }
}
