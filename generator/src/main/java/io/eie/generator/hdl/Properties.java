// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Properties of a unit: a module around an instance of it, with what is assumed of the unit's
 * surroundings and what is to be proven. It is emitted for proofs alone and is no part of a design,
 * so a unit's Verilog is the same with and without properties.
 *
 * <p>A property is about the cycles after the reset, in each of which a signal is high. Inputs take
 * any value in any cycle; registers with reset record what was before, as in any module. Nothing
 * inside the unit can be seen: properties are about its ports.
 */
public abstract class Properties extends HardwareModule {
  /**
   * @param unit the Verilog name; not the one of a unit
   */
  protected Properties(String unit) {
    super(unit);
  }

  /**
   * What surrounds the unit sees to it that {@code holds} is high in every cycle.
   *
   * @param name of the assumption, in Java camel case
   */
  protected final void assume(String name, Bool holds) {
    declare(Emission.PropertyKind.ASSUME, name, holds);
  }

  /**
   * To be proven: {@code holds} is high in every cycle, as long as the assumptions hold.
   *
   * @param name of the property, in Java camel case
   */
  protected final void prove(String name, Bool holds) {
    declare(Emission.PropertyKind.ASSERT, name, holds);
  }

  /**
   * The same of several signals, which are searched one by one: abc needs a fraction of the time
   * for the bits of a word that it needs for the word.
   *
   * @param name of the property, in Java camel case
   * @param holds at least one
   */
  protected final void prove(String name, List<Bool> holds) {
    requireNew(name);
    for (int i = 0; i < holds.size(); i++) {
      declare(Emission.PropertyKind.ASSERT, name, name + i, holds.get(i));
    }
  }

  /**
   * To be proven before the other properties, whose proofs use it: without it abc would have to
   * find it.
   *
   * @param name of the property, in Java camel case
   */
  protected final void lemma(String name, Bool holds) {
    declare(Emission.PropertyKind.LEMMA, name, holds);
  }

  /** For each bit whether it is equal in both words. */
  protected static List<Bool> equalBits(Bits left, Bits right) {
    List<Bool> equal = new ArrayList<>();
    for (int bit = 0; bit < left.width(); bit++) {
      equal.add(left.bit(bit).eq(right.bit(bit)));
    }
    return equal;
  }

  /** Whether {@code condition} being high means that each of the consequences is. */
  protected static List<Bool> implies(Bool condition, List<Bool> consequences) {
    return consequences.stream().map(each -> implies(condition, each)).toList();
  }

  /**
   * To be shown: {@code reached} is high in some cycle under the assumptions. Without it
   * assumptions that contradict each other would prove everything.
   *
   * @param name of the situation, in Java camel case
   */
  protected final void cover(String name, Bool reached) {
    declare(Emission.PropertyKind.COVER, name, reached);
  }

  /** A value that is any, but the same in all cycles. */
  protected final <S extends Signal<S>> S anyConstant(String name, Type<S> type) {
    S constant = in(type).named(name);
    body().noteProperty(Emission.PropertyKind.CONSTANT, name, constant);
    return constant;
  }

  /** {@code next} of {@code cycles} cycles before, and low until there was such a cycle. */
  protected final Bool past(String name, Bool next, int cycles) {
    Bool before = next;
    for (int cycle = 1; cycle <= cycles; cycle++) {
      before = delayInit(before, 0).named(name + cycle);
    }
    return before;
  }

  /** Whether {@code condition} being high means that {@code consequence} is. */
  protected static Bool implies(Bool condition, Bool consequence) {
    return condition.not().or(consequence);
  }

  /** Lets every input of an instance that is not driven take any value in any cycle. */
  protected final void leaveFree(HardwareModule instance) {
    leaveFree("", instance);
  }

  /**
   * The same where there are several instances.
   *
   * @param prefix of the names of the inputs, in Java camel case
   */
  protected final void leaveFree(String prefix, HardwareModule instance) {
    for (Signal<?> port : body().openInputs(instance.body())) {
      leaveFree(prefix.isEmpty() ? port.verilogName : prefix + "_" + port.verilogName, port);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void leaveFree(String name, Signal port) {
    Signal free = in(port.shape());
    free.named(name);
    port.set(free);
  }

  private void requireNew(String name) {
    Naming.checkJavaName(name);
    if (body().properties().stream().anyMatch(known -> known.name().equals(name))) {
      throw HardwareError.at(
          SourceLine.here(), "property %s must be declared once, was a second time", name);
    }
  }

  private void declare(Emission.PropertyKind kind, String name, Bool holds) {
    requireNew(name);
    declare(kind, name, name, holds);
  }

  private void declare(Emission.PropertyKind kind, String name, String portName, Bool holds) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    String rest = portName.substring(0, 1).toUpperCase(Locale.ROOT) + portName.substring(1);
    Bool port = out(Bool.type()).named(word + rest);
    port.set(holds);
    body().noteProperty(kind, name, port);
  }
}
