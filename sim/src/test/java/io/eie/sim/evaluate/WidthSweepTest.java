// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.eie.common.Progress;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.Preset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WidthSweepTest {
  private static final LayerSource IDENTITY =
      new LayerSource(
          "fc", SparseMatrix.ofDense(new double[][] {{1, 0}, {0, 1}}), Optional.empty(), false);

  @Test
  void narrowArithmeticLosesWhatItCannotTellApart() {
    // 1/1000 is below the step of 8 bits, 1/100,000 below that of 16 bits, 1e-11 below 32 bits.
    InputVectors inputs =
        InputVectors.of(
            new double[][] {{0.999, 1}, {0.99999, 1}, {1 - 1e-11, 1}, {0, 1}, {1, 0.5}});
    int[] labels = {1, 1, 1, 1, 0};

    List<WidthSweep.Row> rows =
        new WidthSweep(List.of(IDENTITY), Preset.TINY4.config(), inputs, HostPooling.NONE)
            .run(inputs, labels, Progress.NONE);

    assertThat(rows)
        .extracting(WidthSweep.Row::arithmetic)
        .containsExactly("float", "32 bits", "16 bits", "8 bits");
    assertThat(rows).extracting(WidthSweep.Row::correct).containsExactly(5, 4, 3, 2);
    assertThat(rows)
        .extracting(WidthSweep.Row::multiplyPicojoules)
        .containsExactly(3.7, 3.1, 3.1 / 4, 3.1 / 16);
    assertThat(rows.get(2).paperAccuracy()).isEqualTo(0.798);
    assertThat(rows.get(2).paperMultiplyPicojoules()).isCloseTo(0.597, within(0.001));
    assertThat(rows.get(1).paperAccuracy()).isNull();
    assertThat(WidthSweep.csv(rows))
        .startsWith("arithmetic,vectors,correct,accuracy,")
        .contains("\n8 bits,5,2,0.400000,0.1938,0.5300,\n");
    assertThat(WidthSweep.pictures(rows)).containsOnlyKeys("fig10-accuracy", "fig10-energy");
    assertThat(WidthSweep.pictures(rows).get("fig10-energy")).contains(">paper<", ">16 bits<");
  }

  @Test
  void roundingIsThatOfFixedPoint() {
    InputVectors inputs = InputVectors.of(new double[][] {{0.3, -2}});

    RoundedNetwork network = RoundedNetwork.of(List.of(IDENTITY), 8, inputs);

    // -2 fits in 8 bits with 5 fraction bits when the sign counts as one, 2 does not with 6.
    assertThat(network.run(new double[] {0.3, -2})).containsExactly(10 / 32.0, -2);
    assertThat(network.run(new double[] {100, -100})).containsExactly(127 / 32.0, -4);
  }

  @Test
  void zerosHaveAFormatToo() {
    InputVectors inputs = InputVectors.of(new double[][] {{0, 0}});

    assertThat(RoundedNetwork.of(List.of(IDENTITY), 32, inputs).run(new double[] {0, 0}))
        .containsExactly(0, 0);
  }
}
