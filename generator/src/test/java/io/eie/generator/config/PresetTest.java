// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
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
            "preset must be one of tiny4, small16, eie64, paper64, eie256 (nearest: eie64), was"
                + " 'eie265'");
  }

  @Test
  void eie64IsTheDefault() {
    assertThat(Preset.EIE64.config())
        .isEqualTo(
            new EieConfig(
                64,
                new NumberFormats(16, 16, 32, Accumulation.WIDE),
                new EntryFormat(4, 4, 64),
                element(16, 4, 8, 2, 64, 4),
                new MemorySizes(16384, 16384, 256, 1024),
                new ControlShape(16, 8, ResetKind.SYNC_HIGH)))
        .isEqualTo(EieConfig.builder().build());
  }

  @Test
  void paper64HasTheChoicesOfThePaper() {
    assertThat(Preset.PAPER64.config())
        .isEqualTo(
            new EieConfig(
                64,
                new NumberFormats(16, 16, 16, Accumulation.NARROW),
                new EntryFormat(4, 4, 64),
                element(8, 2, 1, 1, 64, 1),
                new MemorySizes(16384, 16384, 256, 1024),
                new ControlShape(16, 8, ResetKind.SYNC_HIGH)));
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
    assertThat(Preset.SMALL16.config())
        .isEqualTo(
            new EieConfig(
                16,
                new NumberFormats(16, 16, 32, Accumulation.WIDE),
                new EntryFormat(4, 4, 64),
                element(8, 2, 2, 2, 64, 4),
                new MemorySizes(2048, 2048, 128, 256),
                new ControlShape(16, 8, ResetKind.SYNC_HIGH)));
    assertThat(Preset.TINY4.config())
        .isEqualTo(
            new EieConfig(
                4,
                new NumberFormats(16, 16, 32, Accumulation.WIDE),
                new EntryFormat(4, 4, 64),
                element(4, 2, 1, 1, 16, 1),
                new MemorySizes(256, 512, 64, 64),
                new ControlShape(4, 4, ResetKind.SYNC_HIGH)));
  }

  /** The element of a preset, which all have the same structures, stages and counters. */
  private static ElementShape element(
      int queueDepth, int rangeDepth, int entries, int banks, int rows, int exchangeRows) {
    return new ElementShape(
        queueDepth,
        rangeDepth,
        entries,
        banks,
        AccumulatorStructure.PORTED,
        MultiplierStructure.BOOTH,
        2,
        rows,
        exchangeRows,
        true);
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
