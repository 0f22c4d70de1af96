// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.generator.config.ConfigException;
import io.eie.sim.sweep.DesignGrid.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DesignGridTest {
  private static DesignGrid grid(GridAxis... axes) {
    return new DesignGrid(Optional.of("tiny4"), Optional.empty(), Arrays.asList(axes));
  }

  @Test
  void everyCombinationIsADesign() {
    List<Candidate> candidates =
        grid(
                GridAxis.of("--pes", "processingElements", "2,4"),
                GridAxis.assignment("queueDepth=4,8,16"),
                GridAxis.assignment("rangeDepth=3"))
            .candidates();

    assertThat(candidates).hasSize(6);
    assertThat(candidates.get(1).choices())
        .isEqualTo(Map.of("processingElements", "2", "queueDepth", "8"));
    assertThat(candidates.get(1).words()).isEqualTo("processingElements = 2, queueDepth = 8");
    assertThat(candidates.get(5).config().orElseThrow().queueDepth()).isEqualTo(16);
    assertThat(candidates.get(5).config().orElseThrow().rangeDepth()).isEqualTo(3);
  }

  @Test
  void banksFollowTheEntriesPerCycleUnlessTheyAreSaid() {
    GridAxis lanes = GridAxis.of("--entries-per-cycle", "entriesPerCycle", "1,2");

    assertThat(banks(grid(lanes))).containsExactly(1, 2);
    assertThat(banks(grid(GridAxis.assignment("entriesPerCycle=1,2")))).containsExactly(1, 2);
    GridAxis two = GridAxis.of("--entries-per-cycle", "entriesPerCycle", "2");
    assertThat(banks(grid(two, GridAxis.assignment("sparseBanks=1")))).containsExactly(1);
  }

  private static List<Integer> banks(DesignGrid grid) {
    return grid.candidates().stream()
        .map(candidate -> candidate.config().orElseThrow().sparseBanks())
        .toList();
  }

  @Test
  void aCombinationThatTheRulesForbidIsToldApart() {
    List<Candidate> candidates =
        grid(GridAxis.assignment("exchangeRows=1,8"), GridAxis.assignment("rowsPerElement=12,16"))
            .candidates();

    assertThat(candidates).hasSize(4);
    assertThat(candidates.get(2).config()).isEmpty();
    assertThat(candidates.get(2).refusal()).contains("rowsPerElement");
    assertThat(candidates.get(3).config()).isPresent();
  }

  @Test
  void aGridWithoutADesignIsRefused() {
    DesignGrid grid = grid(GridAxis.assignment("queueDepth=0,-1"));

    assertThatThrownBy(grid::candidates)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("queueDepth");
  }

  @Test
  void aParameterIsNamedOnce() {
    assertThatThrownBy(
            () ->
                grid(
                    GridAxis.of("--pes", "processingElements", "2,4"),
                    GridAxis.assignment("processingElements=8")))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "processingElements must be named once (a list has all its values), was in --pes and"
                + " --set processingElements");
  }

  @Test
  void thereIsAMostNumberOfCombinations() {
    List<String> depths = IntStream.rangeClosed(1, 200).mapToObj(Integer::toString).toList();

    assertThatThrownBy(
            () ->
                grid(
                    new GridAxis("--set queueDepth", "queueDepth", depths),
                    new GridAxis("--set rowsPerElement", "rowsPerElement", depths)))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "a sweep must have at most 10,000 combinations (each is compiled and predicted), had"
                + " 40,000");
  }
}
