// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DesignsTest {
  @Test
  void withoutAWordTheDesignsAreThePresets() {
    DesignChoices designs = designs(Preset.EIE64);
    EieConfig large = designs.design("256", "1");

    assertThat(large.sparseRows()).isEqualTo(Preset.EIE256.config().sparseRows());
    assertThat(large.processingElements()).isEqualTo(256);
    assertThat(designs.design("64", "1").sparseRows())
        .isEqualTo(Preset.EIE64.config().sparseRows());
    assertThat(designs(Preset.PAPER64).design("64", "1").narrow()).isTrue();
  }

  @Test
  void thePresetsAreAmongTheDesigns() {
    DesignChoices designs = designs(Preset.EIE64);

    assertThat(designs.design("64", "8")).isEqualTo(Preset.EIE64.config());
    assertThat(designs.design("256", "2")).isEqualTo(Preset.EIE256.config());
    assertThat(designs(Preset.PAPER64).design("64", "1")).isEqualTo(Preset.PAPER64.config());
  }

  @Test
  void oneEntryPerCycleHasOneBankMoreHaveTwo() {
    DesignChoices designs = designs(Preset.EIE64);

    assertThat(designs.design("64", "1").sparseBanks()).isEqualTo(1);
    assertThat(designs.design("64", "8").sparseBanks()).isEqualTo(2);
    assertThat(designs.design("64", "8").entriesPerCycle()).isEqualTo(8);
    assertThat(designs(Preset.EIE64, "sparseBanks=1").design("64", "4").sparseBanks()).isEqualTo(1);
  }

  @Test
  void whatTheListsSayIsNotSetToo() {
    assertThatThrownBy(() -> designs(Preset.EIE64, "entriesPerCycle=4").design("64", "2"))
        .isInstanceOf(UserException.class)
        .hasMessage("--set must leave to --entries-per-cycle what it says (2), was 4");
    assertThatThrownBy(() -> designs(Preset.EIE64, "processingElements=4").design("64", "2"))
        .isInstanceOf(UserException.class)
        .hasMessage("--set must leave to --pes what it says (64), was 4");
  }

  @Test
  void listsAreNumbersInTheirOrder() {
    assertThat(DesignChoices.numbers("--pes", "64, 8,08,1")).containsExactly("64", "8", "1");
    assertThatThrownBy(() -> DesignChoices.numbers("--pes", "64,,8"))
        .isInstanceOf(UserException.class)
        .hasMessage("--pes must be whole numbers separated by commas, had ''");
  }

  private static DesignChoices designs(Preset fallback, String... assignments) {
    return new DesignChoices(Optional.empty(), fallback, Optional.empty(), List.of(assignments));
  }
}
