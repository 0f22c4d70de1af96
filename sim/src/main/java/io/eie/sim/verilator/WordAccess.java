// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import java.nio.ByteBuffer;

/**
 * Values of one width, one after another, in a Verilated model's memory: 1, 2, 4 or 8 bytes up to
 * 64 bits, above that 32-bit words, lowest first. Bits above the width are zero there and must stay
 * so.
 */
final class WordAccess {
  private static final int LONG_BITS = 64;
  private static final int INT_BITS = 32;
  private static final long INT_MASK = 0xffff_ffffL;

  private final ByteBuffer memory;
  private final int width;
  private final int stride;

  WordAccess(ByteBuffer memory, int width, int stride) {
    this.memory = memory;
    this.width = width;
    this.stride = stride;
  }

  /** Bytes that Verilator gives a value of this width. */
  static int bytes(int width) {
    if (width <= Byte.SIZE) {
      return Byte.BYTES;
    }
    if (width <= Short.SIZE) {
      return Short.BYTES;
    }
    if (width <= Integer.SIZE) {
      return Integer.BYTES;
    }
    if (width <= Long.SIZE) {
      return Long.BYTES;
    }
    return (width + INT_BITS - 1) / INT_BITS * Integer.BYTES;
  }

  /** 64-bit words that hold a value of this width. */
  static int words(int width) {
    return (width + LONG_BITS - 1) / LONG_BITS;
  }

  /** The bits of one 64-bit word that a value has. */
  long mask(int word) {
    int bits = width - word * LONG_BITS;
    return bits >= LONG_BITS ? -1L : (1L << bits) - 1;
  }

  /** A value of at most 64 bits. */
  long get(int index) {
    int at = index * stride;
    if (width <= Byte.SIZE) {
      return Byte.toUnsignedLong(memory.get(at));
    }
    if (width <= Short.SIZE) {
      return Short.toUnsignedLong(memory.getShort(at));
    }
    if (width <= Integer.SIZE) {
      return Integer.toUnsignedLong(memory.getInt(at));
    }
    return memory.getLong(at);
  }

  /** Stores a value of at most 64 bits that fits. */
  void set(int index, long value) {
    int at = index * stride;
    if (width <= Byte.SIZE) {
      memory.put(at, (byte) value);
    } else if (width <= Short.SIZE) {
      memory.putShort(at, (short) value);
    } else if (width <= Integer.SIZE) {
      memory.putInt(at, (int) value);
    } else {
      memory.putLong(at, value);
    }
  }

  long[] getWords(int index) {
    if (width <= LONG_BITS) {
      return new long[] {get(index)};
    }
    long[] words = new long[words(width)];
    for (int i = 0; i * INT_BITS < width; i++) {
      long part = memory.getInt(index * stride + i * Integer.BYTES) & INT_MASK;
      words[i / 2] |= part << (i % 2 * INT_BITS);
    }
    return words;
  }

  boolean fits(long... words) {
    return words.length == words(width) && (words[words.length - 1] & ~mask(words.length - 1)) == 0;
  }

  void setWords(int index, long... words) {
    if (width <= LONG_BITS) {
      set(index, words[0]);
      return;
    }
    for (int i = 0; i * INT_BITS < width; i++) {
      int part = (int) (words[i / 2] >>> (i % 2 * INT_BITS));
      memory.putInt(index * stride + i * Integer.BYTES, part);
    }
  }
}
