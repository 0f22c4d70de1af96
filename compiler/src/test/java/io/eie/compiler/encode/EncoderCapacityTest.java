// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import static io.eie.compiler.encode.EncodedNetworks.FIT;
import static io.eie.compiler.encode.EncodedNetworks.ONE_SEGMENT;
import static io.eie.compiler.encode.EncodedNetworks.TINY;
import static io.eie.compiler.encode.EncodedNetworks.assertDecodes;
import static io.eie.compiler.encode.EncodedNetworks.columnRows;
import static io.eie.compiler.encode.EncodedNetworks.compile;
import static io.eie.compiler.encode.EncodedNetworks.layer;
import static io.eie.compiler.encode.EncodedNetworks.matrix;
import static io.eie.compiler.encode.EncodedNetworks.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.MemoryDecoder;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.ConfigException;
import io.eie.generator.config.EieConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Networks that do not fit: segments, enlarged memories, refusals. */
class EncoderCapacityTest {
  @Test
  void fittingTakesWholeWordsOfSeveralRows() {
    EieConfig config =
        TINY.toBuilder().rowsPerElement(8).exchangeRows(4).activations(4).biases(4).build();
    double[] bias = new double[20];
    Arrays.fill(bias, 1);
    LayerSource source =
        layer("a", matrix(random(new Random(9), 20, 40, 15, 0.2))).withBias(Bias.of(bias));

    // 10 rows of inputs, 5 rows of outputs
    assertThat(compile(config, FIT, source).config())
        .isEqualTo(config.toBuilder().activations(12 + 8).biases(8).build());
  }

  @Test
  void whatDoesNotFitOneSegmentNeedsSeveral() {
    EieConfig config =
        TINY.toBuilder().sparseRows(8).pointers(32).rowsPerElement(4).biases(4).build();
    int[][] first = random(new Random(4), 33, 60, 15, 0.5);
    int[][] second = random(new Random(5), 7, 33, 15, 0.5);
    double[] bias = new double[33];
    Arrays.setAll(bias, row -> 0.5 * row);

    Compilation compilation =
        Compiler.compile(
            List.of(layer("a", matrix(first)).withBias(Bias.of(bias)), layer("b", matrix(second))),
            config,
            CompileOptions.named("net"));
    CompiledModel model = compilation.model();

    assertDecodes(model, 0, first);
    assertDecodes(model, 1, second);
    assertThat(model.segments().size()).isGreaterThan(10);
    assertThat(compilation.report().warnings())
        .contains(
            "model 'net' has "
                + model.segments().size()
                + " segments; the host loads the memories for each of them in every run");
    double scale =
        Math.pow(
            2,
            model.layers().get(0).weightFractionBits() + model.layers().get(0).inputFractionBits());
    long[] stored = new MemoryDecoder(model).biases(0);
    for (int row = 0; row < bias.length; row++) {
      assertThat(stored[row] / scale).isEqualTo(bias[row]);
    }
  }

  @Test
  void aModelThatFitsHasOneSegment() {
    CompiledModel model = compile(TINY, layer("a", matrix(random(new Random(6), 20, 30, 15, 0.3))));

    assertThat(model.segments()).hasSize(1);
    assertThat(model.segments().get(0).lastDescriptor()).isZero();
  }

  @Test
  void oneSegmentIsRefusedWithTheSmallestChange() {
    EieConfig config =
        TINY.toBuilder().sparseRows(8).pointers(32).programLength(1).codebooks(1).build();
    LayerSource[] layers = {
      layer("a", matrix(random(new Random(7), 20, 40, 15, 1))),
      layer("b", matrix(random(new Random(8), 4, 20, 3, 1)))
    };

    assertThatThrownBy(() -> compile(config, ONE_SEGMENT, layers))
        .isInstanceOf(CapacityException.class)
        .hasMessage(
            "model 'net' does not fit: sparseRows must be at least 28 (entries of PE 0, the"
                + " fullest, 8 to a row), was 8; pointers must be at least 64 (one more than"
                + " columns in every tile), was 32; programLength must be at least 2 (one"
                + " descriptor per tile), was 1; codebooks must be at least 2 (different codebooks"
                + " of the layers), was 1; smallest change that makes it fit: --set sparseRows=28"
                + " --set pointers=64 --set programLength=2 --set codebooks=2 (or --fit)");
    EieConfig enough =
        config.toBuilder().sparseRows(28).pointers(64).programLength(2).codebooks(2).build();
    assertThat(compile(enough, ONE_SEGMENT, layers).segments()).hasSize(1);
  }

  @Test
  void fittingGivesBothBanksAsManyRows() {
    EieConfig config = TINY.toBuilder().sparseRows(8).entriesPerCycle(2).sparseBanks(2).build();
    LayerSource source = layer("a", matrix(random(new Random(9), 20, 40, 15, 1)));

    // 200 entries of the fullest element, 8 to a row, are 25 rows.
    assertThat(compile(config, FIT, source).config().sparseRows()).isEqualTo(26);
  }

  @Test
  void fittingEnlargesWhatIsTooSmallAndNothingElse() {
    EieConfig config = TINY.toBuilder().sparseRows(8).pointers(32).activations(4).biases(2).build();
    double[] bias = new double[20];
    Arrays.fill(bias, 1);
    LayerSource source =
        layer("a", matrix(random(new Random(9), 20, 40, 15, 1))).withBias(Bias.of(bias));

    CompiledModel model = compile(config, FIT, source);

    assertThat(model.config())
        .isEqualTo(
            config.toBuilder().sparseRows(25).pointers(42).activations(15).biases(5).build());
    assertThat(compile(TINY, FIT, source).config()).isEqualTo(TINY);
    assertThatThrownBy(() -> compile(config, FIT, layer("a", matrix(new int[1][300_000]))))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("activations must lie in 2..32768");
  }

  @Test
  void activationsMustHoldInputAndOutputTogether() {
    assertThatThrownBy(
            () -> compile(TINY, layer("a", matrix(random(new Random(10), 60, 200, 15, 0.1)))))
        .isInstanceOf(CapacityException.class)
        .hasMessage(
            "model 'net' does not fit: activations must be at least 65 (input and output rows of"
                + " the largest layer together), was 64; smallest change that makes it fit: --set"
                + " activations=65 (or --fit)");
  }

  @Test
  void aRowOfInputsThatDoesNotFitEmptyMemoriesIsRefused() {
    EieConfig config = TINY.toBuilder().pointers(4).build();

    assertThatThrownBy(() -> compile(config, layer("a", matrix(new int[1][5]))))
        .isInstanceOf(CapacityException.class)
        .hasMessage(
            "model 'net' does not fit: pointers must be at least 6 (one more than columns in every"
                + " tile), was 4; smallest change that makes it fit: --set pointers=6 (or --fit)");
    assertThatThrownBy(() -> columnRows(0))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "column rows per tile must be at least 1 (a tile has whole rows of inputs), was 0");
  }
}
