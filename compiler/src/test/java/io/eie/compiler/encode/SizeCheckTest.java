// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.quantize.FormatOverride;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.ConfigException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.RowMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not fit is refused before the work that it would be refused after. */
class SizeCheckTest {
  /** 4 elements of 16 rows; a column fits always, four dense ones never. */
  private static final EieConfig SMALL =
      Preset.TINY4.config().toBuilder().sparseRows(3).activations(1024).build();

  private static final EncodeOptions FIT = new EncodeOptions(OptionalInt.empty(), false, true);

  private int mapped;

  private final RowMapper counting =
      (layers, config) -> {
        mapped++;
        return RowMapper.BALANCED.map(layers, config);
      };

  private static SparseMatrix random(long seed, int rows, int columns, double density) {
    Random random = new Random(seed);
    SparseMatrix.Builder matrix = SparseMatrix.builder(rows, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (random.nextDouble() < density) {
          matrix.add(row, column, 1 + random.nextInt(15));
        }
      }
    }
    return matrix.build();
  }

  /** Layers a, b, … */
  private void compile(EieConfig config, CompileOptions options, SparseMatrix... matrices) {
    List<LayerSource> layers = new ArrayList<>();
    for (SparseMatrix matrix : matrices) {
      String name = Character.toString('a' + layers.size());
      layers.add(new LayerSource(name, matrix, Optional.empty(), false));
    }
    Compiler.compile(layers, config, options);
  }

  private CompileOptions options() {
    return CompileOptions.named("net").withRowMapping(counting);
  }

  @Test
  void nonZerosThatDoNotFitAreRefusedBeforeRowsAreMapped() {
    // 4 columns of 64 rows are 64 entries of every element: 8 rows of 8.
    assertThatThrownBy(() -> compile(SMALL, options(), random(1, 64, 40, 2)))
        .isInstanceOf(CapacityException.class)
        .hasMessage(
            "model 'net' does not fit: sparseRows must be at least 8 (non-zeros of a row of inputs"
                + " over all PEs, 8 to a row, padding left out), was 3; --fit makes the memories"
                + " large enough");
    assertThat(mapped).isZero();
  }

  @Test
  void oneFullRowOfInputsOfTheFirstLayerIsEnough() {
    SparseMatrix.Builder matrix = SparseMatrix.builder(64, 40);
    for (int row = 0; row < 64; row++) {
      for (int column = 20; column < 24; column++) {
        matrix.add(row, column, 1);
      }
    }

    assertThatThrownBy(() -> compile(SMALL, options(), matrix.build()))
        .hasMessageContaining("sparseRows must be at least 8 (non-zeros");
    assertThat(mapped).isZero();
  }

  @Test
  void aMemoryThatNoConfigurationHasIsRefusedBeforeRowsAreMapped() {
    EieConfig wide =
        SMALL.toBuilder()
            .processingElements(1)
            .sparseRows(5)
            .weightCodeBits(8)
            .zeroRunBits(8)
            .activations(32_768)
            .pointers(1 << 20)
            .programLength(1024)
            .build();
    SparseMatrix.Builder matrix = SparseMatrix.builder(4100, 1024, 4100 * 1024);
    for (int row = 0; row < 4100; row++) {
      for (int column = 0; column < 1024; column++) {
        matrix.add(row, column, 1);
      }
    }

    assertThatThrownBy(() -> compile(wide, options().withEncoding(FIT), matrix.build()))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("sparseRows must lie in 2..1048576");
    assertThat(mapped).isZero();
  }

  /** Both are wrong: who came first says so. */
  @Test
  void entriesThatDoNotFitAreRefusedBeforeFormatsAreChosen() {
    FormatOverride impossible =
        new FormatOverride(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.of(30));
    CompileOptions both = options().withFormats(Map.of("a", impossible));
    // About 20 non-zeros of every element in 4 columns, where 24 fit: padding is too much.
    SparseMatrix weights = random(2, 64, 40, 0.3);
    EieConfig runs = SMALL.toBuilder().zeroRunBits(2).build();

    assertThatThrownBy(() -> compile(runs.toBuilder().sparseRows(64).build(), both, weights))
        .isInstanceOf(UserException.class)
        .isNotInstanceOf(CapacityException.class);
    assertThat(mapped).isEqualTo(1);
    assertThatThrownBy(() -> compile(runs, both, weights))
        .isInstanceOf(CapacityException.class)
        .hasMessageContaining("(entries of PE");
    assertThat(mapped).isEqualTo(2);
  }

  /** The check counts what the encoder makes: one row less is refused, what is told is enough. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsToldIsEnoughAndLessIsNot(long seed) {
    Random random = new Random(seed);
    SparseMatrix first =
        random(seed, 1 + random.nextInt(150), 1 + random.nextInt(40), random.nextDouble());
    SparseMatrix second = random(-seed, 1 + random.nextInt(90), first.rows(), random.nextDouble());
    for (RowMapping mapping : RowMapping.values()) {
      CompileOptions options = CompileOptions.named("net").withRowMapping(RowMapper.of(mapping));
      int rows = 3;
      String told = "";
      for (; rows < 200; rows++) {
        EieConfig config = SMALL.toBuilder().sparseRows(rows).build();
        try {
          compile(config, options, first, second);
          break;
        } catch (CapacityException e) {
          told = e.getMessage();
        }
      }
      if (!told.isEmpty()) {
        Matcher least = Pattern.compile("sparseRows must be at least (\\d+)").matcher(told);
        assertThat(least.find()).as(told).isTrue();
        assertThat(least.group(1)).as(told).isEqualTo(Integer.toString(rows));
      }
    }
  }

  @Test
  void whatFitsIsMappedOnce() {
    compile(Preset.TINY4.config(), options(), random(3, 30, 40, 0.3));

    assertThat(mapped).isEqualTo(1);
  }
}
