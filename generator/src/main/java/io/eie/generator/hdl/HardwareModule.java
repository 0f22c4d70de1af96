// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import spinal.core.ClockDomain;

/**
 * A Verilog module. A unit declares its signals as fields; its constructor describes the logic.
 *
 * <p>Names come from the fields: {@code entryRow} becomes {@code entry_row_i} as input, {@code
 * entry_row_o} as output, {@code entry_row_q} as register and {@code entry_row} otherwise;
 * instances get the prefix {@code u_}, elements of lists and arrays their index as suffix. Clock
 * and reset are {@code clk} and {@code reset} (or {@code resetn}); a module has them only if it
 * needs them.
 *
 * <p>Modules can be created only while {@link Emitter#emit} runs.
 */
public abstract class HardwareModule implements Cloneable {
  private ModuleBody body;

  /**
   * Opens the module.
   *
   * @param unit the Verilog name, without the prefix that {@link EmitOptions} may give all modules.
   *     Modules of one name must have the same text, so the name must contain every size that
   *     changes the text.
   */
  protected HardwareModule(String unit) {
    Naming.checkJavaName(unit);
    body = Elaboration.current().openModule(this, unit);
  }

  /** Sets the comment above the module, one line. */
  protected final void describe(String oneLine) {
    if (oneLine.lines().count() > 1) {
      throw HardwareError.at(SourceLine.here(), "description of %s must be one line", body.title());
    }
    body.description = oneLine;
  }

  /**
   * Begins a stage of the pipeline. Signals that are created or first set between this call and the
   * next one are under this title in the text.
   */
  protected final void stage(String title) {
    if (title.lines().count() != 1) {
      throw HardwareError.at(
          SourceLine.here(), "title of a stage must be one line, was \"%s\"", title);
    }
    requireCurrent();
    body.beginStage(title);
  }

  /**
   * Declares that the unit intentionally does not use some bits of a signal; lint does not report
   * them.
   *
   * @param signal of this module, or a port of an instance in it
   * @param reason why the bits are not used, without a full stop
   */
  protected final void unusedBits(Signal<?> signal, String reason) {
    requireCurrent();
    body.noteUnusedBits(signal, reason);
  }

  /**
   * The same for signals by their Verilog name: signals of a list, or signals that are named after
   * their use.
   *
   * @param pattern with {@code *} for any characters
   */
  protected final void unusedBits(String pattern, String reason) {
    requireCurrent();
    body.noteUnusedBits(pattern, reason);
  }

  /**
   * Adds a Verilog attribute to a port, for tools that read it: {@code (* name = "value" *)} before
   * the port.
   */
  protected final void attribute(Signal<?> port, String name, String value) {
    requireCurrent();
    if (port.owner != body || !port.role.isPort()) {
      throw HardwareError.at(
          SourceLine.here(),
          "attribute of %s must be of one of its ports, was of %s",
          body.title(),
          port);
    }
    body.noteAttribute(() -> port.verilogName, name, value);
  }

  /**
   * The same for the clock or reset port.
   *
   * @param port {@code clk}, {@code reset} or {@code resetn}
   */
  protected final void attribute(String port, String name, String value) {
    requireCurrent();
    body.noteAttribute(() -> port, name, value);
  }

  /** An input port. */
  protected final <S extends Signal<S>> S in(Type<S> type) {
    return body.declare(type.make(), Role.INPUT);
  }

  /**
   * An input port that leads to the top: every module around this one has an input of this name and
   * type, connected, without a line of its own. For pins that have nothing to do with the units on
   * the way.
   *
   * @param name of the port, the same for every module that asks for it
   */
  protected final <S extends Signal<S>> S throughPin(String name, Type<S> type) {
    S pin = in(type).named(name);
    body.throughPins.put(name, pin);
    return pin;
  }

  /** An output port. */
  protected final <S extends Signal<S>> S out(Type<S> type) {
    return body.declare(type.make(), Role.OUTPUT);
  }

  /** A combinational signal; it must be set on every path. */
  protected final <S extends Signal<S>> S wire(Type<S> type) {
    return body.declare(type.make(), Role.WIRE);
  }

  /** A register without reset; it keeps its value in cycles in which it is not set. */
  protected final <S extends Signal<S>> S reg(Type<S> type) {
    return body.declare(type.make(), Role.REGISTER);
  }

  /** A register that takes {@code resetValue} on reset. */
  protected final <S extends Signal<S>> S regInit(Type<S> type, long resetValue) {
    return regInit(type, BigInteger.valueOf(resetValue));
  }

  /** A register that takes {@code resetValue} on reset. */
  protected final <S extends Signal<S>> S regInit(Type<S> type, BigInteger resetValue) {
    S register = body.declare(type.make(), Role.REGISTER);
    body.setReset(register, resetLiteral(type, resetValue));
    return register;
  }

  /** A register without reset: the value of {@code next} in the previous cycle. */
  protected final <S extends Signal<S>> S delay(S next) {
    S register = reg(next.shape());
    register.operation = Operation.REGISTER;
    register.set(next);
    return register;
  }

  /**
   * A register: the value of {@code next} in the previous cycle, {@code resetValue} after reset.
   */
  protected final <S extends Signal<S>> S delayInit(S next, long resetValue) {
    S register = regInit(next.shape(), resetValue);
    register.operation = Operation.REGISTER;
    register.set(next);
    return register;
  }

  /** Input ports for every field of a bundle. */
  protected final <B extends Bundle> B in(Supplier<B> bundle) {
    return declare(bundle, Role.INPUT);
  }

  /** Output ports for every field of a bundle. */
  protected final <B extends Bundle> B out(Supplier<B> bundle) {
    return declare(bundle, Role.OUTPUT);
  }

  /** Wires for every field of a bundle. */
  protected final <B extends Bundle> B wire(Supplier<B> bundle) {
    return declare(bundle, Role.WIRE);
  }

  /** Registers without reset for every field of a bundle. */
  protected final <B extends Bundle> B reg(Supplier<B> bundle) {
    return declare(bundle, Role.REGISTER);
  }

  /** Ports that receive tokens: valid and data in, ready out. */
  protected final <B extends Bundle> Channel<B> slave(Supplier<B> element) {
    return Channel.make(body, element, Role.INPUT, Role.OUTPUT);
  }

  /** Ports that send tokens: valid and data out, ready in. */
  protected final <B extends Bundle> Channel<B> master(Supplier<B> element) {
    return Channel.make(body, element, Role.OUTPUT, Role.INPUT);
  }

  /** An array of {@code words} words of {@code width} bits. */
  protected final Memory memory(int words, int width) {
    requireCurrent();
    Memory memory = new Memory(body, words, width);
    body.memories.add(memory);
    return memory;
  }

  /** Instantiates a new module in this one: {@code instance(new Child(…))}. */
  protected final <M extends HardwareModule> M instance(M child) {
    ModuleBody part = child.body();
    Elaboration.current().closeModule(part, body);
    leadThrough(part);
    return child;
  }

  private void leadThrough(ModuleBody part) {
    part.throughPins.forEach(this::leadThrough);
  }

  @SuppressWarnings("unchecked")
  private <S extends Signal<S>> void leadThrough(String name, Signal<?> pin) {
    S inner = (S) pin;
    S outer = (S) body.throughPins.get(name);
    inner.set(outer == null ? throughPin(name, inner.shape()) : outer);
  }

  /**
   * The same with an instance name, in Java camel case and without {@code u_}, for a child that no
   * field holds.
   */
  protected final <M extends HardwareModule> M instance(String name, M child) {
    Naming.checkJavaName(name);
    instance(child);
    child.body().instanceName = name;
    return child;
  }

  /**
   * {@code n} instances of the same module. The supplier runs once, for the first instance. Of the
   * others only the ports can be used.
   *
   * @param n at least 1
   */
  protected final <M extends HardwareModule> List<M> replicate(int n, Supplier<M> child) {
    if (n < 1) {
      throw HardwareError.at(
          SourceLine.here(), "replicate must make at least 1 instance, was %d", n);
    }
    List<M> all = Replica.repeat(instance(child.get()), n);
    all.subList(1, n).forEach(copy -> leadThrough(((HardwareModule) copy).body));
    return all;
  }

  /**
   * Runs {@code making}. The registers and instances that it creates are reset by {@code reset}
   * instead of the design's reset. {@code reset} must have the kind and level of the design's
   * reset; in an instance its port is {@code reset} or {@code resetn}.
   */
  protected final <T> T resetBy(Bool reset, Supplier<T> making) {
    requireCurrent();
    body.requireReadable(reset);
    return Elaboration.current().resetBy((spinal.core.Bool) reset.base(), making);
  }

  /**
   * High while the reset input is active, for every kind and level of reset. For outputs that must
   * be low in a cycle that ends with the reset of the registers.
   */
  protected final Bool inReset() {
    requireCurrent();
    body.useReset();
    ClockDomain clockDomain = Elaboration.current().clockDomain();
    return Expressions.value(
        Bool.type(),
        Operation.LOGIC,
        () -> {
          clockDomain.readClockWire(); // keeps the clock before the reset among the ports
          return clockDomain.isResetActive();
        });
  }

  /**
   * A situation that tests must reach, in some cycle without reset. It is a part of the design only
   * with {@link EmitOptions#withCoverPoints}; without it {@code reached} does not run, and the
   * Verilog is as if there were no cover point.
   *
   * @param name of the situation, in Java camel case; one of the module's cover points has it
   * @param reached high in the cycles of the situation; may read what the unit may read, and must
   *     not set anything
   */
  protected final void coverPoint(String name, Supplier<Bool> reached) {
    requireCurrent();
    Naming.checkJavaName(name);
    if (!Elaboration.current().coverPoints()) {
      return;
    }
    body.requireNewCoverPoint(name);
    String rest = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    Bool port = out(Bool.type()).named("cover" + rest);
    port.set(reached.get().and(inReset().not()));
    body.noteCoverPoint(name, port);
  }

  private <B extends Bundle> B declare(Supplier<B> bundle, Role role) {
    B made = bundle.get();
    made.declareIn(body, role);
    return made;
  }

  private void requireCurrent() {
    ModuleBody current = Elaboration.currentBody();
    if (current != body) {
      throw Elaboration.forgotten(current);
    }
  }

  private static <S extends Signal<S>> S resetLiteral(Type<S> type, BigInteger value) {
    boolean signed = type.kind() == Type.Kind.SINT;
    boolean fits =
        signed
            ? value.bitLength() <= type.width() - 1
            : value.signum() >= 0 && value.bitLength() <= type.width();
    if (!fits) {
      throw HardwareError.at(
          SourceLine.here(), "reset value must fit into %s, was %s", type, value);
    }
    return Expressions.literalSignal(type, value);
  }

  final ModuleBody body() {
    return body;
  }

  /** A copy without running the constructor, for {@link Replica}. */
  final HardwareModule copyWith(java.util.function.Function<HardwareModule, ModuleBody> newBody) {
    try {
      HardwareModule copy = (HardwareModule) clone();
      copy.body = newBody.apply(copy);
      return copy;
    } catch (CloneNotSupportedException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
