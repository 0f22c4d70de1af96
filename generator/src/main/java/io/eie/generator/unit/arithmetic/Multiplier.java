// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.arithmetic;

import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.Signal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Signed multiplier in {@code multiplierStages} register stages: {@code product = weight * value}.
 * Exact for all operands. Rate: one product per cycle. Latency: {@code multiplierStages} cycles.
 * Never stalls. Without {@code load} the first registers keep their values, so nothing after them
 * changes.
 *
 * <p>{@code multiplierStructure: booth}: the value is recoded into digits -2..2 (Booth, radix 4),
 * each of which selects a multiple of the weight. Carry-save adders reduce the multiples to two
 * terms, which a carry-propagate adder adds. With one stage the register is after all adders; with
 * two it is before the carry-propagate adder, whose result has a register too; with three there is
 * also a register between the carry-save adders.
 *
 * <p>{@code multiplierStructure: operator}: {@code *} with one register after it; with two stages
 * two registers after it; with three also one before it. DSP blocks have the registers in this
 * order, and a tool that retimes may move them into the multiplier.
 *
 * <p>Example of the digits: the value 7 has the digits -1 and 2, so the product is {@code 2 * 4 * w
 * - w}.
 */
public final class Multiplier extends HardwareModule {
  final SInt weight;
  final SInt value;

  /** Whether the first registers load; else they keep their values, and those after them do. */
  final Bool load = in(Bool.type());

  final SInt product;

  private final int width;

  public Multiplier(EieConfig config) {
    super("Multiplier");
    int stages = config.multiplierStages();
    describe("Signed multiplier, " + stages + " register stages.");
    width = config.weightBits() + config.activationBits();
    weight = in(SInt.w(config.weightBits()));
    value = in(SInt.w(config.activationBits()));
    product = out(SInt.w(width));

    product.set(
        switch (config.multiplierStructure()) {
          case BOOTH -> booth(stages);
          case OPERATOR -> operator(stages);
        });
  }

  private SInt operator(int stages) {
    stage("multiplication, and the registers that a tool may move into it");
    SInt left = stages > 2 ? register(1, weight, "Weight") : weight;
    SInt right = stages > 2 ? register(1, value, "Value") : value;
    SInt exact = register(Math.max(1, stages - 1), left.times(right), "Product");
    return stages > 1 ? register(stages, exact, "Product") : exact;
  }

  private SInt booth(int stages) {
    stage("digits of the value; each chooses a multiple of the weight");
    List<Bits> terms = multiples();
    stage("carry-save adders: three terms become two");
    if (stages > 2) {
      terms = registers(1, addDownTo(4, terms, "high"));
    }
    terms = addDownTo(2, terms, "low");
    if (stages > 1) {
      terms = registers(stages - 1, terms);
    }
    stage("carry-propagate adder: the two terms that are left");
    SInt sum = terms.get(0).asSInt().plus(terms.get(1).asSInt());
    return register(stages, sum, "Product");
  }

  /**
   * A multiple of the weight for each digit of the value, shifted by the digit's weight. Negative
   * signs are replaced: {@code -s 2^n = (1 - s) 2^n - 2^n}, and the constants are added as one more
   * term.
   */
  private List<Bits> multiples() {
    int weightBits = weight.width();
    int digits = (value.width() + 1) / 2;
    BigInteger constant = BigInteger.ZERO;
    List<Bits> terms = new ArrayList<>();
    Bits below = null;
    for (int i = 0; i < digits; i++) {
      Bool low = i == 0 ? null : value.bit(2 * i - 1);
      Bool middle = value.bit(2 * i);
      Bool high = value.bit(Math.min(2 * i + 1, value.width() - 1));
      // An idle lane has weight 0; without its signs the terms stay as they are.
      Bool negative = high.and(load).named("negative" + i);
      Bool one = (low == null ? middle : middle.xor(low)).named("one" + i);
      Bool same = low == null ? middle.not() : middle.eq(low);
      Bool two = same.and(low == null ? high : high.xor(low)).named("two" + i);
      Bits multiple =
          weight
              .resize(weightBits + 1)
              .asBits()
              .gatedBy(one)
              .or(cat(weight, bits(0, 1)).gatedBy(two));
      Bits signs = negative.repeat(weightBits + 1);
      Bits digit = multiple.xor(signs).named("multiple" + i);
      Bits term = cat(digit.bit(weightBits).not(), digit.slice(weightBits - 1, 0));
      terms.add(
          place(below == null ? term : cat(term, below), below == null ? 0 : 2 * i - 2)
              .named("addend" + i));
      // the 1 that completes a negative multiple is in a bit below the next term
      below = cat(bits(0, 1), negative);
      constant = constant.subtract(BigInteger.ONE.shiftLeft(weightBits + 2 * i));
    }
    terms.add(place(below, 2 * digits - 2).named("addend" + digits));
    terms.add(bits(constant.mod(BigInteger.ONE.shiftLeft(width)), width));
    return terms;
  }

  /** The bits of a term shifted to bit {@code low}, within the product's width. */
  private Bits place(Bits term, int low) {
    Bits placed = low == 0 ? term : cat(term, bits(0, low));
    return placed.resize(width);
  }

  private List<Bits> addDownTo(int count, List<Bits> terms, String name) {
    List<Bits> left = terms;
    for (int level = 0; left.size() > count; level++) {
      left = compress(left, name + level);
    }
    return left;
  }

  /** Replaces every three terms by two: the sum bits, and the carry bits one bit higher. */
  private List<Bits> compress(List<Bits> terms, String name) {
    List<Bits> fewer = new ArrayList<>();
    int whole = terms.size() / 3 * 3;
    for (int i = 0; i < whole; i += 3) {
      Bits a = terms.get(i);
      Bits b = terms.get(i + 1);
      Bits c = terms.get(i + 2);
      Bits either = a.xor(b).named(name + "Either" + i);
      fewer.add(either.xor(c).named(name + "Sum" + i));
      Bits carry = low(a).and(low(b)).or(low(either).and(low(c))).named(name + "Carry" + i);
      fewer.add(cat(carry, bits(0, 1)).named(name + "Carried" + i));
    }
    fewer.addAll(terms.subList(whole, terms.size()));
    return fewer;
  }

  /** All bits but the highest, whose carry would be outside of the product. */
  private Bits low(Bits term) {
    return term.slice(width - 2, 0);
  }

  private List<Bits> registers(int stage, List<Bits> terms) {
    List<Bits> registers = new ArrayList<>();
    for (Bits term : terms) {
      registers.add(register(stage, term, "Term" + registers.size()));
    }
    return registers;
  }

  /** A register of a stage, from 1. */
  private <S extends Signal<S>> S register(int stage, S next, String name) {
    S register = reg(next.shape()).named("s" + stage + name);
    if (stage == 1) {
      when(load, () -> register.set(next));
    } else {
      register.set(next);
    }
    return register;
  }
}
