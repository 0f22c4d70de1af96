package io.eie.generator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EieConfigTest {
  @Test
  void theBuilderStartsFromTheDefaultPreset() {
    assertThat(EieConfig.builder().build()).isEqualTo(Preset.EIE64.config());
  }

  @Test
  void theBuilderSetsEveryParameter() {
    EieConfig config =
        EieConfig.builder()
            .processingElements(3)
            .weightBits(5)
            .activationBits(6)
            .accumulatorBits(9)
            .accumulation(Accumulation.NARROW)
            .weightCodeBits(3)
            .zeroRunBits(2)
            .sparseRowBits(32)
            .queueDepth(7)
            .rangeDepth(11)
            .entriesPerCycle(1)
            .multiplierStages(3)
            .rowsPerElement(10)
            .performanceCounters(false)
            .sparseRows(100)
            .pointers(14)
            .biases(15)
            .activations(17)
            .programLength(18)
            .codebooks(19)
            .resetKind(ResetKind.ASYNC_LOW)
            .build();

    assertThat(config)
        .isEqualTo(
            new EieConfig(
                3,
                new NumberFormats(5, 6, 9, Accumulation.NARROW),
                new EntryFormat(3, 2, 32),
                new ElementShape(7, 11, 1, 3, 10, false),
                new MemorySizes(100, 14, 15, 17),
                new ControlShape(18, 19, ResetKind.ASYNC_LOW)));
    assertThat(config.toBuilder().build()).isEqualTo(config);
  }

  @Test
  void allBrokenRulesAreReportedAtOnce() {
    assertThatThrownBy(
            () ->
                EieConfig.builder()
                    .processingElements(0)
                    .accumulatorBits(16)
                    .sparseRowBits(48)
                    .entriesPerCycle(8)
                    .pointers(5)
                    .build())
        .isInstanceOf(UserException.class)
        .isInstanceOfSatisfying(
            ConfigException.class,
            refused ->
                assertThat(refused.problems())
                    .containsExactly(
                        "processingElements must lie in 1..1024 (an element address has at most 10"
                            + " bits), was 0",
                        "accumulatorBits must lie in 24..48 (accumulation is wide), was 16",
                        "sparseRowBits must be one of 16, 32, 64, 128, 256, 512 (a row holds at"
                            + " least one entry of any format and divides into host words), was 48",
                        "entriesPerCycle must be 1 (this version multiplies one entry per cycle),"
                            + " was 8",
                        "pointers must be even and lie in 4..1048576 (two banks of the same depth"
                            + " hold even and odd columns), was 5"));
  }

  @Test
  void aColumnMustNotFillTheSparseMemory() {
    ConfigBuilder full = EieConfig.builder().rowsPerElement(64).sparseRows(8);

    assertThatThrownBy(full::build)
        .hasMessage(
            "sparseRows must be at least 9 (a column of rowsPerElement = 64 entries, 8 to a row,"
                + " must not fill the memory), was 8");
    assertThat(full.sparseRows(9).build().entryCapacity()).isEqualTo(72);
  }

  @Test
  void oneParameterIsChangedByNameOrPath() {
    EieConfig config = Preset.TINY4.config();

    assertThat(config.with("queueDepth", "9").element().queueDepth()).isEqualTo(9);
    assertThat(config.with("element.queueDepth", "9")).isEqualTo(config.with("queueDepth", "9"));
    assertThat(config.with("resetKind", "async-low").control().resetKind())
        .isEqualTo(ResetKind.ASYNC_LOW);
    assertThat(config.with("performanceCounters", "false").element().performanceCounters())
        .isFalse();
  }

  @Test
  void paper64HasTheSizesOfThePaper() {
    EieConfig paper = Preset.PAPER64.config();

    assertThat(paper.pointerBits()).isEqualTo(17);
    assertThat(paper.entryBits()).isEqualTo(8);
    assertThat(paper.entriesPerRow()).isEqualTo(8);
    assertThat((long) paper.memories().sparseRows() * paper.sparseRowBits() / 8)
        .isEqualTo(128 * 1024);
    assertThat(paper.treeLevels()).isEqualTo(3);
    assertThat(List.of(paper.codebookEntries(), paper.codebookLanes(), paper.codebookWords()))
        .containsExactly(16, 4, 4);
  }
}
