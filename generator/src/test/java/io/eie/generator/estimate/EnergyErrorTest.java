// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The energy of gates in a run beside the estimate. */
class EnergyErrorTest {
  private static final MeasuredEnergies KEPT = MeasuredEnergies.kept();

  static Stream<EnergyError> heldOut() {
    return EnergyError.of(KEPT).stream().filter(error -> error.run().heldOut());
  }

  @ParameterizedTest
  @MethodSource("heldOut")
  void aRunThatWasHeldOutIsWithinAFifth(EnergyError error) {
    assertThat(error.error()).as("%s", error.run().name()).isBetween(-0.2, 0.2);
  }

  /** The read port selects from all rows: few of them take less. */
  @ParameterizedTest
  @MethodSource("heldOut")
  void theAccumulatorsOfFewRowsAreToldFromThoseOfMany(EnergyError error) {
    MeasuredEnergy run = error.run();
    double estimated =
        LogicEnergy.kept().energies(run.config(), run.counts()).get(ElementPart.ACCUMULATORS);

    assertThat(estimated / ElementPart.ACCUMULATORS.area(run.units()))
        .as("%s", run.name())
        .isBetween(0.75, 1.25);
  }

  @Test
  void everyUnitIsInAPart() {
    for (MeasuredEnergy run : KEPT.runs()) {
      assertThat(ElementPart.unknown(run.units().keySet())).as("%s", run.name()).isEmpty();
      assertThat(run.total()).as("%s", run.name()).isPositive();
    }
  }

  @Test
  void heldOutRunsDoNotMoveTheEstimate() {
    MeasuredEnergies fitted =
        new MeasuredEnergies(
            List.of(), KEPT.runs().stream().filter(run -> !run.heldOut()).toList());
    EieConfig config = Preset.EIE64.config();
    AccessCounts counts = new AccessCounts(100, 90, 800, 100, 90, 10, 0);
    LogicModel areas = LogicModel.of(MeasuredRuns.kept());

    assertThat(LogicEnergy.of(areas, fitted).elementPicojoules(config, counts))
        .isEqualTo(LogicEnergy.kept().elementPicojoules(config, counts));
  }

  @Test
  void allElementsTakeWhatEachOfThemTakes() {
    EieConfig config = Preset.SMALL16.config();
    AccessCounts one = new AccessCounts(100, 90, 180, 50, 90, 10, 0);
    AccessCounts all = new AccessCounts(100, 1440, 2880, 800, 1440, 160, 0);

    double together =
        LogicEnergy.kept().parts(config, all).values().stream().mapToDouble(each -> each).sum();

    assertThat(together)
        .isCloseTo(16 * LogicEnergy.kept().elementPicojoules(config, one), within(1e-6));
  }

  /** The paper's table has one clock energy for all; gates know how many there are. */
  @Test
  void eightLanesTakeMoreInACycleThanOne() {
    AccessCounts idle = new AccessCounts(100, 0, 0, 0, 0, 0, 0);
    EieConfig eight = Preset.EIE64.config();
    EieConfig one = eight.toBuilder().entriesPerCycle(1).sparseBanks(1).build();

    double ratio =
        LogicEnergy.kept().elementPicojoules(eight, idle)
            / LogicEnergy.kept().elementPicojoules(one, idle);

    assertThat(ratio).isBetween(1.3, 4.0);
  }

  @Test
  void linesAreKept() {
    String text = KEPT.text();

    assertThat(MeasuredEnergies.of(text)).isEqualTo(KEPT);
    assertThatThrownBy(() -> MeasuredEnergies.of("training,x,preset=tiny4,layer,1 2,A:1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a measured energy must be 'training|held-out,name,configuration,workload,7 counts,energies', was 'training,x,preset=tiny4,layer,1 2,A:1'");
  }
}
