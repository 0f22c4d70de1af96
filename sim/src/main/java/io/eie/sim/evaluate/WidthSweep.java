// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import io.eie.common.Progress;
import io.eie.common.quote.CsvText;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.EnergyTable;
import io.eie.sim.plot.BarPlot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The paper's Fig. 10 on a network of the user's: accuracy and energy of a multiplication by the
 * width of the arithmetic. Weights are shared in all of them.
 *
 * <p>Up to 24 bits the golden model runs, weights and activations of that width, accumulators as
 * configured, formats chosen for each layer. No element has 32 bits; there {@link RoundedNetwork}
 * rounds to them.
 */
public final class WidthSweep {
  private static final int WIDEST = 32;
  private static final List<Integer> WIDTHS = List.of(WIDEST, 16, 8);

  /** Energy of a multiplication of 32-bit floating-point numbers at 45 nm (paper, Table I). */
  private static final double FLOAT_MULTIPLY = 3.7;

  /** The paper's top-5 accuracy of AlexNet (Fig. 10); it prints none for 32 bits. */
  private static final Map<String, Double> PAPER_ACCURACY =
      Map.of("float", 0.803, "16 bits", 0.798, "8 bits", 0.53);

  /**
   * The paper's energy of a multiplication: Table I, and for 16 bits 6.2 times less than float
   * (section VI); it prints none for 8 bits.
   */
  private static final Map<String, Double> PAPER_ENERGY =
      Map.of("float", FLOAT_MULTIPLY, "32 bits", 3.1, "16 bits", FLOAT_MULTIPLY / 6.2);

  /**
   * One width.
   *
   * @param arithmetic {@code float} or the width of fixed point in bits
   * @param vectors vectors that ran
   * @param correct those whose class is their label
   * @param accuracy correct over all
   * @param multiplyPicojoules energy of one multiplication: Table I for float, else that of 32 bits
   *     times the squared ratio of the widths
   * @param paperAccuracy top-5 accuracy of AlexNet in the paper's figure; null where it has none
   * @param paperMultiplyPicojoules energy in the paper; null where it has none
   */
  public record Row(
      String arithmetic,
      int vectors,
      int correct,
      double accuracy,
      double multiplyPicojoules,
      Double paperAccuracy,
      Double paperMultiplyPicojoules) {}

  private final List<LayerSource> layers;
  private final EieConfig config;
  private final InputVectors calibration;
  private final HostPooling pooling;
  private final Set<String> warnings = new LinkedHashSet<>();

  /**
   * @param layers the network as given, rows = outputs
   * @param config what accumulators and codebooks are taken from
   * @param calibration vectors on which formats are chosen
   * @param pooling what the host does with the outputs of several vectors
   */
  public WidthSweep(
      List<LayerSource> layers, EieConfig config, InputVectors calibration, HostPooling pooling) {
    this.layers = List.copyOf(layers);
    this.config = config;
    this.calibration = calibration;
    this.pooling = pooling;
  }

  /** Float, then every width from the widest on. */
  public List<Row> run(InputVectors inputs, int[] labels, Progress progress) {
    progress.at("computing in double precision");
    List<LayerSource> shared = compile(config).sharedSources();
    List<Row> rows = new ArrayList<>();
    rows.add(row("float", Evaluator.classes(shared, inputs, pooling), labels, FLOAT_MULTIPLY));
    for (int bits : WIDTHS) {
      progress.at("computing in " + bits + " bits");
      int[] classes = bits == WIDEST ? rounded(shared, inputs) : golden(bits, inputs);
      double ratio = (double) bits / WIDEST;
      rows.add(
          row(bits + " bits", classes, labels, EnergyTable.PAPER.multiply32() * ratio * ratio));
    }
    return rows;
  }

  /** What the compiler warned of at any width, each sentence once; empty before a run. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  private static Row row(String arithmetic, int[] classes, int[] labels, double picojoules) {
    Accuracy accuracy = Accuracy.of(arithmetic, classes, Optional.of(labels), Optional.empty());
    return new Row(
        arithmetic,
        accuracy.vectors(),
        accuracy.correct(),
        accuracy.accuracy(),
        picojoules,
        PAPER_ACCURACY.get(arithmetic),
        PAPER_ENERGY.get(arithmetic));
  }

  private Compilation compile(EieConfig used) {
    CompileOptions options =
        CompileOptions.named("sweep")
            .withInputs(calibration)
            .withEncoding(new EncodeOptions(OptionalInt.empty(), false, true));
    Compilation compilation = Compiler.compile(layers, used, options);
    warnings.addAll(compilation.report().warnings());
    return compilation;
  }

  private int[] rounded(List<LayerSource> shared, InputVectors inputs) {
    RoundedNetwork network = RoundedNetwork.of(shared, WIDEST, calibration);
    return pooling.classes(inputs.count(), vector -> network.run(inputs.vector(vector)));
  }

  private int[] golden(int bits, InputVectors inputs) {
    EieConfig narrower = config.toBuilder().weightBits(bits).activationBits(bits).build();
    return Evaluator.classes(compile(narrower).model(), inputs, pooling);
  }

  /** The rows as text: a headline, then values separated by commas; empty where there is none. */
  public static String csv(List<Row> rows) {
    StringBuilder text =
        new StringBuilder(
            CsvText.line(
                List.of(
                    "arithmetic",
                    "vectors",
                    "correct",
                    "accuracy",
                    "multiplyPicojoules",
                    "paperAccuracy",
                    "paperMultiplyPicojoules")));
    for (Row row : rows) {
      text.append(
          CsvText.line(
              List.of(
                  row.arithmetic(),
                  row.vectors(),
                  row.correct(),
                  String.format(Locale.ROOT, "%.6f", row.accuracy()),
                  number(row.multiplyPicojoules()),
                  number(row.paperAccuracy()),
                  number(row.paperMultiplyPicojoules()))));
    }
    return text.toString();
  }

  private static String number(Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%.4f", value);
  }

  /** Both quantities beside the paper's as pictures (SVG), by name. */
  public static Map<String, String> pictures(List<Row> rows) {
    BarPlot accuracy =
        new BarPlot("Accuracy by width of the arithmetic", "arithmetic", "per cent correct");
    BarPlot energy = new BarPlot("Energy of a multiplication, 45 nm", "arithmetic", "picojoules");
    for (Row row : rows) {
      accuracy.add("this network", row.arithmetic(), 100 * row.accuracy());
      energy.add("estimate", row.arithmetic(), row.multiplyPicojoules());
      if (row.paperAccuracy() != null) {
        accuracy.add("AlexNet, top-5", row.arithmetic(), 100 * row.paperAccuracy());
      }
      if (row.paperMultiplyPicojoules() != null) {
        energy.add("paper", row.arithmetic(), row.paperMultiplyPicojoules());
      }
    }
    Map<String, String> pictures = new LinkedHashMap<>();
    pictures.put("fig10-accuracy", accuracy.svg());
    pictures.put("fig10-energy", energy.svg());
    return pictures;
  }
}
