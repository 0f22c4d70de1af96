// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.memory;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.MemoryPins;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.Signal;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;

/**
 * One single-port memory: a read or a write per cycle, read data one cycle later.
 *
 * <p>Read data stays until the next read; writes leave it as it is. Units rely on this: it is what
 * keeps a sparse-matrix row for reuse without a copy in flip-flops. One definition per shape, so
 * that a flow swaps in its macro by replacing this module.
 *
 * <p>A word may hold several values, each with a bit of the write mask: the values whose bit is low
 * stay as they are.
 */
public final class SramBank extends HardwareModule {
  public final Bool enable = in(Bool.type());
  public final Bool write = in(Bool.type());

  /** A bit for every value of a word; not there where a word is one value. */
  public final Bits writeMask;

  public final UInt address;
  public final Bits writeData;
  public final Bits readData;

  private final Memory cells;

  /**
   * @param config of the design, whose memories have the same pins
   * @param words number of words, at least 2
   * @param width bits of a word
   */
  public SramBank(EieConfig config, int words, int width) {
    this(config, words, 1, width);
  }

  /**
   * @param config of the design, whose memories have the same pins
   * @param words number of words, at least 2
   * @param values values in a word
   * @param width bits of a value
   */
  public SramBank(EieConfig config, int words, int values, int width) {
    super(values == 1 ? "SramBank" + words + "x" + width : name(words, values, width));
    describe(
        "Single-port memory, "
            + words
            + " words of "
            + (values == 1 ? "" : values + " times ")
            + width
            + " bits; read data holds.");
    writeMask = values == 1 ? null : in(Bits.w(values));
    address = in(UInt.w(Widths.of(words)));
    writeData = in(Bits.w(values * width));
    readData = out(Bits.w(values * width));
    cells = memory(words, values * width);
    config.memoryPins().pins().forEach(this::pin);

    Bool writes = enable.and(write);
    if (values == 1) {
      cells.write(address, writeData, writes);
    } else {
      cells.write(address, writeData, writes, writeMask);
    }
    readData.set(cells.readSync(address, enable.and(write.not())));
  }

  private void pin(MemoryPins.Pin pin) {
    Signal<?> port =
        pin.bits() == 1
            ? throughPin(pin.portName(), Bool.type())
            : throughPin(pin.portName(), Bits.w(pin.bits()));
    unusedBits(port, "a pin of the macro, without function");
  }

  private static String name(int words, int values, int width) {
    return "SramBank" + words + "x" + values + "x" + width;
  }
}
