// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PresetTest {
  @Test
  void presetsAreFoundByName() {
    assertThat(Preset.named("tiny4")).isEqualTo(Preset.TINY4);
    assertThat(Preset.named("small16")).isEqualTo(Preset.SMALL16);
    assertThat(Preset.named("eie64")).isEqualTo(Preset.EIE64);
    assertThat(Preset.named("paper64")).isEqualTo(Preset.PAPER64);
    assertThat(Preset.named("eie256")).isEqualTo(Preset.EIE256);
    assertThatThrownBy(() -> Preset.named("eie265"))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "preset must be one of tiny4, small16, eie64, eie128, paper64, eie256 (nearest: eie64), was"
                + " 'eie265'");
  }

  @Test
  void eie64IsTheDefault() {
    assertThat(values(Preset.EIE64))
        .isEqualTo(
            "processingElements=64 columnGroups=1 weightBits=16 activationBits=16 accumulatorBits=32"
                + " accumulation=wide weightCodeBits=4 zeroRunBits=4 sparseRowBits=64 queueDepth=16"
                + " rangeDepth=4 entriesPerCycle=8 sparseBanks=2 accumulatorStructure=ported"
                + " multiplierStructure=booth multiplierStages=2 rowsPerElement=64 exchangeRows=4"
                + " performanceCounters=true sparseRows=16384 pointers=16384 pointerFormat=absolute biases=256"
                + " activations=1024 memoryPins=none memoryProtection=none programLength=16 codebooks=8 resetKind=sync-high hostBus=native"
                + " busBits=64 axiIdBits=4 streams=false testMode=false");
    assertThat(EieConfig.builder().build()).isEqualTo(Preset.EIE64.config());
  }

  @Test
  void paper64HasTheChoicesOfThePaper() {
    assertThat(values(Preset.PAPER64))
        .isEqualTo(
            "processingElements=64 columnGroups=1 weightBits=16 activationBits=16 accumulatorBits=16"
                + " accumulation=narrow weightCodeBits=4 zeroRunBits=4 sparseRowBits=64 queueDepth=8"
                + " rangeDepth=2 entriesPerCycle=1 sparseBanks=1 accumulatorStructure=ported"
                + " multiplierStructure=booth multiplierStages=2 rowsPerElement=64 exchangeRows=1"
                + " performanceCounters=true sparseRows=16384 pointers=16384 pointerFormat=absolute biases=256"
                + " activations=1024 memoryPins=none memoryProtection=none programLength=16 codebooks=8 resetKind=sync-high hostBus=native"
                + " busBits=64 axiIdBits=4 streams=false testMode=false");
  }

  @Test
  void theOthersDifferInSize() {
    assertThat(Preset.EIE256.config())
        .isEqualTo(
            EieConfig.builder()
                .processingElements(256)
                .entriesPerCycle(2)
                .sparseRows(4096)
                .build());
    assertThat(Preset.EIE128.config())
        .isEqualTo(
            EieConfig.builder()
                .processingElements(128)
                .columnGroups(1, 2, 8)
                .sparseRows(8192)
                .pointers(8192)
                .pointerFormat(PointerFormat.BLOCK)
                .biases(128)
                .activations(512)
                .build());
    assertThat(values(Preset.SMALL16))
        .isEqualTo(
            "processingElements=16 columnGroups=1 weightBits=16 activationBits=16 accumulatorBits=32"
                + " accumulation=wide weightCodeBits=4 zeroRunBits=4 sparseRowBits=64 queueDepth=8"
                + " rangeDepth=2 entriesPerCycle=2 sparseBanks=2 accumulatorStructure=ported"
                + " multiplierStructure=booth multiplierStages=2 rowsPerElement=64 exchangeRows=4"
                + " performanceCounters=true sparseRows=2048 pointers=2048 pointerFormat=absolute biases=128"
                + " activations=256 memoryPins=none memoryProtection=none programLength=16 codebooks=8 resetKind=sync-high hostBus=native"
                + " busBits=64 axiIdBits=4 streams=false testMode=false");
    assertThat(values(Preset.TINY4))
        .isEqualTo(
            "processingElements=4 columnGroups=1 weightBits=16 activationBits=16 accumulatorBits=32"
                + " accumulation=wide weightCodeBits=4 zeroRunBits=4 sparseRowBits=64 queueDepth=4"
                + " rangeDepth=2 entriesPerCycle=1 sparseBanks=1 accumulatorStructure=ported"
                + " multiplierStructure=booth multiplierStages=2 rowsPerElement=16 exchangeRows=1"
                + " performanceCounters=true sparseRows=256 pointers=512 pointerFormat=absolute biases=64 activations=64"
                + " memoryPins=none memoryProtection=none programLength=4 codebooks=4 resetKind=sync-high hostBus=native"
                + " busBits=64 axiIdBits=4 streams=false testMode=false");
  }

  private static String values(Preset preset) {
    return Arrays.stream(Parameter.values())
        .map(parameter -> parameter.leafName() + "=" + parameter.text(preset.config()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void onlyThePapersDesignPlacesRowsThePapersWay() {
    for (Preset preset : Preset.values()) {
      assertThat(preset.rowMapping())
          .isEqualTo(preset == Preset.PAPER64 ? RowMapping.INTERLEAVED : RowMapping.BALANCED);
      assertThat(RowMapping.named(preset.rowMapping().mappingName()))
          .isEqualTo(preset.rowMapping());
    }
    assertThatThrownBy(() -> RowMapping.named("balancd"))
        .isInstanceOf(UserException.class)
        .hasMessage("row mapping must be one of interleaved, balanced, was 'balancd'");
  }

  @Test
  void everyPresetTellsWhatItIsFor() {
    assertThat(Preset.values())
        .allSatisfy(preset -> assertThat(preset.description()).isNotBlank().doesNotEndWith("."));
  }
}
