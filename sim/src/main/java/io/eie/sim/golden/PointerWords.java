// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.HostWords;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;

/** The pointers of an element as the specification has them, in sections 3 and 8. */
abstract class PointerWords {
  final HostWords words;

  private PointerWords(HostWords words) {
    this.words = words;
  }

  static PointerWords of(EieConfig config, HostWords words) {
    return config.pointerFormat() == PointerFormat.BLOCK
        ? new Blocks(config, words)
        : new Absolute(config, words);
  }

  /** Number of pointers that the words hold. */
  abstract long stored();

  /** Pointers that must be stored for the columns from a pointer on. */
  abstract long needed(long base, int columns);

  /** What {@link #needed} counts. */
  abstract String counted();

  /** First entry as the word of a pointer tells it. */
  abstract long first(long pointer);

  /** Whether the column of a pointer may begin at an entry. */
  abstract boolean begins(long pointer, long entry);

  /** Entry after the last one of a column that begins at an entry. */
  abstract long stop(long pointer, long start);

  private static final class Absolute extends PointerWords {
    private final EieConfig config;

    Absolute(EieConfig config, HostWords words) {
      super(words);
      this.config = config;
    }

    @Override
    long stored() {
      return 2L * words.size();
    }

    @Override
    long needed(long base, int columns) {
      return base + columns + 1;
    }

    @Override
    String counted() {
      return "one per column and one more";
    }

    @Override
    long first(long pointer) {
      long pair = words.at((int) (pointer / 2));
      return (pointer % 2 == 0 ? pair : pair >>> Integer.SIZE) & 0xFFFF_FFFFL;
    }

    @Override
    boolean begins(long pointer, long entry) {
      // a column begins where the one before it stops: it is the same pointer
      return true;
    }

    @Override
    long stop(long pointer, long start) {
      long stop = first(pointer + 1);
      return stop == 0 && start > 0 && wraps() ? config.entryCapacity() : stop;
    }

    // One past the last entry of a full memory is 0 in a pointer of just enough bits.
    private boolean wraps() {
      return config.entryCapacity() == 1L << config.pointerBits();
    }
  }

  private static final class Blocks extends PointerWords {
    private static final int COLUMNS = 8;

    private final int baseBits;
    private final int countBits;
    private final int hostWords;

    Blocks(EieConfig config, HostWords words) {
      super(words);
      int bits = 0;
      while (1L << bits < config.entryCapacity()) {
        bits++;
      }
      baseBits = Math.max(1, bits);
      bits = 0;
      while (1L << bits < config.rowsPerElement() + 1L) {
        bits++;
      }
      countBits = bits;
      int needed = (baseBits + COLUMNS * countBits + Long.SIZE - 1) / Long.SIZE;
      hostWords = needed == 1 ? 1 : 2 * Integer.highestOneBit(needed - 1);
    }

    @Override
    long stored() {
      return (long) words.size() / hostWords * COLUMNS;
    }

    @Override
    long needed(long base, int columns) {
      return base + columns;
    }

    @Override
    String counted() {
      return "one per column";
    }

    @Override
    long first(long pointer) {
      return field(pointer, 0, baseBits);
    }

    @Override
    boolean begins(long pointer, long entry) {
      return pointer % COLUMNS != 0 || first(pointer) == entry % (1L << baseBits);
    }

    @Override
    long stop(long pointer, long start) {
      int column = (int) (pointer % COLUMNS);
      return start + field(pointer, baseBits + column * countBits, countBits);
    }

    /** Bits of the block of a pointer, one by one from the highest. */
    private long field(long pointer, int low, int width) {
      int block = (int) (pointer / COLUMNS) * hostWords;
      long value = 0;
      for (int bit = low + width - 1; bit >= low; bit--) {
        value = value << 1 | words.at(block + bit / Long.SIZE) >>> bit % Long.SIZE & 1;
      }
      return value;
    }
  }
}
