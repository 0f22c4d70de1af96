// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.encode.CapacityException;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GroupChoiceTest {
  private static final EieConfig CONFIG =
      Preset.TINY4
          .config()
          .with("processingElements", "32")
          .with("columnGroups", "1,2,8")
          .with("pointers", "64");
  private static final Pattern TRIED = Pattern.compile("(\\d) groups? ([\\d,]+)(?=,|$)");

  /** Many columns of few rows: what binds is the broadcast. */
  private static LayerSource wide() {
    return layer("wide", 16, 256, 0.15);
  }

  /** As many rows as the accumulators hold, one column: nothing to share, much to add. */
  private static LayerSource tall() {
    return layer("tall", 256, 16, 0.4);
  }

  private static LayerSource layer(String name, int rows, int columns, double density) {
    Random random = new Random(rows);
    double[][] weights = new double[rows][columns];
    for (double[] row : weights) {
      Arrays.setAll(row, j -> random.nextDouble() < density ? 1 + random.nextInt(7) : 0);
    }
    return new LayerSource(name, SparseMatrix.ofDense(weights), Optional.empty(), true);
  }

  private static CompileOptions options() {
    double[] ones = new double[256];
    Arrays.fill(ones, 1);
    return CompileOptions.named("choice").withCalibration(InputVectors.of(new double[][] {ones}));
  }

  @Test
  void everyLayerHasTheNumberOfGroupsWithTheFewestCycles() {
    Compilation made = GroupChoice.compile(List.of(wide(), tall()), CONFIG, options());

    List<LayerModel> layers = made.model().layers();
    assertThat(layers.get(0).groups()).isGreaterThan(1);
    assertThat(layers.get(1).groups()).isLessThan(layers.get(0).groups());
    List<String> notes = made.report().notes();
    assertThat(notes).hasSize(2);
    for (int layer = 0; layer < 2; layer++) {
      assertThat(notes.get(layer))
          .startsWith(
              "layer '" + layers.get(layer).name() + "' runs in " + layers.get(layer).groups())
          .contains(" column group")
          .contains("; predicted cycles (sum of 1 vector): 1 group ");
      Matcher tried = TRIED.matcher(notes.get(layer));
      int best = 0;
      long least = Long.MAX_VALUE;
      while (tried.find()) {
        long cycles = Long.parseLong(tried.group(2).replace(",", ""));
        best = cycles < least ? Integer.parseInt(tried.group(1)) : best;
        least = Math.min(least, cycles);
      }
      assertThat(layers.get(layer).groups()).isEqualTo(best);
    }
  }

  @Test
  void withoutVectorsHalfOfTheInputsAreTakenToBeZero() {
    Compilation made = GroupChoice.compile(List.of(wide()), CONFIG, CompileOptions.named("choice"));
    assertThat(made.report().notes())
        .singleElement()
        .asString()
        .contains(
            "cycles (with every second input drawn to be 0, because no vectors are given): 1 group ");
  }

  @Test
  void nothingIsChosenWhereTheUserOrTheDesignSaysTheGroups() {
    EncodeOptions two = EncodeOptions.DEFAULT.withGroups(Map.of("wide", 2));
    Compilation given = GroupChoice.compile(List.of(wide()), CONFIG, options().withEncoding(two));
    assertThat(given.model().layers().get(0).groups()).isEqualTo(2);
    assertThat(given.report().notes()).isEmpty();

    Compilation one =
        GroupChoice.compile(List.of(wide()), CONFIG.with("columnGroups", "1"), options());
    assertThat(one.model().layers().get(0).groups()).isEqualTo(1);
    assertThat(one.report().notes()).isEmpty();
  }

  /** What one group cannot hold is refused, whatever more groups could do. */
  @Test
  void aNetworkThatDoesNotFitIsRefused() {
    LayerSource large = layer("large", 256, 4096, 0.9);
    EncodeOptions oneSegment = new EncodeOptions(java.util.OptionalInt.empty(), true, false);
    CompileOptions options = CompileOptions.named("choice").withEncoding(oneSegment);
    assertThatThrownBy(() -> GroupChoice.compile(List.of(large), CONFIG, options))
        .isInstanceOf(CapacityException.class);
  }
}
