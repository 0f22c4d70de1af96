package io.eie.generator.unit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;

/**
 * The accumulators of one element, {@code rowsPerElement} of them in flip-flops (paper, section IV:
 * the destination register file). One read in the same cycle, one write at its end.
 */
public final class Accumulators extends HardwareModule {
  final UInt readRow;
  final SInt readSum;
  final AccumulatorWrite update;

  private final Memory sums;

  public Accumulators(EieConfig config) {
    super("Accumulators");
    describe(
        config.element().rowsPerElement()
            + " accumulators of "
            + config.accumulatorBits()
            + " bits.");
    readRow = in(UInt.w(config.rowBits()));
    readSum = out(SInt.w(config.accumulatorBits()));
    update = in(() -> new AccumulatorWrite(config));
    sums = memory(Math.max(2, config.element().rowsPerElement()), config.accumulatorBits());

    sums.write(update.row, update.sum.asBits(), update.valid);
    readSum.set(sums.readAsync(readRow).asSInt());
  }
}
