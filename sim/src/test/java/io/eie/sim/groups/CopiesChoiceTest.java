// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopiesChoiceTest {
  private static final EieConfig CONFIG =
      Preset.TINY4
          .config()
          .with("processingElements", "32")
          .with("columnGroups", "1,2,8")
          .with("pointers", "64");

  private static LayerSource small() {
    Random random = new Random(4);
    double[][] weights = new double[12][20];
    for (double[] row : weights) {
      Arrays.setAll(row, j -> random.nextInt(3) == 0 ? 1 + random.nextInt(7) : 0);
    }
    return new LayerSource("small", SparseMatrix.ofDense(weights), Optional.empty(), true);
  }

  private static InputVectors ones(int count) {
    double[][] vectors = new double[count][20];
    Arrays.stream(vectors).forEach(vector -> Arrays.fill(vector, 1));
    return InputVectors.of(vectors);
  }

  private static Compilation made(CompileOptions options, CopiesRequest request) {
    return CopiesChoice.compile(List.of(small()), CONFIG, options, request);
  }

  @Test
  void manyVectorsOfASmallLayerRunInCopies() {
    Compilation made = made(CompileOptions.named("c").withInputs(ones(8)), CopiesRequest.AUTO);

    assertThat(made.model().copies()).isEqualTo(8);
    assertThat(made.report().notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith(
                        "the network runs in 8 copies; predicted cycles per vector (mean of 8"
                            + " vectors): 1 copy ")
                    .contains(", 2 copies ", ", 8 copies "));
  }

  /** Copies that have no vector gain nothing. */
  @Test
  void oneVectorRunsInOneCopy() {
    Compilation made = made(CompileOptions.named("c").withInputs(ones(1)), CopiesRequest.AUTO);

    assertThat(made.model().copies()).isEqualTo(1);
  }

  @Test
  void withoutVectorsSomeAreDrawn() {
    Compilation made = made(CompileOptions.named("c"), CopiesRequest.AUTO);

    assertThat(made.model().copies()).isGreaterThan(1);
    assertThat(made.report().notes().toString()).contains("no vectors are given");
  }

  @Test
  void aNumberIsTaken() {
    assertThat(made(CompileOptions.named("c"), CopiesRequest.of("2")).model().copies())
        .isEqualTo(2);
    assertThat(CopiesRequest.of("auto")).isEqualTo(CopiesRequest.AUTO);
    assertThatThrownBy(() -> CopiesRequest.of("0"))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "--copies must be a number of vectors from 1 that the design's column groups allow, or"
                + " auto, was '0'");
  }
}
