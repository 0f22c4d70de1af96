// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.Positions;
import io.eie.generator.config.Accumulation;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A small network on a configuration, both drawn from a seed, with extreme values well represented.
 */
public final class RandomNetwork {
  private static final int[] ROW_BITS = {16, 32, 64, 128, 256, 512};

  private final Random random;
  private final EieConfig config;
  private final List<CodedLayer> layers = new ArrayList<>();
  private final CompiledModel model;

  /** A network on a configuration that is drawn as well. */
  public RandomNetwork(long seed) {
    this(seed, null);
  }

  /**
   * A network on a given configuration, whose memories must have room for it. A segment has no more
   * tiles than the configuration has descriptors and codebooks.
   */
  public RandomNetwork(long seed, EieConfig given) {
    random = new Random(seed);
    config = given == null ? configuration() : given;
    int inputs = between(1, 40);
    Positions positions = permutation(inputs);
    int fraction = between(0, 30);
    int count = between(1, 3);
    for (int l = 0; l < count; l++) {
      CodedLayer layer = layer("layer" + l, positions, fraction);
      layers.add(layer);
      positions = layer.outputPositions();
      fraction = layer.outputFractionBits();
    }
    SmallEncoder encoder = new SmallEncoder(config);
    int most = Math.min(12, Math.min(config.programLength(), config.codebooks()));
    layers.forEach(layer -> encoder.add(layer, between(1, 8), between(1, most)));
    model = encoder.build();
  }

  public EieConfig config() {
    return config;
  }

  List<CodedLayer> layers() {
    return layers;
  }

  public CompiledModel model() {
    return model;
  }

  public int[] input() {
    double density = random.nextDouble();
    int[] input = new int[model.inputs()];
    Arrays.setAll(
        input, i -> random.nextDouble() < density ? (int) value(config.activationBits()) : 0);
    return input;
  }

  private EieConfig configuration() {
    boolean narrow = random.nextBoolean();
    EieConfig one =
        EieConfig.builder()
            .paperElement()
            .processingElements(between(1, 9))
            .weightBits(between(4, 24))
            .activationBits(between(4, 24))
            .accumulation(narrow ? Accumulation.NARROW : Accumulation.WIDE)
            .accumulatorBits(narrow ? between(8, 24) : between(24, 48))
            .weightCodeBits(between(2, 8))
            .zeroRunBits(between(2, 8))
            .sparseRowBits(ROW_BITS[random.nextInt(ROW_BITS.length)])
            .rowsPerElement(between(1, 48))
            .programLength(64)
            .codebooks(64)
            .build();
    int most = Math.min(8, one.entriesPerRow());
    return one.toBuilder()
        .entriesPerCycle(1 << between(0, Integer.numberOfTrailingZeros(most)))
        .build();
  }

  private CodedLayer layer(String name, Positions inputPositions, int inputFraction) {
    int outputs = between(1, 60);
    // fw is at most 30, so inputs without fraction bits cannot be shifted by 31
    int shift = Math.min(between(0, 31), 30 + inputFraction);
    int outputFraction =
        between(Math.max(0, inputFraction - shift), Math.min(30, 30 + inputFraction - shift));
    int[] codebook = new int[config.codebookEntries()];
    for (int code = 1; code < codebook.length; code++) {
      codebook[code] = (int) value(config.weightBits());
    }
    int[][] codes = new int[outputs][inputPositions.size()];
    double density = random.nextDouble() * random.nextDouble();
    for (int[] row : codes) {
      Arrays.setAll(row, j -> random.nextDouble() < density ? between(1, codebook.length - 1) : 0);
    }
    long[] bias = null;
    if (random.nextBoolean()) {
      bias = random.longs(outputs).map(any -> value(config.accumulatorBits())).toArray();
    }
    return new CodedLayer(
        name,
        codes,
        codebook,
        bias,
        outputFraction + shift - inputFraction,
        inputFraction,
        outputFraction,
        random.nextBoolean(),
        inputPositions,
        permutation(outputs));
  }

  // Of every magnitude, 0 and both ends included.
  private long value(int bits) {
    return switch (random.nextInt(8)) {
      case 0 -> -(1L << (bits - 1));
      case 1 -> (1L << (bits - 1)) - 1;
      case 2 -> between(-1, 1);
      default -> random.nextLong() >> (64 - bits + random.nextInt(bits));
    };
  }

  private Positions permutation(int size) {
    int[] positions = new int[size];
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i + 1);
      positions[i] = positions[j];
      positions[j] = i;
    }
    return Positions.of(positions);
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
