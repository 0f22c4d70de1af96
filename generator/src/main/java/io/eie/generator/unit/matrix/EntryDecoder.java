// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;

/**
 * Decodes slices of memory rows into accumulator rows and weights, {@code entriesPerCycle} per
 * cycle.
 */
public abstract class EntryDecoder extends HardwareModule {
  static final String MODULO_ROWS = "rows are counted modulo the number of accumulators";

  public final Bool flush = in(Bool.type());
  public final Channel<RowSlice> slice;
  public final CodebookWrite codebookWrite;
  public final MacOperands operands;

  /** High while the unit has a slice or an entry that is not yet at the operands. */
  public final Bool occupied = out(Bool.type());

  /** High in a cycle in which entries or a slice of padding are issued. */
  public final Bool busy = out(Bool.type());

  EntryDecoder(EieConfig config, String definitionName) {
    super(definitionName);
    slice = slave(() -> new RowSlice(config));
    codebookWrite = in(() -> new CodebookWrite(config));
    operands = out(() -> new MacOperands(config));
  }

  /** Returns the decoder for the configuration's {@code entriesPerCycle}. */
  public static EntryDecoder of(EieConfig config) {
    return config.entriesPerCycle() == 1 ? new WeightDecoder(config) : new WideDecoder(config);
  }
}
