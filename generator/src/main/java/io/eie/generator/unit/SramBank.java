package io.eie.generator.unit;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.UInt;

/**
 * One single-port memory: a read or a write per cycle, read data one cycle later.
 *
 * <p>Read data stays until the next read; writes leave it as it is. Units rely on this: it is what
 * keeps a sparse-matrix row for reuse without a copy in flip-flops. One definition per shape, so
 * that a flow swaps in its macro by replacing this module.
 */
public final class SramBank extends HardwareModule {
  final Bool enable = in(Bool.type());
  final Bool write = in(Bool.type());
  final UInt address;
  final Bits writeData;
  final Bits readData;

  private final Memory cells;

  /**
   * @param words number of words, at least 2
   * @param width bits of a word
   */
  public SramBank(int words, int width) {
    super("SramBank" + words + "x" + width);
    describe("Single-port memory, " + words + " words of " + width + " bits; read data holds.");
    address = in(UInt.w(Widths.of(words)));
    writeData = in(Bits.w(width));
    readData = out(Bits.w(width));
    cells = memory(words, width);

    cells.write(address, writeData, enable.and(write));
    readData.set(cells.readSync(address, enable.and(write.not())));
  }
}
