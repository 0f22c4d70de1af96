// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Chooses the formats of one layer (specification, section 2) and yields its outputs to the next.
 *
 * <p>Wide: the largest fw, fx and fy without saturation; while a partial sum needs more than A - 1
 * bits, a bit is taken from the weights or the inputs, whichever keeps more significant bits (ties:
 * weights). Narrow: accumulators have fy fraction bits, so that bit is taken from the outputs.
 * Where the shift would leave 0..31, a bit is taken from weights or inputs too.
 *
 * <p>A layer that sees no non-zero input is blind: its outputs get the default fraction bits, and
 * the accumulator gets room for every output of that format.
 */
final class LayerCalibration implements ValueSource {
  /** Wide enough for every exact sum of products of 48 bits that occurs, with room to round. */
  private static final int EXACT_BITS = 61;

  private final MappedLayer layer;
  private final EieConfig config;
  private final FormatOverride override;
  private final ValueSource input;
  private final int blindFraction;
  private final boolean blind;
  private int weightFraction;
  private int outputFraction;
  private LayerSums sums;

  LayerCalibration(
      MappedLayer layer,
      EieConfig config,
      FormatOverride override,
      ValueSource input,
      int blindFraction) {
    this.layer = layer;
    this.config = config;
    this.override = override;
    this.input = input;
    this.blindFraction = blindFraction;
    this.blind = Arrays.stream(input.values()).flatMapToInt(Arrays::stream).allMatch(x -> x == 0);
    this.weightFraction = override.weights().orElseGet(this::largestWeightFraction);
    if (config.narrow()) {
      chooseNarrow();
    } else {
      chooseWide();
    }
    checkShift();
  }

  private int largestWeightFraction() {
    double[] codebook = layer.weights().codebook();
    double least = Arrays.stream(codebook).min().orElse(0);
    double greatest = Arrays.stream(codebook).max().orElse(0);
    return least == 0 && greatest == 0
        ? config.weightBits() - 1
        : FixedPoint.largestFraction(least, greatest, config.weightBits());
  }

  private void chooseWide() {
    // The accumulator must hold what any output stands for, with one bit of headroom.
    int room = config.accumulatorBits() - 1 - config.activationBits();
    while (blind && scale() - blindFraction > room && takeBitFromFactors()) {}
    do {
      sums = sums(0, scale(), config.accumulatorBits() - 1);
      while (!sums.exact() && takeBitFromFactors()) {
        sums = sums(0, scale(), config.accumulatorBits() - 1);
      }
      if (!sums.exact()) {
        sums = sums(0, scale(), config.accumulatorBits());
      }
      outputFraction = override.outputs().orElseGet(() -> largestOutputFraction(blindFraction));
    } while (scale() - outputFraction > FixedPoint.MAX_SHIFT && takeBitFromFactors());
    limitOutputFraction();
  }

  private void chooseNarrow() {
    int lost = Math.max(0, config.activationBits() - (config.accumulatorBits() - 1));
    do {
      sums = sums(0, scale(), EXACT_BITS);
      outputFraction =
          override.outputs().orElseGet(() -> largestOutputFraction(blindFraction - lost));
    } while (scale() - outputFraction > FixedPoint.MAX_SHIFT && takeBitFromFactors());
    limitOutputFraction();
    accumulateNarrow(config.accumulatorBits() - 1);
    while (!(sums.exact() && sums.fit(0, config.activationBits()))
        && override.outputs().isEmpty()
        && outputFraction > 0
        && (scale() - outputFraction < FixedPoint.MAX_SHIFT || takeBitFromFactors())) {
      outputFraction--;
      accumulateNarrow(config.accumulatorBits() - 1);
    }
    if (!sums.exact()) {
      accumulateNarrow(config.accumulatorBits());
    }
  }

  private void accumulateNarrow(int bits) {
    int shift = Math.max(0, Math.min(FixedPoint.MAX_SHIFT, scale() - outputFraction));
    sums = sums(shift, outputFraction, bits);
  }

  /** Fraction bits of a product. */
  private int scale() {
    return weightFraction + input.fraction();
  }

  private LayerSums sums(int productShift, int biasFraction, int bits) {
    long[] bias = new long[layer.outputs()];
    Arrays.setAll(bias, row -> FixedPoint.scaled(layer.bias()[row], biasFraction));
    return LayerSums.of(layer, codebook(), bias, input.values(), productShift, bits);
  }

  /**
   * The largest legal fraction bits for which no output saturates, before ReLU; one below the least
   * legal where only a larger shift could do.
   */
  private int largestOutputFraction(int fallback) {
    if (sums.allZero()) {
      return fallback;
    }
    int least = Math.max(0, scale() - FixedPoint.MAX_SHIFT);
    int fraction = Math.min(FixedPoint.MAX_FRACTION_BITS, scale());
    fraction = blind ? Math.min(fraction, Math.max(least, fallback)) : fraction;
    while (fraction >= least && !sums.fit(scale() - fraction, config.activationBits())) {
      fraction--;
    }
    return Math.max(0, fraction);
  }

  /** What the user did not set has to be legal. */
  private void limitOutputFraction() {
    if (override.outputs().isEmpty()) {
      int least = Math.max(0, scale() - FixedPoint.MAX_SHIFT);
      int most = Math.min(FixedPoint.MAX_FRACTION_BITS, scale());
      outputFraction = Math.max(least, Math.min(most, outputFraction));
    }
  }

  /** Takes a bit from weights or inputs; false when both are set by the user or have none left. */
  private boolean takeBitFromFactors() {
    boolean fromWeights = override.weights().isEmpty() && weightFraction > 0;
    boolean fromInputs = input.canTakeBit();
    if (fromWeights && (!fromInputs || weightBits() >= inputBits())) {
      weightFraction--;
    } else if (fromInputs) {
      input.takeBit();
    }
    return fromWeights || fromInputs;
  }

  private int weightBits() {
    return Arrays.stream(codebook()).map(FixedPoint::significantBits).max().orElse(0);
  }

  private int inputBits() {
    return blind
        ? config.activationBits() - 1
        : Arrays.stream(input.values())
            .flatMapToInt(Arrays::stream)
            .map(FixedPoint::significantBits)
            .max()
            .orElse(0);
  }

  private void checkShift() {
    int shift = scale() - outputFraction;
    if (shift < 0 || shift > FixedPoint.MAX_SHIFT) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s of layer '%s' must lie in 0..%d (fw + fx - fy = %d + %d - %d), was %d",
              config.narrow() ? "productShift" : "outputShift",
              layer.name(),
              FixedPoint.MAX_SHIFT,
              weightFraction,
              input.fraction(),
              outputFraction,
              shift));
    }
  }

  private int[] codebook() {
    return Arrays.stream(layer.weights().codebook())
        .mapToInt(weight -> (int) FixedPoint.fix(weight, weightFraction, config.weightBits()))
        .toArray();
  }

  @Override
  public int fraction() {
    return outputFraction;
  }

  @Override
  public int[][] values() {
    return sums.outputs(format().outputShift(), config.activationBits(), layer.relu());
  }

  @Override
  public boolean canTakeBit() {
    return override.outputs().isEmpty()
        && outputFraction > 0
        && scale() - outputFraction < FixedPoint.MAX_SHIFT;
  }

  @Override
  public void takeBit() {
    outputFraction--;
    if (config.narrow()) {
      accumulateNarrow(config.accumulatorBits());
    }
  }

  @Override
  public long saturated() {
    return 0;
  }

  private LayerFormat format() {
    return LayerFormat.of(weightFraction, input.fraction(), outputFraction, config.narrow());
  }

  /** The layer in the formats chosen; to be called after the next layer has taken its bits. */
  QuantizedLayer result() {
    LayerFormat format = format();
    long[] bias = new long[layer.outputs()];
    Arrays.setAll(
        bias,
        row ->
            FixedPoint.fix(layer.bias()[row], format.biasFractionBits(), config.accumulatorBits()));
    Saturations saturations =
        new Saturations(
            saturatedWeights(),
            input.saturated(),
            sums.saturated(),
            sums.saturatedOutputs(format.outputShift(), config.activationBits()));
    return new QuantizedLayer(
        layer,
        format,
        Arrays.stream(codebook()).boxed().toList(),
        bias,
        saturations,
        warnings(saturations));
  }

  private long saturatedWeights() {
    double[] codebook = layer.weights().codebook();
    boolean[] saturates = new boolean[codebook.length];
    for (int code = 0; code < codebook.length; code++) {
      long scaled = FixedPoint.scaled(codebook[code], weightFraction);
      saturates[code] = !FixedPoint.fits(scaled, config.weightBits());
    }
    return IntStream.range(0, layer.codes().nonZeros())
        .filter(k -> saturates[(int) layer.codes().value(k)])
        .count();
  }

  private long clampedBiases() {
    int fraction = format().biasFractionBits();
    return Arrays.stream(layer.bias())
        .filter(
            bias -> !FixedPoint.fits(FixedPoint.scaled(bias, fraction), config.accumulatorBits()))
        .count();
  }

  private List<String> warnings(Saturations saturations) {
    List<String> warnings = new ArrayList<>();
    double[] weights = layer.weights().codebook();
    int[] codebook = codebook();
    for (int code = 1; code <= layer.weights().used(); code++) {
      if (codebook[code] == 0) {
        warnings.add(
            String.format(
                Locale.ROOT,
                "weight %s of layer '%s' rounds to 0 (%d fraction bits); its entries stay stored",
                weights[code],
                layer.name(),
                weightFraction));
      }
    }
    long clamped = clampedBiases();
    if (clamped > 0) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%d bias values of layer '%s' do not fit the accumulator's format and are clamped",
              clamped,
              layer.name()));
    }
    if (saturations.total() > 0) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%d values of layer '%s' saturate on the calibration inputs (%d weights, %d inputs, %d"
                  + " sums, %d outputs)",
              saturations.total(),
              layer.name(),
              saturations.weights(),
              saturations.inputs(),
              saturations.sums(),
              saturations.outputs()));
    }
    return warnings;
  }
}
