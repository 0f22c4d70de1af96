// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.generator.map.PointerLayout;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EieConfigTest {
  @Test
  void theBuilderStartsFromTheDefaultPreset() {
    assertThat(EieConfig.builder().build()).isEqualTo(Preset.EIE64.config());
  }

  @Test
  void theBuilderSetsEveryParameter() {
    EieConfig config =
        EieConfig.builder()
            .processingElements(8)
            .columnGroups(1, 2)
            .weightBits(5)
            .activationBits(6)
            .accumulatorBits(9)
            .accumulation(Accumulation.NARROW)
            .weightCodeBits(3)
            .zeroRunBits(2)
            .sparseRowBits(32)
            .queueDepth(7)
            .rangeDepth(11)
            .entriesPerCycle(4)
            .sparseBanks(2)
            .accumulatorStructure(AccumulatorStructure.PER_ROW)
            .multiplierStructure(MultiplierStructure.OPERATOR)
            .multiplierStages(3)
            .rowsPerElement(10)
            .exchangeRows(2)
            .performanceCounters(false)
            .sparseRows(100)
            .pointers(24)
            .pointerFormat(PointerFormat.BLOCK)
            .biases(16)
            .activations(18)
            .memoryPins(new MemoryPins(List.of(new MemoryPins.Pin("rme", 4))))
            .memoryProtection(MemoryProtection.PARITY)
            .programLength(19)
            .codebooks(20)
            .resetKind(ResetKind.ASYNC_LOW)
            .hostBus(HostBus.AXI4_LITE_32)
            .axiIdBits(13)
            .streams(true)
            .testMode(true)
            .build();

    assertThat(Arrays.stream(Parameter.values()).map(parameter -> parameter.text(config)))
        .containsExactly(
            ("8 1,2 5 6 9 narrow 3 2 32 7 11 4 2 per-row operator 3 10 2 false 100 24 block 16 18 rme:4 parity 19 20"
                    + " async-low axi4-lite-32 64 13 true true")
                .split(" "));
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
                    .entriesPerCycle(3)
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
                        "entriesPerCycle must be one of 1, 2, 4, 8 (multipliers of one element), was"
                            + " 3",
                        "pointers must be even and lie in 4..1048576 (two banks of the same depth"
                            + " hold even and odd columns), was 5"));
  }

  @Test
  void aColumnMustNotFillTheSparseMemory() {
    ConfigBuilder full = EieConfig.builder().paperElement().rowsPerElement(64).sparseRows(8);

    assertThatThrownBy(full::build)
        .hasMessage(
            "sparseRows must be at least 9 (a column of rowsPerElement = 64 entries, 8 to a row,"
                + " must not fill the memory), was 8");
    assertThat(full.sparseRows(9).build().entryCapacity()).isEqualTo(72);
  }

  @Test
  void aRowHoldsTheEntriesOfACycle() {
    assertThatThrownBy(() -> EieConfig.builder().entriesPerCycle(8).sparseRowBits(32).build())
        .hasMessage(
            "entriesPerCycle must be at most 4 (a row of sparseRowBits = 32 holds that many"
                + " entries), was 8");
  }

  @Test
  void twoBanksNeedSeveralEntriesPerCycleAndAnEvenNumberOfRows() {
    assertThatThrownBy(() -> EieConfig.builder().paperElement().sparseBanks(2).build())
        .hasMessage("sparseBanks must be 1 (entriesPerCycle is 1 and needs no second row), was 2");
    assertThatThrownBy(
            () -> EieConfig.builder().entriesPerCycle(2).sparseBanks(2).sparseRows(17).build())
        .hasMessage("sparseRows must be even and at least 4 (sparseBanks is 2), was 17");
  }

  @Test
  void rowsAreExchangedByWholeWords() {
    assertThatThrownBy(
            () ->
                EieConfig.builder()
                    .exchangeRows(4)
                    .rowsPerElement(30)
                    .biases(31)
                    .activations(33)
                    .build())
        .hasMessageContainingAll(
            "rowsPerElement must be a multiple of 4 (exchangeRows), was 30",
            "biases must be a multiple of 4 (exchangeRows), was 31",
            "activations must be a multiple of 4 (exchangeRows), was 33");
  }

  @Test
  void theWindowLooksPastARowOnlyWhereARowIsMultipliedAtOnce() {
    ConfigBuilder wide = EieConfig.builder().sparseBanks(2);

    assertThat(wide.entriesPerCycle(4).build().windowPlaces()).isEqualTo(8);
    assertThat(wide.entriesPerCycle(8).build().windowPlaces()).isEqualTo(12);
    assertThat(wide.sparseBanks(1).build().windowPlaces()).isEqualTo(8);
  }

  @Test
  void oneParameterIsChangedByNameOrPath() {
    EieConfig config = Preset.TINY4.config();

    assertThat(config.with("queueDepth", "9").queueDepth()).isEqualTo(9);
    assertThat(config.with("element.queueDepth", "9")).isEqualTo(config.with("queueDepth", "9"));
    assertThat(config.with("resetKind", "async-low").resetKind()).isEqualTo(ResetKind.ASYNC_LOW);
    assertThat(config.with("performanceCounters", "false").performanceCounters()).isFalse();
  }

  @Test
  void everyParameterIsRequired() {
    assertThatThrownBy(() -> new ConfigBuilder().processingElements(4).build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("columnGroups");
    assertThatThrownBy(() -> EieConfig.builder().resetKind(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("resetKind");
  }

  @Test
  void paper64HasTheSizesOfThePaper() {
    EieConfig paper = Preset.PAPER64.config();

    assertThat(paper.pointerBits()).isEqualTo(17);
    assertThat(paper.entryBits()).isEqualTo(8);
    assertThat(paper.entriesPerRow()).isEqualTo(8);
    assertThat(paper.entryCapacity()).isEqualTo(128 * 1024);
    assertThat(paper.sparseRows() * paper.sparseRowBits() / 8).isEqualTo(128 * 1024);
    assertThat(paper.sparseLanes()).isEqualTo(1);
    assertThat(paper.sparseAddressBits()).isEqualTo(14);
    assertThat(PointerLayout.of(paper).depth()).isEqualTo(8192);
    assertThat(paper.pointerAddressBits()).isEqualTo(14);
    assertThat(paper.biasAddressBits()).isEqualTo(8);
    assertThat(paper.activationAddressBits()).isEqualTo(10);
    assertThat(paper.rowBits()).isEqualTo(6);
    assertThat(paper.treeLevels()).isEqualTo(3);
    assertThat(paper.codebookEntries()).isEqualTo(16);
    assertThat(paper.codebookLanes()).isEqualTo(4);
    assertThat(paper.codebookWords()).isEqualTo(4);
    assertThat(paper.narrow()).isTrue();
    assertThat(Preset.EIE64.config().narrow()).isFalse();
  }

  @Test
  void indexWidthsAreAtLeastOneBit() {
    EieConfig least =
        EieConfig.builder()
            .paperElement()
            .processingElements(1)
            .zeroRunBits(8)
            .weightCodeBits(8)
            .sparseRowBits(16)
            .rowsPerElement(1)
            .sparseRows(2)
            .pointers(4)
            .biases(1)
            .activations(2)
            .build();

    assertThat(least.entriesPerRow()).isEqualTo(1);
    assertThat(least.pointerBits()).isEqualTo(1);
    assertThat(least.sparseAddressBits()).isEqualTo(1);
    assertThat(least.pointerAddressBits()).isEqualTo(2);
    assertThat(least.biasAddressBits()).isEqualTo(1);
    assertThat(least.activationAddressBits()).isEqualTo(1);
    assertThat(least.rowBits()).isEqualTo(1);
    assertThat(least.treeLevels()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4, 64, 8",
    "4, 5, 64, 4",
    "2, 2, 512, 128",
    "8, 8, 16, 1",
    "5, 4, 16, 1",
    "3, 2, 16, 2",
    "3, 3, 128, 16",
    "8, 8, 512, 32"
  })
  void aRowHoldsAPowerOfTwoOfEntries(int code, int run, int row, int entries) {
    EieConfig config =
        EieConfig.builder()
            .paperElement()
            .weightCodeBits(code)
            .zeroRunBits(run)
            .sparseRowBits(row)
            .build();

    assertThat(config.entriesPerRow()).isEqualTo(entries);
    assertThat(config.sparseLanes()).isEqualTo((row + 63) / 64);
  }

  @ParameterizedTest
  @CsvSource({"4, 16, 1", "5, 8, 2", "8, 8, 2", "9, 4, 4", "16, 4, 4", "17, 2, 8", "24, 2, 8"})
  void aHostWordHoldsAPowerOfTwoOfWeights(int bits, int lanes, int words) {
    EieConfig config = EieConfig.builder().weightBits(bits).build();

    assertThat(config.codebookLanes()).isEqualTo(lanes);
    assertThat(config.codebookWords()).isEqualTo(words);
  }

  @Test
  void aSmallCodebookTakesAWholeWord() {
    EieConfig config = EieConfig.builder().weightBits(4).weightCodeBits(2).build();

    assertThat(config.codebookLanes()).isEqualTo(16);
    assertThat(config.codebookEntries()).isEqualTo(4);
    assertThat(config.codebookWords()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1", "2, 1", "4, 1", "5, 2", "16, 2", "17, 3", "64, 3", "65, 4", "256, 4", "257, 5",
    "1024, 5"
  })
  void treesHaveRadixFour(int elements, int levels) {
    assertThat(EieConfig.builder().processingElements(elements).build().treeLevels())
        .isEqualTo(levels);
  }

  @Test
  void aCapacityThatIsNoPowerOfTwoIsRoundedUpInPointers() {
    assertThat(EieConfig.builder().paperElement().sparseRows(8192).build().pointerBits())
        .isEqualTo(16);
    assertThat(EieConfig.builder().paperElement().sparseRows(8193).build().pointerBits())
        .isEqualTo(17);
  }

  @Test
  void theCanonicalFormKeepsTheOrderOfTheParameters() {
    assertThat(Preset.TINY4.config().canonicalJson())
        .isEqualTo(
            "{\"processingElements\":4,"
                + "\"numbers\":{\"weightBits\":16,\"activationBits\":16,\"accumulatorBits\":32,"
                + "\"accumulation\":\"wide\"},"
                + "\"encoding\":{\"weightCodeBits\":4,\"zeroRunBits\":4,\"sparseRowBits\":64},"
                + "\"element\":{\"queueDepth\":4,\"rangeDepth\":2,\"entriesPerCycle\":1,"
                + "\"sparseBanks\":1,\"accumulatorStructure\":\"ported\","
                + "\"multiplierStructure\":\"booth\",\"multiplierStages\":2,\"rowsPerElement\":16,\"exchangeRows\":1,"
                + "\"performanceCounters\":true},"
                + "\"memories\":{\"sparseRows\":256,\"pointers\":512,\"biases\":64,"
                + "\"activations\":64},"
                + "\"control\":{\"programLength\":4,\"codebooks\":4,\"resetKind\":\"sync-high\"}}");
  }

  @Test
  void theCanonicalFormLeavesOutTheBusWhereItIsTheNativePort() {
    String tiny = Preset.TINY4.config().canonicalJson();
    assertThat(Preset.TINY4.config().with("hostBus", "axi4-lite-64").canonicalJson())
        .isEqualTo(
            tiny.substring(0, tiny.length() - 1) + ",\"host\":{\"hostBus\":\"axi4-lite-64\"}}");
    assertThat(Preset.TINY4.config().with("axiIdBits", "6").canonicalJson())
        .isEqualTo(tiny.substring(0, tiny.length() - 1) + ",\"host\":{\"axiIdBits\":6}}");
    for (Parameter parameter : Parameter.values()) {
      parameter
          .unlisted()
          .ifPresent(value -> assertThat(parameter.of(Preset.EIE64.config())).isEqualTo(value));
    }
  }

  @Test
  void everyParameterHasAnAccessorOfItsName() throws ReflectiveOperationException {
    EieConfig config = Preset.PAPER64.config().toBuilder().programLength(17).build();
    for (Parameter parameter : Parameter.values()) {
      assertThat(EieConfig.class.getMethod(parameter.leafName()).invoke(config))
          .as(parameter.leafName())
          .isEqualTo(parameter.of(config));
    }
  }

  @Test
  void theHashIsTakenOverTheCanonicalForm() {
    assertThat(Preset.TINY4.config().hash())
        .isEqualTo("91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7");
  }

  @Test
  void theHashTellsConfigurationsApart() {
    assertThat(Arrays.stream(Preset.values()).map(preset -> preset.config().hash()))
        .doesNotHaveDuplicates();
    assertThat(Preset.TINY4.config().with("queueDepth", "5").hash())
        .isNotEqualTo(Preset.TINY4.config().hash());
  }
}
