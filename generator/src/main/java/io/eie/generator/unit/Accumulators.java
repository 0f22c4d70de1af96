package io.eie.generator.unit;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * The accumulators of one element, {@code rowsPerElement} of them in flip-flops (paper, section IV:
 * the destination register file). One read in the same cycle, one write at its end; or, between
 * passes, {@code exchangeRows} of each through the same ports.
 *
 * <p>Row r is in bank {@code r % exchangeRows}, so a group of rows is one word of every bank.
 */
public final class Accumulators extends HardwareModule {
  final UInt readRow;
  final SInt readSum;
  final AccumulatorWrite update;
  final SumExchange exchange;

  /** The sums of the group that is exchanged, in the same cycle. */
  final List<SInt> sums = new ArrayList<>();

  private final List<Memory> bank = new ArrayList<>();
  private final int bankBits;

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
    exchange = in(() -> new SumExchange(config));

    int banks = config.exchangeRows();
    bankBits = Integer.numberOfTrailingZeros(banks);
    List<SInt> found = new ArrayList<>();
    for (int b = 0; b < banks; b++) {
      Memory words = memory(Math.max(2, config.rowsPerElement() / banks), config.accumulatorBits());
      bank.add(words);
      sums.add(out(SInt.w(config.accumulatorBits())));
      Bool updated = banks == 1 ? update.valid : update.valid.and(bankOf(update.row).eq(b));
      words.write(
          mux(exchange.load, exchange.group, wordOf(update.row)),
          mux(exchange.load, exchange.start.get(b), update.sum).asBits(),
          exchange.load.or(updated));
      UInt word = mux(exchange.drain, exchange.group, wordOf(readRow));
      found.add(words.readAsync(word).asSInt());
      sums.get(b).set(found.get(b));
    }
    readSum.set(banks == 1 ? found.get(0) : select(bankOf(readRow), found));
  }

  private UInt bankOf(UInt row) {
    return row.slice(bankBits - 1, 0);
  }

  private UInt wordOf(UInt row) {
    return bankBits == row.width() ? u(0, 1) : row.slice(row.width() - 1, bankBits);
  }
}
