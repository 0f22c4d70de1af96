// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import static io.eie.compiler.read.PositionNetwork.Pooling.MAX;
import static io.eie.compiler.read.PositionNetwork.Pooling.MEAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.eie.common.Progress;
import io.eie.common.SharedData;
import io.eie.common.SmokeShard;
import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.read.BundledNetwork;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.Labels;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.PositionNetwork;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.cycle.HostTransfer;
import io.eie.sim.report.Remarks;
import io.eie.sim.run.GeneratedRtl;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
  private static final InputVectors INPUTS =
      InputVectors.of(
          new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 1, 0}, {0.5, 0, 1}, {0, 0, 0.25}});

  /** The class is the index of the largest input, weights 1 and 0.75 in the diagonal. */
  private static LayerSource layer(double middle) {
    return new LayerSource(
        "fc",
        SparseMatrix.ofDense(new double[][] {{1, 0, 0}, {0, middle, 0}, {0, 0, 1}}),
        Optional.empty(),
        false);
  }

  private static Evaluation evaluate(
      List<LayerSource> layers, InputVectors inputs, int[] labels, EieConfig config, int rtl) {
    Compilation compilation =
        Compiler.compile(layers, config, CompileOptions.named("m").withInputs(inputs));
    return new Evaluator(new GeneratedRtl(), Progress.NONE)
        .evaluate(
            new EvaluationRequest(
                compilation.model(),
                compilation.sources(),
                compilation.sharedSources(),
                inputs,
                HostPooling.NONE,
                Optional.ofNullable(labels),
                rtl,
                500,
                Remarks.NONE));
  }

  @Test
  void everyArithmeticIsComparedWithTheLabels() {
    int[] labels = {0, 1, 2, 1, 2, 2};

    Evaluation evaluation =
        evaluate(List.of(layer(0.75)), INPUTS, labels, Preset.TINY4.config(), 0);

    assertThat(evaluation.accuracies())
        .containsExactly(
            new Accuracy("float", 6, 5, 6, 0.0),
            new Accuracy("compressed", 6, 5, 6, 0.0),
            new Accuracy("golden", 6, 5, 6, 0.0));
    assertThat(evaluation.confusion())
        .containsExactly(
            new Confusion(0, 0, 1),
            new Confusion(1, 0, 1),
            new Confusion(1, 1, 1),
            new Confusion(2, 2, 3));
    assertThat(evaluation.notableLoss()).isEmpty();
    assertThat(evaluation.agrees()).isTrue();
    assertThat(evaluation.layers().get(0).error()).isZero();
    assertThat(evaluation.layers().get(0).activeInputs()).isEqualTo(8 / 18.0);
    assertThat(evaluation.rtl()).isNull();
  }

  @Test
  void aLossInFixedPointIsTold() {
    // With 4 bits, 0.98 and 1 are the same, and the first of equal outputs is the class.
    EieConfig narrow = Preset.TINY4.config().toBuilder().activationBits(4).weightBits(4).build();
    InputVectors inputs = InputVectors.of(new double[][] {{0.98, 1, 0}, {0, 0, 1}});

    Evaluation evaluation = evaluate(List.of(layer(1)), inputs, new int[] {1, 2}, narrow, 0);

    assertThat(evaluation.accuracy("float").orElseThrow().accuracy()).isEqualTo(1);
    assertThat(evaluation.accuracy("golden").orElseThrow())
        .isEqualTo(new Accuracy("golden", 2, 1, 1, evaluation.layers().get(0).error()));
    assertThat(evaluation.notableLoss()).hasValue(0.5);
    assertThat(evaluation.layers().get(0).error())
        .isCloseTo(0.02 / Math.sqrt(0.98 * 0.98 + 2), within(1e-9));
  }

  @Test
  void withoutLabelsClassesAreComparedWithThoseOfFloat() {
    Evaluation evaluation = evaluate(List.of(layer(0.75)), INPUTS, null, Preset.TINY4.config(), 0);

    assertThat(evaluation.accuracy("golden").orElseThrow())
        .isEqualTo(new Accuracy("golden", 6, null, 6, 0.0));
    assertThat(evaluation.accuracy("golden").orElseThrow().accuracy()).isNull();
    assertThat(evaluation.confusion()).isEmpty();
    assertThat(evaluation.notableLoss()).isEmpty();
  }

  @Test
  void aModelAloneHasNoFloat() {
    Compilation compilation =
        Compiler.compile(
            List.of(layer(0.75)),
            Preset.TINY4.config(),
            CompileOptions.named("m").withInputs(INPUTS));

    Evaluation evaluation =
        new Evaluator(new GeneratedRtl(), Progress.NONE)
            .evaluate(
                new EvaluationRequest(
                    compilation.model(),
                    List.of(),
                    List.of(),
                    INPUTS,
                    HostPooling.NONE,
                    Optional.of(new int[] {0, 1, 2, 0, 2, 2}),
                    0,
                    500,
                    Remarks.NONE));

    assertThat(evaluation.accuracies()).containsExactly(new Accuracy("golden", 6, 6, null, null));
    assertThat(evaluation.layers().get(0).error()).isNull();
  }

  @SmokeShard(of = 3)
  @Test
  void theHardwareRunsASampleAndLoadsOnce() {
    Evaluation evaluation =
        evaluate(
            List.of(layer(0.75)), INPUTS, new int[] {0, 1, 2, 1, 2, 2}, Preset.TINY4.config(), 3);

    // Vectors 0, 2 and 4 of six.
    assertThat(evaluation.accuracy("rtl").orElseThrow())
        .isEqualTo(new Accuracy("rtl", 3, 3, 3, 0.0));
    assertThat(evaluation.rtl().mismatches()).isZero();
    assertThat(evaluation.rtl().vectors()).isEqualTo(3);
    assertThat(evaluation.rtl().loadCycles()).isEqualTo(evaluation.speed().loadCycles());
    assertThat(evaluation.agrees()).isTrue();
  }

  @Test
  void theHostPoolsThePositionsOfAnInference() {
    // Three positions each: by mean classes 0 and 1, by maximum 1 and 0, by position 0 0 1, 1 1 0.
    InputVectors inputs =
        InputVectors.of(
            new double[][] {{1, 0, 0}, {1, 0, 0}, {0, 1.5, 0}, {0, 1, 0}, {0, 1, 0}, {1.5, 0, 0}});
    Compilation compilation =
        Compiler.compile(
            List.of(layer(1)), Preset.TINY4.config(), CompileOptions.named("m").withInputs(inputs));

    for (PositionNetwork.Pooling pooling : List.of(MEAN, MAX)) {
      Evaluation evaluation =
          new Evaluator(new GeneratedRtl(), Progress.NONE)
              .evaluate(
                  new EvaluationRequest(
                      compilation.model(),
                      compilation.sources(),
                      compilation.sharedSources(),
                      inputs,
                      new HostPooling(3, pooling),
                      Optional.of(pooling == MEAN ? new int[] {0, 1} : new int[] {1, 0}),
                      1,
                      500,
                      new Remarks(List.of("n"), List.of("w"))));

      assertThat(evaluation.accuracies())
          .containsExactly(
              new Accuracy("float", 2, 2, 2, 0.0),
              new Accuracy("compressed", 2, 2, 2, 0.0),
              new Accuracy("golden", 2, 2, 2, 0.0),
              new Accuracy("rtl", 1, 1, 1, 0.0));
      assertThat(evaluation.vectors()).isEqualTo(2);
      assertThat(evaluation.positions()).isEqualTo(3);
      assertThat(evaluation.hostPooling()).isEqualTo(pooling == MEAN ? "mean" : "max");
      assertThat(evaluation.rtl().vectors()).isEqualTo(3);
      assertThat(evaluation.speed().cycles())
          .isEqualTo(evaluation.layers().get(0).cycles())
          .isEqualTo((double) evaluation.rtl().cycles());
      assertThat(evaluation.speed().transferCycles())
          .isEqualTo(3 * HostTransfer.of(compilation.model()).cycles());
      assertThat(evaluation.notes()).containsExactly("n");
      assertThat(evaluation.warnings()).containsExactly("w");
    }
  }

  @Test
  void aSampleIsSpreadOverTheBatch() {
    assertThat(Evaluator.sample(10, 4)).containsExactly(0, 2, 5, 7);
    assertThat(Evaluator.sample(3, Integer.MAX_VALUE)).containsExactly(0, 1, 2);
  }

  @Test
  void oneOutputTellsTwoClasses() {
    assertThat(Classes.of(new double[] {0.1})).isEqualTo(1);
    assertThat(Classes.of(new double[] {0})).isZero();
    assertThat(Classes.of(new double[] {1, 3, 3})).isEqualTo(1);
    assertThat(Classes.count(1)).isEqualTo(2);
  }

  @Test
  void labelsMustFitTheVectorsAndTheNetwork() {
    assertThatThrownBy(
            () -> evaluate(List.of(layer(1)), INPUTS, new int[] {0}, Preset.TINY4.config(), 0))
        .isInstanceOf(UserException.class)
        .hasMessage("labels must be as many as input vectors, 6, were 1");
    assertThatThrownBy(
            () ->
                evaluate(
                    List.of(layer(1)),
                    INPUTS,
                    new int[] {0, 1, 2, 3, 0, 0},
                    Preset.TINY4.config(),
                    0))
        .isInstanceOf(UserException.class)
        .hasMessage("label of vector 3 must lie in 0..2 (the network has 3 outputs), was 3");
  }

  @Test
  void segmentsAreLoadedInEveryInference() {
    Speed once = new Speed(100, "native", 50, 30, 55.0, 1000, 1);
    Speed always = new Speed(100, "native", 50, 30, null, 1000, 2);

    assertThat(once.microseconds()).isEqualTo(0.5);
    assertThat(once.inferencesPerSecond()).isEqualTo(2e6);
    assertThat(once.microsecondsWithHost()).isEqualTo(0.8);
    assertThat(once.inferencesPerSecondSustained()).isEqualTo(1e8 / 55);
    assertThat(always.inferencesPerSecondSustained()).isNull();
    assertThat(always.microseconds()).isEqualTo(0.5);
    assertThat(always.microsecondsWithHost()).isEqualTo(10.8);
  }

  /** Larger than the memories: the second layer in column tiles, every load measured. */
  @SmokeShard(of = 4)
  @Test
  void theHardwareRunsAModelOfSeveralSegments() {
    Random random = new Random(7);
    List<LayerSource> layers =
        List.of(dense("a", 16, 12, random), dense("b", 16, 16, random), dense("c", 3, 16, random));
    EieConfig small =
        Preset.TINY4.config().toBuilder().sparseRows(5).pointers(14).codebooks(1).build();

    Evaluation evaluation = evaluate(layers, vectors(5, 12, random), null, small, 5);

    assertThat(evaluation.speed().segments()).isGreaterThan(layers.size());
    assertThat(evaluation.rtl().mismatches()).isZero();
    assertThat(evaluation.rtl().cycles()).isEqualTo(Math.round(5 * evaluation.speed().cycles()));
    // The memories are filled anew for every vector, and nothing is kept from one to the next.
    assertThat(evaluation.rtl().loadCycles()).isEqualTo(5 * evaluation.speed().loadCycles());
    assertThat(evaluation.speed().microsecondsWithHost())
        .isEqualTo(
            (evaluation.speed().cycles()
                    + evaluation.speed().transferCycles()
                    + evaluation.speed().loadCycles())
                / 500);
    assertThat(evaluation.accuracy("rtl").orElseThrow().agreeing()).isEqualTo(5);
    assertThat(evaluation.accuracy("rtl").orElseThrow().error())
        .isEqualTo(evaluation.accuracy("golden").orElseThrow().error());
  }

  private static LayerSource dense(String name, int rows, int columns, Random random) {
    double[][] weights = new double[rows][columns];
    for (double[] row : weights) {
      Arrays.setAll(row, column -> (1 + random.nextInt(7)) / 8.0 - 0.5);
    }
    return new LayerSource(name, SparseMatrix.ofDense(weights), Optional.empty(), true);
  }

  private static InputVectors vectors(int count, int length, Random random) {
    double[][] vectors = new double[count][length];
    for (double[] vector : vectors) {
      Arrays.setAll(vector, index -> random.nextInt(9) / 8.0);
    }
    return InputVectors.of(vectors);
  }

  @Test
  void leNetRecognisesWhatItDoesInFloat() {
    InputVectors images =
        InputVectors.read(
            SharedData.file("mnist/t10k-images-idx3-ubyte.gz"), OptionalDouble.empty());
    int[] labels = Labels.read(SharedData.file("mnist/t10k-labels-idx1-ubyte.gz"));

    Evaluation evaluation =
        evaluate(BundledNetwork.lenet300100(), images, labels, Preset.SMALL16.config(), 0);

    assertThat(evaluation.accuracy("float").orElseThrow().correct()).isEqualTo(9_830);
    assertThat(evaluation.accuracy("golden").orElseThrow().accuracy())
        .isCloseTo(0.983, within(0.001));
  }
}
