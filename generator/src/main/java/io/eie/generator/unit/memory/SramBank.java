// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.memory;

import static io.eie.generator.hdl.Hw.cat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.MemoryPins;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.Signal;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * One single-port memory: a read or a write per cycle, read data one cycle later.
 *
 * <p>Read data stays until the next read; writes leave it as it is. Units rely on this: it is what
 * keeps a sparse-matrix row for reuse without a copy in flip-flops. One definition per shape, so
 * that a flow swaps in its macro by replacing this module.
 *
 * <p>A word may hold several values, each with a bit of the write mask: the values whose bit is low
 * stay as they are.
 *
 * <p>Where memories have parity ({@link io.eie.generator.config.MemoryProtection}), a value is
 * stored with a parity bit above it: the ones of both together are even in number. The bits are
 * made and checked in the unit around, not in here, so that this module stays a macro: {@link
 * #store}, {@link #value}, {@link #broken}.
 */
public final class SramBank extends HardwareModule {
  private static final int PARITY_GROUP = 8;

  public final Bool enable = in(Bool.type());
  public final Bool write = in(Bool.type());

  /** A bit for every value of a word; not there where a word is one value. */
  public final Bits writeMask;

  public final UInt address;
  public final Bits writeData;
  public final Bits readData;

  private final Memory cells;

  /** Bits of a value without its parity. */
  private final int valueBits;

  private final boolean parity;

  /**
   * @param config of the design, whose memories have the same pins
   * @param words number of words, at least 2
   * @param width bits of a word, without parity
   */
  public SramBank(EieConfig config, int words, int width) {
    this(config, words, 1, width);
  }

  /**
   * @param config of the design, whose memories have the same pins
   * @param words number of words, at least 2
   * @param values values in a word
   * @param width bits of a value, without parity
   */
  public SramBank(EieConfig config, int words, int values, int width) {
    super(name(words, values, config.storedBits(width)));
    int stored = config.storedBits(width);
    valueBits = width;
    parity = config.parity();
    describe(
        "Single-port memory, "
            + words
            + " words of "
            + (values == 1 ? "" : values + " times ")
            + stored
            + " bits; read data holds.");
    writeMask = values == 1 ? null : in(Bits.w(values));
    address = in(UInt.w(Widths.of(words)));
    writeData = in(Bits.w(values * stored));
    readData = out(Bits.w(values * stored));
    cells = memory(words, values * stored);
    config.memoryPins().pins().forEach(this::pin);

    Bool writes = enable.and(write);
    if (values == 1) {
      cells.write(address, writeData, writes);
    } else {
      cells.write(address, writeData, writes, writeMask);
    }
    readData.set(cells.readSync(address, enable.and(write.not())));
  }

  /**
   * For the unit around: what is written, with its parity. Nothing else may drive the write data.
   *
   * @param data the values of a word, the first in the lowest bits
   */
  public void store(Bits data) {
    if (!parity) {
      writeData.set(data);
      return;
    }
    List<Bits> highestFirst = new ArrayList<>();
    for (int low = data.width() - valueBits; low >= 0; low -= valueBits) {
      Bits value = data.width() == valueBits ? data : data.slice(low + valueBits - 1, low);
      highestFirst.add(value.xorR().asBits());
      highestFirst.add(value);
    }
    writeData.set(cat(highestFirst));
  }

  /** Values of a word. */
  public int values() {
    return readData.width() / (valueBits + (parity ? 1 : 0));
  }

  /** Bits of a value without its parity. */
  public int valueBits() {
    return valueBits;
  }

  /** For the unit around: a value of the word at the output, with its parity where it has one. */
  public Bits stored(int value) {
    int width = readData.width() / values();
    return values() == 1 ? readData : readData.slice((value + 1) * width - 1, value * width);
  }

  /** For the unit around: the only value of the word at the output. */
  public Bits value() {
    return valueOf(stored(0));
  }

  /** The value without its parity. */
  public Bits valueOf(Bits stored) {
    return parity ? stored.slice(valueBits - 1, 0) : stored;
  }

  /**
   * For the unit around, where there is parity: whether a value of the word at the output is not as
   * it was written. Anything for a value that was never written.
   */
  public Bool broken(int value) {
    return brokenIn(stored(value));
  }

  /** Whether a value with its parity is not as it was written. */
  public static Bool brokenIn(Bits stored) {
    return stored.xorR();
  }

  /**
   * The parity of groups of bits, which is broken as the value is: the first half of the way from a
   * memory's late output to {@link #brokenIn}.
   */
  public static Bits parityGroups(Bits stored) {
    List<Bits> groups = new ArrayList<>();
    for (int low = 0; low < stored.width(); low += PARITY_GROUP) {
      int high = Math.min(low + PARITY_GROUP, stored.width()) - 1;
      groups.add(stored.slice(high, low).xorR().asBits());
    }
    return cat(groups);
  }

  private void pin(MemoryPins.Pin pin) {
    Signal<?> port =
        pin.bits() == 1
            ? throughPin(pin.portName(), Bool.type())
            : throughPin(pin.portName(), Bits.w(pin.bits()));
    unusedBits(port, "a pin of the macro, without function");
  }

  private static String name(int words, int values, int width) {
    return values == 1
        ? "SramBank" + words + "x" + width
        : "SramBank" + words + "x" + values + "x" + width;
  }
}
