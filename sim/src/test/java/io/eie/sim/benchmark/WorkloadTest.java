// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.matrix.SparseMatrix;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkloadTest {
  @ParameterizedTest
  @EnumSource(names = {"VGG_8", "NT_WE", "NT_LSTM"})
  void aLayerHasExactlyTheDensitiesOfThePaper(PaperLayer layer) {
    Workload workload = Workload.synthetic(layer);
    SparseMatrix weights = workload.layers().get(0).weights();

    assertThat(weights.rows()).isEqualTo(layer.outputs());
    assertThat(weights.columns()).isEqualTo(layer.inputs());
    assertThat((long) weights.nonZeros()).isEqualTo(layer.nonZeroWeights());
    assertThat(Arrays.stream(workload.input().vector(0)).filter(value -> value != 0).count())
        .isEqualTo(layer.nonZeroInputs());
    assertThat(Arrays.stream(weights.values()).distinct().count()).isEqualTo(15);
  }

  @Test
  void theDensitiesAreThoseOfTableThree() {
    assertThat(PaperLayer.ALEX_6.nonZeroWeights()).isEqualTo(3_397_386);
    assertThat(PaperLayer.ALEX_6.nonZeroInputs()).isEqualTo(3_235);
    assertThat(PaperLayer.VGG_6.nonZeroWeights()).isEqualTo(4_110_418);
    assertThat(PaperLayer.VGG_6.nonZeroInputs()).isEqualTo(4_591);
    assertThat(PaperLayer.NT_WD.nonZeroWeights()).isEqualTo(580_206);
    assertThat(PaperLayer.NT_WD.nonZeroInputs()).isEqualTo(600);
  }

  @Test
  void aLayerIsTheSameEveryTimeAndLikeNoOther() {
    Workload once = Workload.synthetic(PaperLayer.NT_WE);
    Workload again = Workload.synthetic(PaperLayer.NT_WE);
    SparseMatrix other = Workload.synthetic(PaperLayer.NT_LSTM).layers().get(0).weights();

    assertThat(once.layers().get(0).weights()).isEqualTo(again.layers().get(0).weights());
    assertThat(once.input().vector(0)).isEqualTo(again.input().vector(0));
    assertThat(once.layers().get(0).weights().row(0)).isNotEqualTo(other.row(0));
  }
}
