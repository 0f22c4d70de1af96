// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.BitField;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Register;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.stream.VectorPlace;
import io.eie.generator.unit.vector.VectorCopies;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The host's registers, generated from {@link Register}: identity, commands, status, program range,
 * vectors, counters.
 *
 * <p>Refused, with an error response and without effect: a run while another one waits, a run of a
 * range that does not fit, a run with a buffer that does not exist; an acknowledgement of a tag
 * that is not the oldest; a change of the vectors' rows while a run is under way or waits. A write
 * with both start and abort, while a run is under way, only aborts. The first error is kept until
 * it is cleared, with its address or with the descriptor that caused it. The interrupt is a
 * register: it follows done one cycle later.
 */
public final class ControlRegisters extends HardwareModule {
  final RegisterWrite access = in(RegisterWrite::new);
  final Bits readData = out(Bits.w(HOST_WORD_BITS));
  final Bool refused = out(Bool.type());

  /** Cause of the refusal. */
  final UInt refusedCause = out(UInt.w(ErrorCause.BITS)).codes("cause", ErrorCause.values());

  final Bool running = in(Bool.type());
  final Bool fails = in(Bool.type());
  final UInt failCause = in(UInt.w(ErrorCause.BITS)).codes("cause", ErrorCause.values());

  /** The descriptor that fails, 0 when no program does. */
  final UInt failDescriptor;

  /** Code of the descriptor's field that breaks its rule, 0 when none does. */
  final UInt failField = in(UInt.w(DescriptorField.CODE_BITS));

  /** Address / 8 of the refused request, 0 when none is refused. */
  final UInt failAddress;

  final RunCounts counts = in(RunCounts::new);

  /** High in the cycle in which a run is accepted. */
  final Bool run = out(Bool.type());

  final RunCommand request;
  final Bool waiting = in(Bool.type());

  /** High while the streams are on; null where there are none. */
  final Bool streaming;

  /** High when the streams are switched on, and when they are to end; null where there are none. */
  final Bool stream;

  final Bool drain;
  final Bool abort = out(Bool.type());

  // completed runs
  final Bool completed = in(Bool.type());
  final UInt completedTag = in(UInt.w(Register.RUN.field("tag").width()));
  final Bool completedFailed = in(Bool.type());
  final UInt completedCycles = in(UInt.w(Register.COMPLETED.field("cycles").width()));
  final Bool acknowledge = out(Bool.type());
  final Bool acknowledgeAll = out(Bool.type());

  // rows of the vectors
  final VectorPlace inputs = out(VectorPlace::new);
  final VectorPlace outputs = out(VectorPlace::new);

  /** Null where a run takes one vector. */
  final VectorCopies inputCopies;

  final VectorCopies outputCopies;

  /**
   * High in the cycle after a change of the vectors, in which it is not yet known whether they fit.
   */
  final Bool settling = out(Bool.type());

  final Bool interrupt = out(Bool.type());

  private final Bool error = regInit(Bool.type(), 0);
  private final UInt cause =
      regInit(UInt.w(ErrorCause.BITS), 0).codes("cause", ErrorCause.values());
  private final UInt causeDescriptor;
  private final UInt causeField = regInit(UInt.w(DescriptorField.CODE_BITS), 0);
  private final UInt causeAddress;
  private final Bool interruptEnable = regInit(Bool.type(), 0);
  private final Bool interrupts = regInit(Bool.type(), 0);
  private final Bits firstBits = regInit(Bits.w(16), 0);
  private final Bits lastBits = regInit(Bits.w(16), 0);
  private final Bool rangeFits;
  private final VectorRegister inputRegister;
  private final VectorRegister outputRegister;

  /** High when a write requests a run, by RUN or by start. */
  private final Bool asked = wire(Bool.type());

  /** High in the cycle in which a register is written. */
  private final Bool writes = wire(Bool.type());

  public ControlRegisters(EieConfig config) {
    super("ControlRegisters");
    describe("Identity, commands, status, program range, vectors and counters of the host port.");
    unusedBits(access.strobe, "only registers of up to 16 bits take single bytes");
    int descriptorBits = Widths.descriptor(config);
    failDescriptor = in(UInt.w(descriptorBits));
    causeDescriptor = regInit(UInt.w(descriptorBits), 0);
    failAddress = in(UInt.w(AddressMap.of(config).addressBits() - AddressMap.WORD_LSB));
    causeAddress = regInit(failAddress.shape(), 0);
    request = out(() -> new RunCommand(config));
    streaming = config.streams() ? in(Bool.type()) : null;
    stream = config.streams() ? out(Bool.type()) : null;
    drain = config.streams() ? out(Bool.type()) : null;
    inputRegister = instance("inputVector", new VectorRegister(config));
    outputRegister = instance("outputVector", new VectorRegister(config));
    boolean copies = Copies.of(config).several();
    inputCopies = copies ? out(() -> new VectorCopies(config)) : null;
    outputCopies = copies ? out(() -> new VectorCopies(config)) : null;
    rangeFits =
        lastBits.asUInt().lt(config.programLength()).and(firstBits.asUInt().le(lastBits.asUInt()));

    stage("commands");
    Bool command = access.strobe.bit(0).and(addressed(Register.CONTROL)).named("command");
    Bool known = running.or(waiting).named("runIsKnown");
    Bool abortBit = command.and(access.data.bit(lsb("abort"))).named("abortBit");
    Bool startBit = command.and(access.data.bit(lsb("start"))).named("startBit");
    Bool clear = command.and(access.data.bit(lsb("clear"))).named("clearBit");
    Bool streamBit = command.and(access.data.bit(lsb("stream"))).named("streamBit");
    Bool startsRun = startBit.and(known.and(abortBit).not()).and(streamBit.not());
    asked.set(addressed(Register.RUN).or(startsRun));
    ask(config);
    acknowledgement(clear);
    Bool commandRefused = refuse(known, startsRun, streamBit);
    writes.set(access.enable.and(refused.not()));
    // without what is refused of other registers: an abort has a long way in its cycle
    Bool commands = access.enable.and(commandRefused.not()).named("commands");
    abort.set(commands.and(abortBit));
    if (streaming != null) {
      stream.set(commands.and(streamBit).and(abortBit.not()));
      drain.set(commands.and(command).and(access.data.bit(lsb("drain"))));
    }

    stage("registers that the host writes");
    write(Register.FIRST_DESCRIPTOR, firstBits);
    write(Register.LAST_DESCRIPTOR, lastBits);
    when(
        writes.and(addressed(Register.INTERRUPT_ENABLE)).and(access.strobe.bit(0)),
        () -> interruptEnable.set(access.data.bit(0)));
    vector(Register.INPUT_VECTOR, inputRegister, inputs);
    vector(Register.OUTPUT_VECTOR, outputRegister, outputs);
    if (copies) {
      inputCopies.set(inputRegister.copies);
      outputCopies.set(outputRegister.copies);
    }
    settling.set(inputRegister.settling.or(outputRegister.settling));
    stage("status and interrupt");
    status(writes.and(clear).named("clears"));
    interrupts.set(completed.and(interruptEnable));
    interrupt.set(interrupts);
    stage("what is read");
    readData.set(select(access.index, values(config)));
  }

  private void ask(EieConfig config) {
    int descriptorBits = Widths.descriptor(config);
    Bool whole = addressed(Register.RUN);
    request.first.set(firstBits.slice(descriptorBits - 1, 0).asUInt());
    request.last.set(lastBits.slice(descriptorBits - 1, 0).asUInt());
    request.source.set(part(Register.RUN, "source").gatedBy(whole).asUInt());
    request.destination.set(part(Register.RUN, "destination").gatedBy(whole).asUInt());
    request.tag.set(part(Register.RUN, "tag").gatedBy(whole).asUInt());
    if (request.stream != null) {
      request.stream.set(false);
    }
  }

  private void acknowledgement(Bool clear) {
    UInt tag = part(Register.COMPLETED, "tag").asUInt();
    acknowledge.set(
        access.enable.and(addressed(Register.COMPLETED)).and(completed).and(tag.eq(completedTag)));
    acknowledgeAll.set(access.enable.and(clear).and(refused.not()));
  }

  /**
   * Sets whether the write is refused.
   *
   * @return whether it is refused if it is one of CONTROL
   */
  private Bool refuse(Bool known, Bool startsRun, Bool streamBit) {
    UInt tag = part(Register.COMPLETED, "tag").asUInt();
    Bool noBuffer =
        missing(request.source, inputs).or(missing(request.destination, outputs)).named("noBuffer");
    Bool wrongTag =
        addressed(Register.COMPLETED)
            .and(completed.and(tag.eq(completedTag)).not())
            .named("wrongTag");
    Bool moves =
        addressed(Register.INPUT_VECTOR)
            .or(addressed(Register.OUTPUT_VECTOR))
            .and(known)
            .named("movesVectors");
    Bool cannotRun = waiting.or(rangeFits.not()).or(noBuffer).named("cannotRun");
    Bool runRefused = asked.and(cannotRun).named("runRefused");
    Bool runs = access.enable.and(asked).and(runRefused.not());
    run.set(streaming == null ? runs : runs.and(streaming.not()));
    UInt otherCause =
        mux(
            wrongTag.or(waiting),
            cause(ErrorCause.RUN_QUEUE),
            mux(rangeFits.not(), cause(ErrorCause.DESCRIPTOR), cause(ErrorCause.VECTOR_BOUNDS)));
    if (streaming == null) {
      // there is nothing at these bits
      refused.set(runRefused.or(wrongTag).or(moves).or(streamBit));
      refusedCause.set(
          mux(
              moves,
              cause(ErrorCause.BUSY),
              mux(streamBit, cause(ErrorCause.UNMAPPED), otherCause)));
      return startsRun.and(cannotRun).or(streamBit).named("commandRefused");
    }
    Bool noVectors =
        inputs.fits.and(outputs.fits).and(inputs.buffers.ne(0)).and(outputs.buffers.ne(0)).not();
    Bool streamBusy = streamBit.and(known.or(streaming)).named("streamBusy");
    Bool streamRefused = streamBit.and(rangeFits.not().or(noVectors)).named("streamRefused");
    refused.set(runRefused.or(wrongTag).or(moves).or(busy()).or(streamBusy).or(streamRefused));
    refusedCause.set(mux(moves.or(busy()).or(streamBusy), cause(ErrorCause.BUSY), otherCause));
    return startsRun
        .and(cannotRun.or(streaming))
        .or(streamBusy)
        .or(streamRefused)
        .named("commandRefused");
  }

  /** What is refused while the streams are on: runs, and what they depend on. */
  private Bool busy() {
    return streaming == null
        ? lit(false)
        : streaming.and(
            asked
                .or(addressed(Register.INPUT_VECTOR))
                .or(addressed(Register.OUTPUT_VECTOR))
                .or(addressed(Register.FIRST_DESCRIPTOR))
                .or(addressed(Register.LAST_DESCRIPTOR)));
  }

  private static UInt cause(ErrorCause cause) {
    return u(cause.code(), ErrorCause.BITS);
  }

  /** Whether the buffer does not exist; buffer 0 always exists. */
  private static Bool missing(UInt buffer, VectorPlace place) {
    return buffer.ne(0).and(buffer.lt(place.buffers).and(place.fits).not());
  }

  private Bits part(Register register, String field) {
    BitField bits = register.field(field);
    return access.data.slice(bits.msb(), bits.lsb());
  }

  private void vector(Register register, VectorRegister holder, VectorPlace place) {
    holder.write.set(writes.and(addressed(register)));
    holder.data.set(access.data);
    place.set(holder.place);
  }

  private void status(Bool clear) {
    when(
        clear,
        () -> {
          error.set(false);
          cause.set(cause(ErrorCause.NONE));
          causeDescriptor.set(u(0, causeDescriptor.width()));
          causeField.set(u(0, causeField.width()));
          causeAddress.set(u(0, causeAddress.width()));
        });
    when(
        fails.and(error.not().or(clear)),
        () -> {
          error.set(true);
          cause.set(failCause);
          causeDescriptor.set(failDescriptor);
          causeField.set(failField);
          causeAddress.set(failAddress);
        });
  }

  private void write(Register register, Bits value) {
    Bool enable = writes.and(addressed(register));
    Bits low = mux(access.strobe.bit(0), access.data.slice(7, 0), value.slice(7, 0));
    Bits high = mux(access.strobe.bit(1), access.data.slice(15, 8), value.slice(15, 8));
    when(enable, () -> value.set(cat(high, low)));
  }

  private Bool addressed(Register register) {
    return switch (register) {
      case CONTROL -> access.control;
      case RUN -> access.run;
      default -> access.index.eq(register.offset() / 8);
    };
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
            case CONTROL, RUN -> bits(0, HOST_WORD_BITS);
            case STATUS ->
                cat(
                    causeAddress.resize(32),
                    causeDescriptor.resize(16),
                    streaming == null ? bits(0, 4) : cat(bits(0, 3), streaming),
                    causeField,
                    cause,
                    waiting,
                    error,
                    completed,
                    running);
            case INTERRUPT_ENABLE -> interruptEnable.asBits().resize(HOST_WORD_BITS);
            case FIRST_DESCRIPTOR -> firstBits.resize(HOST_WORD_BITS);
            case LAST_DESCRIPTOR -> lastBits.resize(HOST_WORD_BITS);
            case CYCLES -> counts.cycles.asBits();
            case BROADCASTS -> counts.broadcasts.asBits();
            case STALL_QUEUE_FULL -> counts.stallQueueFull.asBits();
            case STALL_NO_INPUT -> counts.stallNoInput.asBits();
            case COMPLETED ->
                cat(completedCycles, bits(0, 14), completedFailed, completed, completedTag)
                    .gatedBy(completed);
            case INPUT_VECTOR -> inputRegister.value;
            case OUTPUT_VECTOR -> outputRegister.value;
          });
    }
    return values;
  }
}
