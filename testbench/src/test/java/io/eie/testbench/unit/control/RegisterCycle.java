// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Register;
import java.util.Random;

/** One cycle at the inputs of {@link io.eie.generator.unit.control.ControlRegisters}. */
record RegisterCycle(
    Register register,
    boolean enable,
    long data,
    int strobe,
    boolean running,
    boolean waiting,
    boolean completed,
    long tag,
    boolean failed,
    long length,
    int failCause,
    int failDescriptor,
    int failField,
    long failAddress,
    long[] counts,
    boolean streams,
    boolean streaming) {
  static final long START = 1;
  static final long CLEAR = 2;
  static final long ABORT = 4;
  static final long STREAM = 8;
  static final long DRAIN = 16;
  static final long ALL = START | CLEAR | ABORT | STREAM | DRAIN;

  static RegisterCycle draw(EieConfig config, Random random) {
    Register register = Register.values()[random.nextInt(Register.values().length)];
    boolean range = register == Register.FIRST_DESCRIPTOR || register == Register.LAST_DESCRIPTOR;
    boolean running = random.nextBoolean();
    long bound = config.programLength() + 1L;
    long data = random.nextLong();
    if (range && random.nextInt(4) > 0) {
      data = Math.floorMod(data, bound);
    }
    boolean vector = register == Register.INPUT_VECTOR || register == Register.OUTPUT_VECTOR;
    if (vector && random.nextInt(4) > 0) {
      data = drawnVector(config, random);
    }
    long tag = random.nextInt(4) == 0 ? data & 0xffff : random.nextInt(1 << 16);
    boolean start = !register.wholeOnly() && random.nextInt(3) == 0;
    return new RegisterCycle(
        start ? Register.CONTROL : register,
        random.nextInt(4) > 0,
        data,
        register.wholeOnly() || random.nextBoolean() ? 0xff : random.nextInt(256),
        running,
        random.nextInt(4) == 0,
        random.nextBoolean(),
        tag,
        random.nextBoolean(),
        random.nextInt() & 0xffffffffL,
        random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 0,
        random.nextInt(config.programLength()),
        random.nextInt(16),
        random.nextInt(1 << 10),
        random.longs(4).toArray(),
        config.streams(),
        config.streams() && random.nextInt(3) == 0);
  }

  /** Mostly one whose buffers fit, or miss it by a little. */
  private static long drawnVector(EieConfig config, Random random) {
    int group = config.exchangeRows();
    long rows = group * (1L + random.nextInt(Math.max(1, config.activations() / group / 3)));
    long buffers = random.nextInt(10);
    long first = random.nextInt(4) == 0 ? random.nextInt(config.activations()) : 0;
    long length = rows * config.processingElements() + random.nextInt(3) - 1;
    return first | rows << 16 | length << 32 | buffers << 60;
  }

  long command() {
    return register == Register.CONTROL && (strobe & 1) != 0 ? data & ALL : 0;
  }

  /** Whether a run is asked for: the start beside an abort of a known run is none. */
  boolean asks() {
    boolean abortsKnown = (running || waiting) && (command() & ABORT) != 0;
    return register == Register.RUN || (command() & START) != 0 && !abortsKnown && !switchesOn();
  }

  boolean switchesOn() {
    return (command() & STREAM) != 0;
  }

  int source() {
    return register == Register.RUN ? (int) (data & 7) : 0;
  }

  int destination() {
    return register == Register.RUN ? (int) (data >> 8 & 7) : 0;
  }

  /** The code of the cause for which the access is refused; 0 when it is not. */
  int refusal(RegisterModel model) {
    boolean places = register == Register.INPUT_VECTOR || register == Register.OUTPUT_VECTOR;
    if (places && (running || waiting) || streaming && busyWithStreams()) {
      return 1;
    }
    if (switchesOn() && streams && (running || waiting || streaming)) {
      return 1;
    }
    if (switchesOn() && !streams) {
      return 2;
    }
    boolean rightTag = completed && (data & 0xffff) == tag;
    if (register == Register.COMPLETED && !rightTag || asks() && waiting) {
      return 8;
    }
    if ((asks() || switchesOn()) && !model.rangeFits()) {
      return 3;
    }
    boolean buffers = model.hasBuffer(0, source()) && model.hasBuffer(1, destination());
    boolean both = model.places(0, 0) && model.places(1, 0);
    return asks() && !buffers || switchesOn() && !both ? 6 : 0;
  }

  private boolean busyWithStreams() {
    return asks()
        || switchesOn()
        || switch (register) {
          case INPUT_VECTOR, OUTPUT_VECTOR, FIRST_DESCRIPTOR, LAST_DESCRIPTOR -> true;
          default -> false;
        };
  }

  /** The commands that are carried out. */
  long done(RegisterModel model) {
    return !enable || refusal(model) != 0 ? 0 : command();
  }
}
