// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.compiler.read.PositionNetwork.Pooling;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PositionNetworkTest {
  private static final PositionNetwork OPEN =
      new PositionNetwork(2, OptionalInt.empty(), Pooling.MEAN);
  private static final PositionNetwork THREE =
      new PositionNetwork(2, OptionalInt.of(3), Pooling.MAX);

  private static final InputVectors INPUTS =
      InputVectors.of(new double[][] {{1, 2, 3, 4, 5, 6}, {7, 8, 9, 10, 11, 12}});

  @Test
  void anInputIsTakenApartByPosition() {
    for (PositionNetwork network : new PositionNetwork[] {OPEN, THREE}) {
      InputVectors vectors = network.vectors(INPUTS);

      assertThat(vectors.count()).isEqualTo(6);
      assertThat(vectors.vector(0)).containsExactly(1, 4);
      assertThat(vectors.vector(2)).containsExactly(3, 6);
      assertThat(vectors.vector(4)).containsExactly(8, 11);
      assertThat(network.pooled(INPUTS)).isEqualTo(3);
    }
  }

  @Test
  void vectorsOfOnePositionStay() {
    InputVectors rows = THREE.vectors(INPUTS);

    assertThat(THREE.vectors(rows)).isSameAs(rows);
    assertThat(THREE.pooled(rows)).isEqualTo(3);
    assertThat(OPEN.pooled(rows)).isEqualTo(1);
    assertThat(new PositionNetwork(2, OptionalInt.of(3), Pooling.NONE).pooled(rows)).isEqualTo(1);
  }

  @Test
  void otherLengthsAndPartsOfInputsAreRefused() {
    InputVectors odd = InputVectors.of(new double[][] {{1, 2, 3}});

    assertThatThrownBy(() -> OPEN.vectors(odd))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "input vectors must have 2 values (the channels of a position) or a multiple (those of all positions), had 3");
    assertThatThrownBy(() -> THREE.vectors(InputVectors.of(new double[][] {{1, 2, 3, 4}})))
        .hasMessage(
            "input vectors must have 2 values (the channels of a position) or 6 (those of all 3 positions), had 4");
    assertThatThrownBy(() -> THREE.pooled(InputVectors.of(new double[][] {{1, 2}})))
        .hasMessage(
            "input vectors of one position each must be a multiple of 3 (the positions of an input, which the host"
                + " pools), were 1");
  }
}
