// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.compress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.read.LayerSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PruningTest {
  private static final OptionalInt PLAIN = OptionalInt.empty();

  private static LayerSource layer(String name, double[]... weights) {
    return new LayerSource(name, SparseMatrix.ofDense(weights), Optional.empty(), true);
  }

  private static SparseMatrix dense(double[]... weights) {
    return SparseMatrix.ofDense(weights);
  }

  private static final LayerSource LARGE =
      layer(
          "large",
          new double[] {1, -8, 3, 2},
          new double[] {7, 6, -5, 4},
          new double[] {9, 1, 1, 1},
          new double[] {1, 1, 1, -2});

  private static final LayerSource SMALL = layer("small", new double[] {5.5, 0.5, 0.25, 0.125});

  @Test
  void theLargestMagnitudesOfEachLayerStay() {
    List<LayerSource> pruned =
        new Pruning(List.of(0.25), false, PLAIN).prune(List.of(LARGE, SMALL));

    assertThat(pruned.get(0).weights())
        .isEqualTo(
            dense(
                new double[] {0, -8, 0, 0},
                new double[] {7, 6, 0, 0},
                new double[] {9, 0, 0, 0},
                new double[4]));
    assertThat(pruned.get(1).weights()).isEqualTo(dense(new double[] {5.5, 0, 0, 0}));
    assertThat(pruned.get(0).relu()).isTrue();
  }

  @Test
  void eachLayerMayHaveItsOwnDensity() {
    List<LayerSource> pruned =
        new Pruning(List.of(0.125, 0.5), false, PLAIN).prune(List.of(LARGE, SMALL));

    assertThat(pruned).extracting(layer -> layer.weights().nonZeros()).containsExactly(2, 2);
  }

  @Test
  void aGlobalThresholdHoldsForAllLayers() {
    List<LayerSource> pruned = new Pruning(List.of(0.25), true, PLAIN).prune(List.of(LARGE, SMALL));

    // Five of 20: 9, 8, 7, 6 and 5.5.
    assertThat(pruned).extracting(layer -> layer.weights().nonZeros()).containsExactly(4, 1);
    assertThat(pruned.get(1).weights()).isEqualTo(dense(new double[] {5.5, 0, 0, 0}));
  }

  @Test
  void ofEqualMagnitudesTheFirstStay() {
    LayerSource equal = layer("e", new double[] {1, -1}, new double[] {1, 1});

    assertThat(new Pruning(List.of(0.5), false, PLAIN).prune(List.of(equal)).get(0).weights())
        .isEqualTo(dense(new double[] {1, 0}, new double[] {1, 0}));
    assertThat(new Pruning(List.of(0.5), true, PLAIN).prune(List.of(equal, equal)))
        .extracting(layer -> layer.weights().nonZeros())
        .containsExactly(4, 0);
  }

  @Test
  void balancedPruningGivesEveryElementTheSame() {
    LayerSource pruned =
        new Pruning(List.of(0.25), false, OptionalInt.of(2)).prune(List.of(LARGE)).get(0);

    // Rows 0 and 2 are element 0's, rows 1 and 3 element 1's: two weights each.
    assertThat(pruned.weights())
        .isEqualTo(
            dense(
                new double[] {0, -8, 0, 0},
                new double[] {7, 6, 0, 0},
                new double[] {9, 0, 0, 0},
                new double[4]));
    assertThat(Pruning.shares(new int[] {10, 10, 10}, 7)).containsExactly(3, 2, 2);
    assertThat(Pruning.shares(new int[] {1, 0, 10}, 7)).containsExactly(1, 0, 6);
    assertThat(Pruning.shares(new int[] {3, 3}, 6)).containsExactly(3, 3);
  }

  @Test
  void whatIsPrunedAlreadyStaysAsItIs() {
    for (OptionalInt elements : List.of(PLAIN, OptionalInt.of(2))) {
      List<LayerSource> pruned =
          new Pruning(List.of(1.0), false, elements).prune(List.of(LARGE, SMALL));
      assertThat(pruned.get(0)).isSameAs(LARGE);
    }
    LayerSource sparse = layer("s", new double[] {0, 0, 3, 0});
    assertThat(new Pruning(List.of(0.25), false, PLAIN).prune(List.of(sparse)).get(0))
        .isSameAs(sparse);
  }

  @Test
  void aLayerKeepsAWeight() {
    assertThat(
            new Pruning(List.of(0.001), false, PLAIN)
                .prune(List.of(SMALL))
                .get(0)
                .weights()
                .nonZeros())
        .isEqualTo(1);
  }

  @Test
  void wrongDensitiesAreNamed() {
    assertThatThrownBy(() -> new Pruning(List.of(0.0), false, PLAIN))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "density must be above 0 and at most 1 (fraction of the weights that are kept), was 0.0");
    assertThatThrownBy(() -> new Pruning(List.of(Double.NaN), false, PLAIN))
        .isInstanceOf(UserException.class);
    assertThatThrownBy(() -> new Pruning(List.of(0.1, 0.2), true, PLAIN))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "density must be one number with a global threshold (it holds for the whole network),"
                + " were 2");
    assertThatThrownBy(
            () -> new Pruning(List.of(0.1, 0.2, 0.3), false, PLAIN).prune(List.of(LARGE, SMALL)))
        .isInstanceOf(UserException.class)
        .hasMessage("densities must be one, or one for each of 2 layers, were 3");
  }
}
