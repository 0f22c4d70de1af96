// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random expressions, nested without any name, against plain integers: no temporary names, and the
 * right values.
 */
class RandomExpressionsTest {
  private static final int OUTPUTS = 40;
  private static final int VECTORS = 20;
  private static final int MOST_BITS = 40;

  /**
   * A signal and what it is worth for given inputs; the value is as the type says, negative for a
   * negative SInt.
   */
  private record Term(Signal<?> signal, Function<BigInteger[], BigInteger> value) {}

  private static final class Grown extends HardwareModule {
    final List<Signal<?>> inputs = new ArrayList<>();
    final List<Signal<?>> outputs = new ArrayList<>();
    private final transient List<Term> terms = new ArrayList<>();
    private final transient Random random;

    Grown(long seed, List<Function<BigInteger[], BigInteger>> model) {
      super("Grown");
      random = new Random(seed);
      for (int i = 0; i < 12; i++) {
        int number = i;
        Signal<?> input = input(i);
        inputs.add(input);
        terms.add(new Term(input, values -> values[number]));
      }
      for (int i = 0; i < OUTPUTS; i++) {
        Term term = grow(4);
        outputs.add(output(term));
        model.add(term.value());
      }
    }

    private Signal<?> input(int i) {
      int width = 1 + random.nextInt(12);
      return switch (i % 4) {
        case 0 -> in(UInt.w(width));
        case 1 -> in(SInt.w(width));
        case 2 -> in(Bits.w(width));
        default -> in(Bool.type());
      };
    }

    private <S extends Signal<S>> S output(Signal<S> signal) {
      S output = out(signal.shape());
      output.set(signal.self());
      return output;
    }

    private Signal<?> output(Term term) {
      return output(term.signal());
    }

    private Term grow(int depth) {
      return switch (random.nextInt(4)) {
        case 0 -> number(depth);
        case 1 -> integer(depth);
        case 2 -> bits(depth);
        default -> bool(depth);
      };
    }

    private Term leaf(Class<?> type) {
      List<Term> fitting = terms.stream().filter(t -> type.isInstance(t.signal())).toList();
      return fitting.get(random.nextInt(fitting.size()));
    }

    private Term number(int depth) {
      if (depth == 0) {
        return random.nextInt(4) == 0 ? literal() : leaf(UInt.class);
      }
      Term left = number(depth - 1);
      UInt a = (UInt) left.signal();
      var av = left.value();
      Term right = number(depth - 1);
      UInt b = (UInt) right.signal();
      var bv = right.value();
      int width = a.width();
      int widest = Math.max(width, b.width());
      switch (random.nextInt(14)) {
        case 0:
          return unsigned(a.plus(b), v -> av.apply(v).add(bv.apply(v)));
        case 1:
          return unsigned(a.minus(b), v -> av.apply(v).subtract(bv.apply(v)));
        case 2:
          return widest < MOST_BITS
              ? unsigned(a.plusWide(b), v -> av.apply(v).add(bv.apply(v)))
              : left;
        case 3:
          return width + b.width() <= MOST_BITS
              ? unsigned(a.times(b), v -> av.apply(v).multiply(bv.apply(v)))
              : right;
        case 4:
          int places = random.nextInt(width);
          return unsigned(a.shiftRight(places), v -> av.apply(v).shiftRight(places));
        case 5:
          return width + 2 <= MOST_BITS
              ? unsigned(a.shiftLeft(2), v -> av.apply(v).shiftLeft(2))
              : left;
        case 6:
          UInt few = b.resize(Math.min(3, b.width()));
          return unsigned(
              a.shiftRight(few), v -> av.apply(v).shiftRight(low(bv.apply(v), few.width())));
        case 7:
          UInt by = b.resize(Math.min(3, b.width()));
          return unsigned(
              a.shiftLeft(by, MOST_BITS), v -> av.apply(v).shiftLeft(low(bv.apply(v), by.width())));
        case 8:
          return unsigned(a.resize(1 + random.nextInt(MOST_BITS)), av);
        case 9:
          int low = random.nextInt(width);
          int high = low + random.nextInt(width - low);
          return unsigned(a.slice(high, low), v -> av.apply(v).shiftRight(low));
        case 10:
          Term signed = integer(depth - 1);
          return unsigned(((SInt) signed.signal()).asUInt(), signed.value());
        case 11:
          Term row = bits(depth - 1);
          return unsigned(((Bits) row.signal()).asUInt(), row.value());
        case 12:
          Term mark = bool(depth - 1);
          return unsigned(
              ((Bool) mark.signal()).repeat(width).and(a.asBits()).asUInt(),
              v -> holds(mark, v) ? av.apply(v) : BigInteger.ZERO);
        default:
          Term condition = bool(depth - 1);
          return unsigned(
              Hw.mux((Bool) condition.signal(), a.resize(widest), b.resize(widest)),
              v -> holds(condition, v) ? av.apply(v) : bv.apply(v));
      }
    }

    private Term integer(int depth) {
      if (depth == 0) {
        return leaf(SInt.class);
      }
      Term left = integer(depth - 1);
      SInt a = (SInt) left.signal();
      var av = left.value();
      Term right = integer(depth - 1);
      SInt b = (SInt) right.signal();
      var bv = right.value();
      int width = a.width();
      int widest = Math.max(width, b.width());
      switch (random.nextInt(13)) {
        case 0:
          return signed(a.plus(b), v -> av.apply(v).add(bv.apply(v)));
        case 1:
          return signed(a.minus(b), v -> av.apply(v).subtract(bv.apply(v)));
        case 2:
          return widest < MOST_BITS
              ? signed(a.plusWide(b), v -> av.apply(v).add(bv.apply(v)))
              : left;
        case 3:
          return width + b.width() <= MOST_BITS
              ? signed(a.times(b), v -> av.apply(v).multiply(bv.apply(v)))
              : right;
        case 4:
          int places = random.nextInt(width);
          return signed(a.shiftRight(places), v -> av.apply(v).shiftRight(places));
        case 5:
          return width + 3 <= MOST_BITS
              ? signed(a.shiftLeft(3), v -> av.apply(v).shiftLeft(3))
              : left;
        case 6:
          Term amount = number(depth - 1);
          UInt few = ((UInt) amount.signal()).resize(2);
          return signed(
              a.shiftRight(few), v -> av.apply(v).shiftRight(low(amount.value().apply(v), 2)));
        case 7:
          return signed(a.negate(), v -> av.apply(v).negate());
        case 8:
          return signed(a.resize(1 + random.nextInt(MOST_BITS)), av);
        case 9:
          int low = random.nextInt(width);
          int high = low + random.nextInt(width - low);
          return signed(a.slice(high, low), v -> av.apply(v).shiftRight(low));
        case 10:
          Term number = number(depth - 1);
          return signed(((UInt) number.signal()).asSInt(), number.value());
        case 11:
          Term row = bits(depth - 1);
          return signed(((Bits) row.signal()).asSInt(), row.value());
        default:
          Term condition = bool(depth - 1);
          return signed(
              Hw.mux((Bool) condition.signal(), a.resize(widest), b.resize(widest)),
              v -> holds(condition, v) ? av.apply(v) : bv.apply(v));
      }
    }

    private Term bits(int depth) {
      if (depth == 0) {
        return leaf(Bits.class);
      }
      Term left = bits(depth - 1);
      Bits a = (Bits) left.signal();
      var av = left.value();
      Term right = bits(depth - 1);
      var bv = right.value();
      Bits b = ((Bits) right.signal()).resize(a.width());
      switch (random.nextInt(9)) {
        case 0:
          return plain(a.and(b), v -> av.apply(v).and(bv.apply(v)));
        case 1:
          return plain(a.or(b), v -> av.apply(v).or(bv.apply(v)));
        case 2:
          return plain(a.xor(b), v -> av.apply(v).xor(bv.apply(v)));
        case 3:
          return plain(a.not(), v -> av.apply(v).not());
        case 4:
          Term other = grow(depth - 1);
          int width = other.signal().width();
          return a.width() + width <= MOST_BITS
              ? plain(
                  Hw.cat(a, other.signal()),
                  v -> av.apply(v).shiftLeft(width).or(unsigned(other.value().apply(v), width)))
              : left;
        case 5:
          return plain(a.resize(1 + random.nextInt(MOST_BITS)), av);
        case 6:
          int low = random.nextInt(a.width());
          return plain(a.slice(a.width() - 1, low), v -> av.apply(v).shiftRight(low));
        case 7:
          Term any = grow(depth - 1);
          return plain(any.signal().asBits(), any.value());
        default:
          Term index = number(depth - 1);
          UInt two = ((UInt) index.signal()).resize(2);
          return plain(
              Hw.select(two, List.of(a, b, a.not())),
              v ->
                  switch (low(index.value().apply(v), 2)) {
                    case 0 -> av.apply(v);
                    case 1 -> bv.apply(v);
                    default -> av.apply(v).not();
                  });
      }
    }

    private Term bool(int depth) {
      if (depth == 0) {
        return leaf(Bool.class);
      }
      Term left = bool(depth - 1);
      Bool a = (Bool) left.signal();
      var av = left.value();
      Term right = bool(depth - 1);
      Bool b = (Bool) right.signal();
      var bv = right.value();
      Term x = number(depth - 1);
      Term y = number(depth - 1);
      UInt m = (UInt) x.signal();
      UInt n = (UInt) y.signal();
      Term s = integer(depth - 1);
      Term t = integer(depth - 1);
      SInt p = (SInt) s.signal();
      SInt q = (SInt) t.signal();
      switch (random.nextInt(14)) {
        case 0:
          return truth(a.and(b), v -> holds(left, v) && holds(right, v));
        case 1:
          return truth(a.or(b), v -> holds(left, v) || holds(right, v));
        case 2:
          return truth(a.xor(b), v -> holds(left, v) != holds(right, v));
        case 3:
          return truth(a.not(), v -> !holds(left, v));
        case 4:
          return truth(m.lt(n), v -> x.value().apply(v).compareTo(y.value().apply(v)) < 0);
        case 5:
          return truth(m.ge(n), v -> x.value().apply(v).compareTo(y.value().apply(v)) >= 0);
        case 6:
          return truth(m.eq(n), v -> x.value().apply(v).equals(y.value().apply(v)));
        case 7:
          return truth(p.lt(q), v -> s.value().apply(v).compareTo(t.value().apply(v)) < 0);
        case 8:
          return truth(p.ge(q), v -> s.value().apply(v).compareTo(t.value().apply(v)) >= 0);
        case 9:
          return truth(p.ne(q), v -> !s.value().apply(v).equals(t.value().apply(v)));
        case 10:
          int place = random.nextInt(m.width());
          return truth(m.bit(place), v -> x.value().apply(v).testBit(place));
        case 11:
          return truth(p.isNegative(), v -> s.value().apply(v).signum() < 0);
        case 12:
          return truth(
              Hw.any(List.of(a, b, p.msb())),
              v -> holds(left, v) || holds(right, v) || s.value().apply(v).signum() < 0);
        default:
          return truth(m.asBits().xorR(), v -> x.value().apply(v).bitCount() % 2 == 1);
      }
    }

    private Term literal() {
      int width = 1 + random.nextInt(8);
      BigInteger value = new BigInteger(width, random);
      return new Term(Hw.u(value, width), v -> value);
    }

    private static Term unsigned(UInt signal, Function<BigInteger[], BigInteger> exact) {
      return new Term(signal, v -> RandomExpressionsTest.unsigned(exact.apply(v), signal.width()));
    }

    private static Term plain(Bits signal, Function<BigInteger[], BigInteger> exact) {
      return new Term(signal, v -> RandomExpressionsTest.unsigned(exact.apply(v), signal.width()));
    }

    private static BigInteger unsigned(BigInteger value, int width) {
      return RandomExpressionsTest.unsigned(value, width);
    }

    private static Term signed(SInt signal, Function<BigInteger[], BigInteger> exact) {
      return new Term(signal, v -> RandomExpressionsTest.signed(exact.apply(v), signal.width()));
    }

    private static Term truth(Bool signal, Function<BigInteger[], Boolean> exact) {
      return new Term(signal, v -> exact.apply(v) ? BigInteger.ONE : BigInteger.ZERO);
    }

    private static boolean holds(Term term, BigInteger[] values) {
      return term.value().apply(values).signum() != 0;
    }

    private static int low(BigInteger value, int width) {
      return RandomExpressionsTest.unsigned(value, width).intValue();
    }
  }

  private static BigInteger unsigned(BigInteger value, int width) {
    return value.and(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE));
  }

  private static BigInteger signed(BigInteger value, int width) {
    BigInteger pattern = unsigned(value, width);
    return pattern.testBit(width - 1) ? pattern.subtract(BigInteger.ONE.shiftLeft(width)) : pattern;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
  void haveNamesAndTheRightValues(long seed, @TempDir Path folder) {
    List<Function<BigInteger[], BigInteger>> model = new ArrayList<>();
    Grown[] grown = new Grown[1];
    Emission emission =
        Emitter.emit(EmitOptions.defaults(), () -> grown[0] = new Grown(seed, model));

    StringBuilder bench = new StringBuilder("module bench;\n");
    StringBuilder ports = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (Emission.PortInfo port : emission.ports()) {
      boolean input = port.direction() == Emission.Direction.INPUT;
      bench.append(input ? "reg" : "wire").append(" [").append(port.width() - 1).append(":0] ");
      bench.append(port.name()).append(";\n");
      ports.append(ports.isEmpty() ? "" : ", ").append('.').append(port.name());
      ports.append('(').append(port.name()).append(')');
    }
    for (int i = 0; i < OUTPUTS; i++) {
      names.append("$display(\"%h\", ").append(grown[0].outputs.get(i).verilogName).append(");\n");
    }
    bench.append("Grown dut(").append(ports).append(");\ninitial begin\n");
    Random random = new Random(seed);
    List<String> expected = new ArrayList<>();
    for (int vector = 0; vector < VECTORS; vector++) {
      BigInteger[] values = new BigInteger[grown[0].inputs.size()];
      for (int i = 0; i < values.length; i++) {
        Signal<?> input = grown[0].inputs.get(i);
        BigInteger pattern = new BigInteger(input.width(), random);
        bench.append(input.verilogName).append(" = ").append(input.width());
        bench.append("'h").append(pattern.toString(16)).append(";\n");
        values[i] = input instanceof SInt ? signed(pattern, input.width()) : pattern;
      }
      bench.append("#1;\n").append(names);
      for (int i = 0; i < OUTPUTS; i++) {
        int width = grown[0].outputs.get(i).width();
        String digits = unsigned(model.get(i).apply(values), width).toString(16);
        expected.add("0".repeat((width + 3) / 4 - digits.length()) + digits);
      }
    }
    bench.append("end\nendmodule\n");

    assertThat(new Tools(folder).simulate(emission, bench.toString()))
        .containsExactlyElementsOf(expected);
  }
}
