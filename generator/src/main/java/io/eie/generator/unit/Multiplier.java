package io.eie.generator.unit;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.u;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import java.util.ArrayList;
import java.util.List;

/**
 * Signed multiplier in {@code multiplierStages} register stages: {@code product = weight * value}.
 *
 * <p>With s stages the activation is cut into 2^(s-1) pieces, the top one signed; stage 1 holds the
 * partial products, each further stage adds them in pairs. Exact for all operands. Rate: one
 * product per cycle. Latency: s cycles, no stall.
 */
public final class Multiplier extends HardwareModule {
  final SInt weight;
  final SInt value;
  final SInt product;

  private final List<List<SInt>> partial = new ArrayList<>();

  public Multiplier(EieConfig config) {
    super("Multiplier");
    int stages = config.element().multiplierStages();
    describe("Signed multiplier, " + stages + " register stages.");
    weight = in(SInt.w(config.weightBits()));
    value = in(SInt.w(config.activationBits()));
    product = out(SInt.w(config.weightBits() + config.activationBits()));
    int pieces = 1 << (stages - 1);
    int valueBits = config.activationBits();
    int pieceBits = (valueBits + pieces - 1) / pieces;

    List<SInt> sums = new ArrayList<>();
    for (int low = 0; low < valueBits; low += pieceBits) {
      boolean top = low + pieceBits >= valueBits;
      int high = Math.min(valueBits, low + pieceBits) - 1;
      SInt piece = top ? value.slice(high, low) : cat(u(0, 1), value.slice(high, low)).asSInt();
      // a single piece is the port itself, which keeps its name
      SInt factor = pieces == 1 ? piece : piece.named("piece" + low);
      sums.add(delay(weight.times(factor)).named("s1Partial" + low));
    }
    int shift = pieceBits;
    for (int stage = 2; stage <= stages; stage++) {
      sums = addPairs(sums, shift, stage);
      shift *= 2;
    }
    product.set(sums.get(0).resize(product.width()));
  }

  private List<SInt> addPairs(List<SInt> terms, int shift, int stage) {
    List<SInt> sums = new ArrayList<>();
    for (int i = 0; i < terms.size(); i += 2) {
      String name = "s" + stage + "Partial" + i;
      if (i + 1 == terms.size()) {
        sums.add(delay(terms.get(i)).named(name));
        continue;
      }
      SInt high = cat(terms.get(i + 1), u(0, shift)).asSInt();
      // no sum needs more bits than the product has above the sum's own place
      int width =
          Math.min(Math.max(high.width(), terms.get(i).width()) + 1, product.width() - i * shift);
      sums.add(delay(high.resize(width).plus(terms.get(i).resize(width))).named(name));
    }
    return sums;
  }
}
