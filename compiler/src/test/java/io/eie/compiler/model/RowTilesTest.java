// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTilesTest {
  @ParameterizedTest
  @CsvSource({
    "8791, 1, '46, 46, 46'",
    "8791, 4, '48, 48, 42'",
    "8791, 8, '48, 48, 42'",
    "4096, 8, 64",
    "4097, 1, '33, 32'",
    "4097, 8, '40, 25'",
    "1, 8, 1"
  })
  void rowsAreSharedOutEvenlyInWholeWords(int outputs, int exchangeRows, String expected) {
    EieConfig config = Preset.EIE64.config().toBuilder().exchangeRows(exchangeRows).build();

    RowTiles tiles = RowTiles.of(outputs, config);

    assertThat(
            IntStream.range(0, tiles.count())
                .mapToObj(tile -> Integer.toString(tiles.rows(tile)))
                .toList())
        .containsExactly(expected.split(", "));
  }

  @Test
  void tilesCoverEveryNumberOfRowsAndFitTheAccumulators() {
    for (int word : new int[] {1, 2, 4, 8}) {
      EieConfig config =
          Preset.EIE64.config().toBuilder()
              .processingElements(1)
              .rowsPerElement(24)
              .exchangeRows(word)
              .build();
      for (int outputs = 1; outputs < 200; outputs++) {
        RowTiles tiles = RowTiles.of(outputs, config);
        int covered = 0;
        for (int tile = 0; tile < tiles.count(); tile++) {
          assertThat(tiles.first(tile)).isEqualTo(covered);
          assertThat(tiles.first(tile) % word).isZero();
          assertThat(tiles.rows(tile)).isBetween(1, 24);
          covered += tiles.rows(tile);
        }
        assertThat(covered).isEqualTo(outputs);
        assertThat(tiles.count()).isEqualTo((outputs + 23) / 24);
      }
    }
  }
}
