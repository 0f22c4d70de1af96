// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.ConfigSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Parameter;
import io.eie.generator.config.Preset;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ElementMemory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DesignFactsTest {
  @Test
  void eie64HasThePapersMemories() {
    assertThat(values(Preset.EIE64.config(), "memories"))
        .containsEntry("sparseBytes", 131_072L)
        .containsEntry("pointerBytes", 34_816L)
        .containsEntry("biasBytes", 1_024L)
        .containsEntry("activationBytes", 2_048L)
        .containsEntry("elementBytes", 168_960L)
        .containsEntry("centralBytes", 1_024L)
        .containsEntry("designBytes", 64 * 168_960L + 1_024L);
  }

  @Test
  void memoryWordsHoldTheValuesThatAreExchangedTogether() {
    EieConfig config = Preset.EIE64.config().toBuilder().exchangeRows(4).build();

    assertThat(values(config, "memories"))
        .containsEntry("biasBytes", 1_024L)
        .containsEntry("activationBytes", 2_048L);
    assertThat(DesignFacts.of(config))
        .flatExtracting(Section::facts)
        .contains(
            new Fact("biasBytes", 1_024L, "64 x 128 bits"),
            new Fact("activationBytes", 2_048L, "256 x 64 bits"));
  }

  /**
   * A bit for each lane of a row, each pointer, bias and activation, and each word in the centre.
   */
  @Test
  void parityIsStoredWithEveryValue() {
    EieConfig config = Preset.EIE64.config();
    Map<String, Object> plain = values(config, "memories");
    Map<String, Object> stored = values(config.with("memoryProtection", "parity"), "memories");

    assertThat(more(plain, stored, "sparseBytes")).isEqualTo(config.sparseRows() / 8);
    assertThat(more(plain, stored, "pointerBytes")).isEqualTo(config.pointers() / 8);
    assertThat(more(plain, stored, "biasBytes")).isEqualTo(config.biases() / 8);
    assertThat(more(plain, stored, "activationBytes")).isEqualTo(config.activations() / 8);
    assertThat(more(plain, stored, "centralBytes")).isEqualTo(1_024L / 64);
    assertThat(config.with("memoryProtection", "parity").with("sparseRowBits", "256"))
        .extracting(EieConfig::storedSparseRowBits)
        .isEqualTo(260);
  }

  private static long more(Map<String, Object> less, Map<String, Object> more, String fact) {
    return (Long) more.get(fact) - (Long) less.get(fact);
  }

  @Test
  void derivedSizesFollowTheConfiguration() {
    EieConfig config = Preset.TINY4.config().toBuilder().weightCodeBits(5).zeroRunBits(6).build();

    assertThat(values(config, "formats"))
        .containsEntry("entryBits", 11)
        .containsEntry("entriesPerRow", 4)
        .containsEntry("codebookWeights", 31)
        .containsEntry("longestGap", 63)
        .containsEntry("pointerBits", 10)
        .containsEntry("productBits", 32)
        .containsEntry("treeLevels", 1);
  }

  @Test
  void aColumnTileIsAWholeNumberOfRowsAndLeavesRoomForTheLastPointer() {
    assertThat(values(Preset.TINY4.config(), "limits"))
        .containsEntry("outputsPerPass", 64L)
        .containsEntry("columnsPerTile", 508L)
        .containsEntry("entriesPerElement", 2048)
        .containsEntry("vectorPositions", 256L)
        .containsEntry("passesPerProgram", 4)
        .containsEntry("layersPerProgram", 4);
  }

  @Test
  void thePipelineFollowsTheConfiguration() {
    EieConfig narrow = Preset.PAPER64.config().toBuilder().multiplierStages(3).build();

    assertThat(values(Preset.EIE64.config(), "pipeline"))
        .containsEntry("treeStages", 3)
        .containsEntry("arithmeticStages", 4);
    assertThat(values(narrow, "pipeline")).containsEntry("arithmeticStages", 7);
  }

  @Test
  void severalEntriesPerCycleTakeTwoMorePlacesAndStages() {
    EieConfig config = Preset.EIE64.config().toBuilder().entriesPerCycle(8).sparseBanks(2).build();

    assertThat(values(config, "formats")).containsEntry("windowPlaces", 12);
    assertThat(values(config, "memories")).containsEntry("sparseBytes", 131_072L);
    assertThat(values(config, "pipeline")).containsEntry("decodeStages", 4);
    assertThat(values(config, "buffering")).containsEntry("rowPlaces", 4);
  }

  @Test
  void everyPlaceWhereAColumnCanWaitIsCounted() {
    assertThat(values(Preset.EIE64.config(), "buffering"))
        .containsEntry("queuePlaces", 16)
        .containsEntry("treePlaces", 6)
        .containsEntry("rangePlaces", 4)
        .containsEntry("placesOnTheWay", 16 + 6 + 2 + 4 + 4);
  }

  @Test
  void theAddressesAreThoseOfTheMap() {
    EieConfig config = Preset.TINY4.config();
    AddressMap map = AddressMap.of(config);

    assertThat(values(config, "addresses"))
        .containsEntry("addressBits", map.addressBits())
        .containsEntry("program", "0x8000")
        .containsEntry("element", "0x" + Long.toHexString(map.element(0, ElementMemory.SPARSE, 0)))
        .containsEntry(
            "elementPointer",
            "0x"
                + Long.toHexString(
                    map.element(0, ElementMemory.POINTER, 0)
                        - map.element(0, ElementMemory.SPARSE, 0)))
        .containsEntry(
            "elementStride",
            "0x"
                + Long.toHexString(
                    map.element(1, ElementMemory.SPARSE, 0)
                        - map.element(0, ElementMemory.SPARSE, 0)));
  }

  @Test
  void countersThatAreLeftOutHaveNoAddress() {
    EieConfig config = Preset.TINY4.config().toBuilder().performanceCounters(false).build();

    assertThat(values(config, "addresses")).doesNotContainKey("elementCounters");
    assertThat(values(Preset.TINY4.config(), "addresses")).containsKey("elementCounters");
  }

  @ParameterizedTest
  @EnumSource
  void everyParameterIsListedAsItIsSet(Preset preset) {
    Map<String, Object> listed = values(preset.config(), "configuration");

    assertThat(listed).hasSize(Parameter.values().length);
    ConfigSource rebuilt = new ConfigSource();
    listed.forEach((name, value) -> rebuilt.set(name + "=" + value));
    assertThat(rebuilt.resolve()).isEqualTo(preset.config());
  }

  private static Map<String, Object> values(EieConfig config, String section) {
    return DesignFacts.of(config).stream()
        .filter(candidate -> candidate.name().equals(section))
        .findFirst()
        .orElseThrow()
        .values();
  }
}
