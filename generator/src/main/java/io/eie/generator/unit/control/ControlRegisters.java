// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Register;
import io.eie.generator.unit.block.Widths;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The host's registers, made from {@link Register}: identity, commands, status, program range,
 * counters.
 *
 * <p>Refused, with an error response and without effect: a start while a program runs, a start of a
 * range that does not fit, and a change of the range while a program runs. A start together with an
 * abort, while a program runs, is the abort alone. The first error is kept until it is cleared,
 * with the descriptor that caused it; a start clears done. The interrupt is a register: it follows
 * done one cycle later.
 */
public final class ControlRegisters extends HardwareModule {
  final RegisterWrite access = in(RegisterWrite::new);
  final Bits readData = out(Bits.w(HOST_WORD_BITS));
  final Bool refused = out(Bool.type());
  final Bool running = in(Bool.type());
  final Bool finishes = in(Bool.type());
  final Bool fails = in(Bool.type());
  final UInt failCause = in(UInt.w(ErrorCause.BITS)).codes("cause", ErrorCause.values());

  /** The descriptor that fails, 0 when no program does. */
  final UInt failDescriptor;

  /** The field of it that breaks its rule, 0 when none does. */
  final UInt failField = in(UInt.w(DescriptorField.CODE_BITS));

  final RunCounts counts = in(RunCounts::new);

  /** High in the cycle in which a run is accepted; it begins in the next. */
  final Bool start = out(Bool.type());

  final Bool abort = out(Bool.type());
  final UInt firstDescriptor;
  final UInt lastDescriptor;
  final Bool interrupt = out(Bool.type());

  private final Bool done = regInit(Bool.type(), 0);
  private final Bool error = regInit(Bool.type(), 0);
  private final UInt cause =
      regInit(UInt.w(ErrorCause.BITS), 0).codes("cause", ErrorCause.values());
  private final UInt causeDescriptor;
  private final UInt causeField = regInit(UInt.w(DescriptorField.CODE_BITS), 0);
  private final Bool interruptEnable = regInit(Bool.type(), 0);
  private final Bool interrupts = regInit(Bool.type(), 0);
  private final Bits firstBits = regInit(Bits.w(16), 0);
  private final Bits lastBits = regInit(Bits.w(16), 0);
  private final Bool rangeFits;

  /** High when a write is carried out. */
  private final Bool writes = wire(Bool.type());

  public ControlRegisters(EieConfig config) {
    super("ControlRegisters");
    describe("Identity, commands, status, program range and counters of the host port.");
    String narrow = "no register that can be written is as wide as a host word";
    unusedBits(access.data, narrow);
    unusedBits(access.strobe, narrow);
    int descriptorBits = Widths.descriptor(config);
    failDescriptor = in(UInt.w(descriptorBits));
    causeDescriptor = regInit(UInt.w(descriptorBits), 0);
    firstDescriptor = out(UInt.w(descriptorBits));
    lastDescriptor = out(UInt.w(descriptorBits));
    firstDescriptor.set(firstBits.slice(descriptorBits - 1, 0).asUInt());
    lastDescriptor.set(lastBits.slice(descriptorBits - 1, 0).asUInt());
    rangeFits =
        lastBits.asUInt().lt(config.programLength()).and(firstBits.asUInt().le(lastBits.asUInt()));

    stage("commands");
    Bool command = access.strobe.bit(0).and(addressed(Register.CONTROL)).named("command");
    Bool startBit = command.and(access.data.bit(lsb("start"))).named("startBit");
    Bool places =
        addressed(Register.FIRST_DESCRIPTOR)
            .or(addressed(Register.LAST_DESCRIPTOR))
            .named("places");
    Bool abortBit = command.and(access.data.bit(lsb("abort"))).named("abortBit");
    Bool startRefused =
        startBit.and(mux(running, abortBit.not(), rangeFits.not())).named("startRefused");
    refused.set(startRefused.or(running.and(places)));
    writes.set(access.enable.and(refused.not()));
    start.set(access.enable.and(startBit).and(running.not()).and(rangeFits));
    abort.set(writes.and(abortBit));

    stage("registers that the host writes");
    write(Register.FIRST_DESCRIPTOR, firstBits);
    write(Register.LAST_DESCRIPTOR, lastBits);
    when(
        writes.and(addressed(Register.INTERRUPT_ENABLE)).and(access.strobe.bit(0)),
        () -> interruptEnable.set(access.data.bit(0)));
    Bool clear = writes.and(command).and(access.data.bit(lsb("clear"))).named("clear");
    stage("status and interrupt");
    status(clear, startBit);
    interrupts.set(done.and(interruptEnable));
    interrupt.set(interrupts);
    stage("what is read");
    readData.set(select(access.index, values(config)));
  }

  private void status(Bool clear, Bool startBit) {
    Bool badRange =
        access.enable.and(startBit).and(running.not()).and(rangeFits.not()).named("badRange");
    when(clear.or(start), () -> done.set(false));
    when(finishes, () -> done.set(true));
    when(
        clear,
        () -> {
          error.set(false);
          cause.set(u(ErrorCause.NONE.code(), ErrorCause.BITS));
          causeDescriptor.set(u(0, causeDescriptor.width()));
          causeField.set(u(0, causeField.width()));
        });
    when(
        fails.or(badRange).and(error.not().or(clear)),
        () -> {
          error.set(true);
          cause.set(mux(badRange, u(ErrorCause.DESCRIPTOR.code(), ErrorCause.BITS), failCause));
          causeDescriptor.set(failDescriptor);
          causeField.set(failField);
        });
  }

  private void write(Register register, Bits value) {
    Bool enable = writes.and(addressed(register));
    Bits low = mux(access.strobe.bit(0), access.data.slice(7, 0), value.slice(7, 0));
    Bits high = mux(access.strobe.bit(1), access.data.slice(15, 8), value.slice(15, 8));
    when(enable, () -> value.set(cat(high, low)));
  }

  private Bool addressed(Register register) {
    return access.index.eq(register.offset() / 8);
  }

  private static int lsb(String command) {
    return Register.CONTROL.field(command).lsb();
  }

  private List<Bits> values(EieConfig config) {
    List<Bits> values = new ArrayList<>();
    for (Register register : Register.values()) {
      values.add(
          switch (register) {
            case IDENTITY, CONFIG_HASH0, CONFIG_HASH1, CONFIG_HASH2, CONFIG_HASH3 ->
                bits(new BigInteger(Long.toUnsignedString(register.reset(config))), HOST_WORD_BITS);
            case CONTROL -> bits(0, HOST_WORD_BITS);
            case STATUS ->
                cat(
                    bits(0, 32),
                    causeDescriptor.resize(16),
                    bits(0, 4),
                    causeField,
                    cause,
                    u(0, 1),
                    error,
                    done,
                    running);
            case INTERRUPT_ENABLE -> interruptEnable.asBits().resize(HOST_WORD_BITS);
            case FIRST_DESCRIPTOR -> firstBits.resize(HOST_WORD_BITS);
            case LAST_DESCRIPTOR -> lastBits.resize(HOST_WORD_BITS);
            case CYCLES -> counts.cycles.asBits();
            case BROADCASTS -> counts.broadcasts.asBits();
            case STALL_QUEUE_FULL -> counts.stallQueueFull.asBits();
            case STALL_NO_INPUT -> counts.stallNoInput.asBits();
          });
    }
    return values;
  }
}
