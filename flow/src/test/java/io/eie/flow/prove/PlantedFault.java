// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.hdl.Emission;
import java.util.ArrayList;
import java.util.List;

/**
 * A fault that is planted in the Verilog of a unit, and the property that it must break.
 *
 * @param unit and size of the task
 * @param right text that the module must hold once
 * @param wrong text in its place
 */
record PlantedFault(
    String unit, String size, String property, String module, String right, String wrong) {
  /** At least one for each property of each unit. */
  static final List<PlantedFault> ALL =
      List.of(
          fault(
              "ActivationQueue",
              "2 places",
              "numbersFit",
              "ActivationQueue",
              "assign upstream_ready_o = count_q != 2'b10",
              "assign upstream_ready_o = 1'b1"),
          fault(
              "ActivationQueue",
              "2 places",
              "holdsWhatItTook",
              "ActivationQueue",
              "downstream_valid_o = count_q != 2'b00",
              "downstream_valid_o = count_q == 2'b10"),
          fault(
              "ActivationQueue",
              "2 places",
              "takesWhileThereIsAPlace",
              "ActivationQueue",
              "upstream_ready_o = count_q != 2'b10",
              "upstream_ready_o = count_q == 2'b00"),
          fault(
              "ActivationQueue",
              "2 places",
              "inOrder",
              "ActivationQueue",
              "head_q <= {head_q[0], head_q[1]}",
              "head_q <= head_q"),
          fault(
              "ActivationQueue",
              "2 places",
              "offersStay",
              "ActivationQueue",
              "upstream_valid_i && upstream_ready_o && tail_q[1]",
              "upstream_valid_i && tail_q[1]"),
          fault(
              "AnswerQueue",
              "2 places",
              "fewEnough",
              "AnswerQueueRead",
              "free_o = used_q != 2'b10",
              "free_o = 1'b1"),
          fault(
              "AnswerQueue",
              "2 places",
              "nothingThatDidNotCome",
              "AnswerQueueRead",
              "downstream_valid_o = u_offered_downstream_valid_o",
              "downstream_valid_o = u_offered_downstream_valid_o || keep_i"),
          fault(
              "AnswerQueue",
              "2 places",
              "offeredInTime",
              "ElasticBufferRead",
              "downstream_valid_o = head_full_q",
              "downstream_valid_o = head_full_q && tail_full_q"),
          fault(
              "AnswerQueue",
              "2 places",
              "inOrder",
              "BusQueueRead",
              "head_q <= {head_q[0], head_q[1]}",
              "head_q <= head_q"),
          fault(
              "AnswerQueue",
              "2 places",
              "zeroWhileNothingIsOffered",
              "AnswerQueueRead",
              "shown = u_offered_downstream_valid_o ?",
              "shown = 1'b1 ?"),
          fault(
              "LnzdNode",
              "2 children",
              "nothingMadeUp",
              "LnzdNode2",
              "picked[1] ? 2'b01 : 2'b00",
              "picked[0] ? 2'b01 : 2'b00"),
          fault(
              "LnzdNode",
              "2 children",
              "unchangedInItsRow",
              "LnzdNode2",
              "(picked[0] ? child0_value_i",
              "(picked[1] ? child0_value_i"),
          fault(
              "LnzdNode",
              "2 children",
              "noneLost",
              "LnzdNode2",
              "row_ends = candidates == ended",
              "row_ends = 1'b1"),
          fault(
              "LnzdNode",
              "2 children",
              "onlyLeaves",
              "LnzdNode2",
              "picked[1] ? 2'b01 : 2'b00",
              "picked[1] ? 2'b10 : 2'b00"),
          fault(
              "LnzdNode",
              "2 children",
              "ascending",
              "LnzdNode2",
              "picked = candidates & (-candidates)",
              "picked = candidates[1] ? 2'b10 : candidates"),
          fault(
              "LnzdNode",
              "2 children",
              "emptyAlone",
              "LnzdNode2",
              "u_buffer_upstream_non_zero_i = |candidates",
              "u_buffer_upstream_non_zero_i = &candidates"),
          fault(
              "LnzdNode",
              "2 children",
              "rowEndsAfterItsLeaves",
              "LnzdNode2",
              "u_buffer_upstream_valid_i = (through0_q || child0_valid_i) && ",
              "u_buffer_upstream_valid_i = "),
          fault(
              "LnzdNode",
              "2 children",
              "offersStay",
              "ElasticBufferScan",
              "downstream_valid_o = head_full_q",
              "downstream_valid_o = head_full_q && !tail_full_q"),
          fault(
              "LnzdNode",
              "2 children",
              "neverStuck",
              "LnzdNode2",
              "u_buffer_upstream_valid_i = ",
              "u_buffer_upstream_valid_i = 1'b0 && "),
          fault(
              "BroadcastNode",
              "2 children",
              "nothingMadeUp",
              "BroadcastNode2",
              "child0_valid_o = u_buffer_downstream_valid_o && !served0_q",
              "child0_valid_o = u_buffer_downstream_valid_o"),
          fault(
              "BroadcastNode",
              "2 children",
              "inOrder",
              "BroadcastNode2",
              "every_served = (served0_q || child0_ready_i) &&",
              "every_served = (served0_q || child0_ready_i) ||"),
          fault(
              "BroadcastNode",
              "2 children",
              "offersStay",
              "BroadcastNode2",
              "every_served = (served0_q || child0_ready_i) &&",
              "every_served = (served0_q || child0_ready_i) ||"),
          fault(
              "BroadcastNode",
              "2 children",
              "noDeadlock",
              "ElasticBufferBroadcast",
              "upstream_ready_o = !tail_full_q",
              "upstream_ready_o = 1'b0"),
          fault(
              "BroadcastNode",
              "2 children",
              "arrives",
              "BroadcastNode2",
              "child1_valid_o = u_buffer_downstream_valid_o &&",
              "child1_valid_o = u_buffer_downstream_valid_o && served0_q &&"),
          fault(
              "PointerRead",
              "8 pointers",
              "rangeOfTheColumn",
              "PointerRead",
              "even_place = pair + {1'b0, column_column_i[0]}",
              "even_place = pair"),
          fault(
              "PointerRead",
              "8 pointers",
              "nothingMadeUp",
              "PointerRead",
              "s1_moves = !s2_valid_q || s2_empty || range_ready_i",
              "s1_moves = !s2_valid_q || s2_empty"),
          fault(
              "PointerRead",
              "8 pointers",
              "noneLost",
              "PointerRead",
              "column_ready_o = !s1_valid_q || s1_moves",
              "column_ready_o = 1'b1"),
          fault(
              "PointerRead",
              "8 pointers",
              "inOrder",
              "PointerRead",
              "s2_value_q <= s1_value_q",
              "s2_value_q <= column_value_i"),
          fault(
              "PointerRead",
              "8 pointers",
              "emptyIsDropped",
              "PointerRead",
              "range_valid_o = s2_valid_q && !s2_empty",
              "range_valid_o = s2_valid_q"),
          fault(
              "PointerRead",
              "8 pointers",
              "offersStay",
              "PointerRead",
              "s1_moves = !s2_valid_q || s2_empty || range_ready_i",
              "s1_moves = !s2_valid_q || s2_empty || column_valid_i"),
          fault(
              "PointerRead",
              "8 pointers",
              "arrives",
              "PointerRead",
              "range_valid_o = s2_valid_q",
              "range_valid_o = 1'b0 && s2_valid_q"),
          fault(
              "WeightDecoder",
              "1 of 4 entries, zero run of 2 bits",
              "rowOfTheEntry",
              "WeightDecoder",
              "onward = reached_q + advance + 3'b001",
              "onward = reached_q + advance"),
          fault(
              "WeightDecoder",
              "1 of 4 entries, zero run of 2 bits",
              "weightOfTheEntry",
              "WeightDecoder",
              "d2_weight_q <= u_codebook_weight0_o",
              "d2_weight_q <= ~u_codebook_weight0_o"),
          fault(
              "WeightDecoder",
              "1 of 4 entries, zero run of 2 bits",
              "nothingMadeUp",
              "WeightDecoder",
              "d1_valid_q && (d1_code_q != 2'b00)",
              "d1_valid_q"),
          fault(
              "WeightDecoder",
              "1 of 4 entries, zero run of 2 bits",
              "noneLost",
              "WeightDecoder",
              "d1_valid_q && (d1_code_q != 2'b00)",
              "d1_valid_q && (d1_code_q == 2'b01)"),
          fault(
              "WideDecoder",
              "2 of 4 entries, zero run of 2 bits",
              "rowOfTheEntry",
              "WideDecoder",
              "d4_row1_q <= d3_start_q + d3_offset1_q",
              "d4_row1_q <= d3_start_q"),
          fault(
              "WideDecoder",
              "2 of 4 entries, zero run of 2 bits",
              "weightOfTheEntry",
              "WideDecoder",
              "d4_weight1_q <= u_codebook_weight1_o",
              "d4_weight1_q <= u_codebook_weight0_o"),
          fault(
              "WideDecoder",
              "2 of 4 entries, zero run of 2 bits",
              "nothingMadeUp",
              "WideDecoder",
              "real3 = d1_code3_q != 2'b00",
              "real3 = 1'b1"),
          fault(
              "WideDecoder",
              "2 of 4 entries, zero run of 2 bits",
              "noneLost",
              "WideDecoder",
              "d3_real1_q <= d2_valid_q &&",
              "d3_real1_q <= 1'b0 &&"),
          fault(
              "Sequencer",
              "2 descriptors",
              "endsInBoundedSteps",
              "Sequencer",
              "rows_left_q == 16'h0001",
              "rows_left_q == 16'h8000"),
          fault(
              "Sequencer",
              "2 descriptors",
              "abortEnds",
              "Sequencer",
              "flush_left_q <= 5'h0a",
              "flush_left_q <= 5'h1f"),
          fault(
              "Sequencer",
              "2 descriptors",
              "flushEnds",
              "Sequencer",
              "flush_left_q <= 5'h0a",
              "flush_left_q <= 5'h1f"),
          fault(
              "Sequencer",
              "2 descriptors",
              "marksOfItsDescriptors",
              "Sequencer",
              "fetch_end_o = ",
              "fetch_end_o = 1'b0 && "),
          fault(
              "Sequencer",
              "2 descriptors",
              "rowsOfTheDescriptor",
              "Sequencer",
              "rows_left_q == 16'h0001",
              "rows_left_q == 16'h0000"),
          fault(
              "Sequencer",
              "2 descriptors",
              "idleAfterItsEnd",
              "Sequencer",
              "finishes_o = last_token",
              "finishes_o = boundary_o"),
          fault(
              "Sequencer",
              "2 descriptors",
              "endsByItselfOrByAbort",
              "Sequencer",
              "finishes_o = last_token || ",
              "finishes_o = "),
          fault(
              "Sequencer",
              "2 descriptors",
              "nothingSentWhileIdle",
              "Sequencer",
              "flush_o = state_q == STATE_FLUSH",
              "flush_o = state_q != STATE_SCAN"),
          fault(
              "Sequencer",
              "2 descriptors",
              "failsOnlyByARule",
              "Sequencer",
              "fails_o = first_token && invalid_i",
              "fails_o = first_token"),
          fault(
              "RingControl",
              "12 rows, 2 at a time",
              "noSumTwice",
              "RingControl",
              "pair_q <= next_pair;",
              "pair_q <= pair_q;"),
          fault(
              "RingControl",
              "12 rows, 2 at a time",
              "everySum",
              "RingControl",
              "(group_in_share < groups_q)",
              "(group_in_share + 3'b001 < groups_q)"),
          fault(
              "RingControl",
              "12 rows, 2 at a time",
              "noOtherSum",
              "RingControl",
              "exists = active_q && (group_in_share < groups_q)",
              "exists = active_q"),
          fault(
              "RingControl",
              "12 rows, 2 at a time",
              "nothingAtRest",
              "RingControl",
              "exists = active_q &&",
              "exists ="),
          fault(
              "RingControl",
              "12 rows, 2 at a time",
              "writesItsRows0",
              "RingControl",
              "({group_in_share, 1'b0} < output_rows_q)",
              "({group_in_share, 1'b0} <= output_rows_q)"),
          fault(
              "RingControl",
              "12 rows, 2 at a time",
              "writesItsRows1",
              "RingControl",
              "({group_in_share, 1'b1} < output_rows_q)",
              "({group_in_share, 1'b1} <= output_rows_q)"),
          fault(
              "RingControl",
              "12 rows, 2 at a time",
              "startsWithTheShareBefore",
              "RingControl",
              "first_q <= home;",
              "first_q <= 1'b0;"),
          fault(
              "RingControl",
              "12 rows, 2 at a time",
              "sameRows",
              "RingControl",
              "(share_q - groups_q)",
              "(share_q - 3'b001)"),
          fault(
              "RingControl",
              "12 rows, 2 at a time",
              "endsInTime",
              "RingControl",
              "ends = home && odd_q &&",
              "ends = home &&"),
          fault(
              "RingControl",
              "12 rows, 2 at a time",
              "ends",
              "RingControl",
              "(groups_q <= next_pair)",
              "(groups_q < next_pair)"));

  private static PlantedFault fault(
      String unit, String size, String property, String module, String right, String wrong) {
    return new PlantedFault(unit, size, property, module, right, wrong);
  }

  /** The Verilog with the fault. */
  Emission planted(Emission emission) {
    List<Emission.Module> modules = new ArrayList<>();
    int planted = 0;
    for (Emission.Module each : emission.modules()) {
      String text = each.text();
      if (each.name().equals(module)) {
        assertThat(text).containsOnlyOnce(right);
        text = text.replace(right, wrong);
        planted++;
      }
      modules.add(
          new Emission.Module(
              each.unit(),
              each.name(),
              each.description(),
              text,
              each.ports(),
              each.memories(),
              each.instances(),
              each.unusedBits(),
              each.properties()));
    }
    assertThat(planted).isEqualTo(1);
    return new Emission(emission.topName(), modules);
  }
}
