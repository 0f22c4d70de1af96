// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.Preset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateErrorTest {
  private static final MeasuredRuns KEPT = MeasuredRuns.kept();

  static Stream<EstimateError> heldOut() {
    return EstimateError.of(KEPT).stream().filter(error -> error.run().heldOut());
  }

  @ParameterizedTest
  @MethodSource("heldOut")
  void aDesignThatWasHeldOutIsWithinATenth(EstimateError error) {
    assertThat(Math.abs(error.area())).as("area of %s", error.run().name()).isLessThan(0.1);
    assertThat(Math.abs(error.frequency())).as("Fmax of %s", error.run().name()).isLessThan(0.1);
  }

  @Test
  void theRunsSpanWhatCanBeConfigured() {
    List<MeasuredRun> heldOut = KEPT.of(true, false);
    List<MeasuredRun> training = KEPT.of(false, false);

    assertThat(training.stream().map(run -> run.config().entriesPerCycle()).distinct())
        .contains(1, 2, 4, 8);
    assertThat(training)
        .extracting(run -> run.config().accumulatorStructure())
        .hasSizeGreaterThan(1);
    assertThat(heldOut).hasSizeGreaterThanOrEqualTo(6);
    assertThat(heldOut)
        .extracting(run -> run.config().hash())
        .doesNotContainAnyElementsOf(training.stream().map(run -> run.config().hash()).toList());
  }

  @Test
  void heldOutRunsDoNotMoveTheModel() {
    MeasuredRuns without =
        new MeasuredRuns(List.of(), KEPT.runs().stream().filter(run -> !run.heldOut()).toList());

    assertThat(LogicModel.of(without).partsUm2(Preset.EIE64.config()))
        .isEqualTo(LogicModel.of(KEPT).partsUm2(Preset.EIE64.config()));
    assertThat(LogicModel.of(without).minPeriodNs(Preset.EIE64.config()))
        .isEqualTo(LogicModel.of(KEPT).minPeriodNs(Preset.EIE64.config()));
  }

  @Test
  void everyModuleBelongsToOnePart() {
    TreeSet<String> modules =
        KEPT.runs().stream()
            .flatMap(run -> run.modules().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(modules).contains("Accumulators", "PerRowAdders", "WideDecoder");
    assertThat(ElementPart.unknown(modules)).isEmpty();
    assertThat(ElementPart.unknown(new TreeSet<>(List.of("Codebook", "Divider"))))
        .containsExactly("Divider");
    for (MeasuredRun run : KEPT.of(false, false)) {
      double parts =
          Stream.of(ElementPart.values()).mapToDouble(part -> part.area(run.modules())).sum();
      assertThat(parts).isBetween(0.999 * run.areaUm2(), 1.001 * run.areaUm2());
    }
  }

  @Test
  void theFileIsWrittenAsItIsRead() {
    assertThat(MeasuredRuns.of(KEPT.text())).isEqualTo(KEPT);
    MeasuredRun run =
        new MeasuredRun(
            true,
            false,
            "some",
            "preset=tiny4 queueDepth=8",
            1.25,
            3.5,
            Map.of("B", 2.0, "A", 1.5));
    assertThat(run.line())
        .isEqualTo("held-out,element,some,preset=tiny4 queueDepth=8,1.25,3.5,A:1.5 B:2.0");
    assertThat(MeasuredRun.of(run.line())).isEqualTo(run);
    assertThat(run.config()).isEqualTo(Preset.TINY4.config().toBuilder().queueDepth(8).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "training,element,some,preset=tiny4,1,2",
        "training,module,some,preset=tiny4,1,2,",
        "tested,element,some,preset=tiny4,1,2,"
      })
  void aLineThatIsNoRunIsRefused(String line) {
    assertThatThrownBy(() -> MeasuredRuns.of(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a run must be 'training|held-out,element|design,name,configuration,period,area,modules', was '"
                + line
                + "'");
  }

  @Test
  void treesGrowWithTheElements() {
    LogicModel model = LogicModel.of(KEPT);

    double four = beyond(model, 4);
    double sixteen = beyond(model, 16);
    double sixtyFour = beyond(model, 64);

    // One node for four elements, five for sixteen, twenty-one for sixty-four.
    assertThat((sixtyFour - four) / (sixteen - four)).isBetween(4.999, 5.001);
    assertThat(beyond(model, 1)).isEqualTo(four);
  }

  private static double beyond(LogicModel model, int elements) {
    return model.beyondElementsUm2(
        Preset.EIE64.config().toBuilder().processingElements(elements).build());
  }
}
