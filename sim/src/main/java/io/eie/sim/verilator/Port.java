// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A port of one simulation. Reads and writes access the model's memory directly and evaluate
 * nothing: after setting inputs, call {@link Simulation#eval()} before reading outputs that depend
 * on them in the same cycle.
 */
public final class Port {
  private static final int LONG_BITS = 64;

  private final Simulation simulation;
  private final PortInfo info;
  private final int index;
  private final WordAccess memory;

  Port(Simulation simulation, PortInfo info, int index, ByteBuffer memory) {
    this.simulation = simulation;
    this.info = info;
    this.index = index;
    this.memory = new WordAccess(memory, info.width(), WordAccess.bytes(info.width()));
  }

  /** Name as in the Verilog source. */
  public String name() {
    return info.name();
  }

  /** Bits. */
  public int width() {
    return info.width();
  }

  /** Whether the design drives it. */
  public boolean isOutput() {
    return info.output();
  }

  int index() {
    return index;
  }

  /** 64-bit words that hold the port. */
  int words() {
    return WordAccess.words(info.width());
  }

  /**
   * The value, without sign.
   *
   * @throws IllegalStateException if the port is wider than 64 bits
   */
  public long get() {
    requireNarrow("get");
    simulation.requireOpen();
    return memory.get(0);
  }

  /**
   * The value as a two's complement number of the port's width.
   *
   * @throws IllegalStateException if the port is wider than 64 bits
   */
  public long getSigned() {
    int unused = LONG_BITS - info.width();
    return get() << unused >> unused;
  }

  /**
   * Drives an input.
   *
   * @param value 0..2^width-1; for 64 bits any
   * @throws IllegalArgumentException if the value does not fit
   * @throws IllegalStateException if the port is an output or wider than 64 bits
   */
  public void set(long value) {
    requireNarrow("set");
    requireInput();
    if ((value & ~memory.mask(0)) != 0) {
      throw new IllegalArgumentException(
          "port "
              + name()
              + " must be set to 0.."
              + Long.toUnsignedString(memory.mask(0))
              + " ("
              + info.width()
              + " bits), was "
              + value);
    }
    memory.set(0, value);
  }

  /**
   * Drives an input with a two's complement number.
   *
   * @param value -2^(width-1)..2^(width-1)-1
   * @throws IllegalArgumentException if the value does not fit
   * @throws IllegalStateException if the port is an output or wider than 64 bits
   */
  public void setSigned(long value) {
    requireNarrow("setSigned");
    requireInput();
    int unused = LONG_BITS - info.width();
    if (value << unused >> unused != value) {
      throw new IllegalArgumentException(
          "port "
              + name()
              + " must be set to "
              + (Long.MIN_VALUE >> unused)
              + ".."
              + (Long.MAX_VALUE >> unused)
              + " ("
              + info.width()
              + " bits, signed), was "
              + value);
    }
    memory.set(0, value & memory.mask(0));
  }

  /** The value of a port of any width as 64-bit words, lowest first. */
  public long[] getWords() {
    simulation.requireOpen();
    return memory.getWords(0);
  }

  /**
   * Drives an input of any width.
   *
   * @param words 64-bit words, lowest first, as many as the width needs
   * @throws IllegalArgumentException if there are more or fewer, or bits above the width are set
   * @throws IllegalStateException if the port is an output
   */
  public void setWords(long... words) {
    requireInput();
    if (!memory.fits(words)) {
      throw new IllegalArgumentException(
          "port "
              + name()
              + " must be set to "
              + words()
              + " words with no more than "
              + info.width()
              + " bits, was "
              + Arrays.stream(words).mapToObj(Long::toHexString).toList());
    }
    memory.setWords(0, words);
  }

  /** The bits of one 64-bit word that the port has. */
  long mask(int word) {
    return memory.mask(word);
  }

  private void requireInput() {
    simulation.requireOpen();
    if (info.output()) {
      throw new IllegalStateException(
          "port " + name() + " must be an input to be set, was an output");
    }
  }

  private void requireNarrow(String method) {
    if (info.width() > LONG_BITS) {
      throw new IllegalStateException(
          "port "
              + name()
              + " must be at most 64 bits wide for "
              + method
              + " (use getWords and setWords), was "
              + info.width());
    }
  }
}
