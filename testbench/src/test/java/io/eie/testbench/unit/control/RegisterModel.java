// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Register;
import java.util.List;

/** The registers as the register map describes them, for {@link ControlRegistersTest}. */
final class RegisterModel {
  static final long BUSY = 1;
  static final long DONE = 2;
  static final long ERROR = 4;
  static final long WAITING = 8;
  static final long STREAMING = 1 << 12;

  /** Bits of INPUT_VECTOR and OUTPUT_VECTOR that hold something. */
  final long vectorMask;

  final EieConfig config;
  final long[] counts = new long[4];
  int cause;
  int causeDescriptor;
  int causeField;
  long causeAddress;
  final long[] vectors = new long[2];
  boolean interrupt;
  boolean interruptEnable;
  int first;
  int last;

  RegisterModel(EieConfig config) {
    this.config = config;
    // bits 59:58 tell the vectors of a buffer, where there can be several
    vectorMask = counts(config).size() > 1 ? -1L : 0xf3ff_ffff_ffff_ffffL;
  }

  /** Numbers of vectors that a buffer can have. */
  private static List<Integer> counts(EieConfig config) {
    boolean words = !config.streams() && config.busBits() == Long.SIZE;
    return words ? config.columnGroups().counts() : List.of(1);
  }

  boolean rangeFits() {
    return first <= last && last < config.programLength();
  }

  long read(Register register, RegisterCycle cycle) {
    return switch (register) {
      case STATUS ->
          (cycle.running() ? BUSY : 0)
              + (cycle.completed() ? DONE : 0)
              + (cause > 0 ? ERROR : 0)
              + (cycle.waiting() ? WAITING : 0)
              + (cycle.streaming() ? STREAMING : 0)
              + (cause << 4)
              + (causeField << 8)
              + ((long) causeDescriptor << 16)
              + (causeAddress << 32);
      case COMPLETED ->
          cycle.completed()
              ? cycle.tag() | 1 << 16 | (cycle.failed() ? 1 << 17 : 0) | cycle.length() << 32
              : 0;
      case INPUT_VECTOR -> vectors[0];
      case OUTPUT_VECTOR -> vectors[1];
      case INTERRUPT_ENABLE -> interruptEnable ? 1 : 0;
      case FIRST_DESCRIPTOR -> first;
      case LAST_DESCRIPTOR -> last;
      case CYCLES -> counts[0];
      case BROADCASTS -> counts[1];
      case STALL_QUEUE_FULL -> counts[2];
      case STALL_NO_INPUT -> counts[3];
      default -> register.reset(config);
    };
  }

  /**
   * A rising edge.
   *
   * @param command bits written to CONTROL that are carried out
   */
  void edge(long command, RegisterCycle cycle) {
    interrupt = cycle.completed() && interruptEnable;
    if ((command & RegisterCycle.CLEAR) != 0) {
      cause = 0;
      causeDescriptor = 0;
      causeField = 0;
      causeAddress = 0;
    }
    if (cause == 0 && cycle.failCause() > 0) {
      cause = cycle.failCause();
      causeDescriptor = cycle.failDescriptor();
      causeField = cycle.failField();
      causeAddress = cycle.failAddress();
    }
  }

  /** Whether a vector has such a buffer, and all its buffers lie in the memory. */
  boolean hasBuffer(int direction, int buffer) {
    return buffer == 0 || places(direction, buffer);
  }

  /** The same, buffer 0 too. */
  boolean places(int direction, int buffer) {
    long value = vectors[direction];
    long first = value & 0xffff;
    long rows = value >>> 16 & 0xffff;
    long length = value >>> 32 & 0x3ffffff;
    long buffers = value >>> 60;
    int group = config.exchangeRows();
    int code = (int) (value >>> 58 & 3);
    if (code >= counts(config).size()) {
      return false;
    }
    int elements = config.processingElements() / counts(config).get(code);
    boolean fits =
        first + buffers * rows <= config.activations()
            && length > 0
            && length <= rows * elements
            && buffers <= 8
            && first % group == 0
            && rows % group == 0;
    return fits && buffer < buffers;
  }

  void write(Register register, long data, int strobe) {
    switch (register) {
      case INTERRUPT_ENABLE ->
          interruptEnable = (strobe & 1) != 0 ? (data & 1) != 0 : interruptEnable;
      case FIRST_DESCRIPTOR -> first = merge(first, data, strobe);
      case LAST_DESCRIPTOR -> last = merge(last, data, strobe);
      case INPUT_VECTOR -> vectors[0] = data & vectorMask;
      case OUTPUT_VECTOR -> vectors[1] = data & vectorMask;
      default -> {}
    }
  }

  static int merge(int old, long data, int strobe) {
    int low = (int) ((strobe & 1) != 0 ? data & 0xff : old & 0xff);
    int high = (int) ((strobe & 2) != 0 ? data & 0xff00 : old & 0xff00);
    return high | low;
  }
}
