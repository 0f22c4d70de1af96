// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.Progress;
import io.eie.common.SearchPath;
import io.eie.common.SmokeShard;
import io.eie.flow.prove.ProofResult.Outcome;
import io.eie.generator.hdl.Emission;
import io.eie.generator.proof.ProofTask;
import io.eie.generator.proof.ProofTasks;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a bus promises, for every host and every native port: offers stay until they are taken, one
 * answer per access and none without, in order, with its ID and its length, every native response
 * taken at once, nothing taken in the cycle after the reset. The properties are in lite.v and
 * axi4.v beside the units.
 *
 * <p>Searched to a depth in cycles, from any contents of the registers; and proven for AXI4-Lite,
 * where registers without reset begin at 0.
 */
class BusProofTest {
  private static final int DEPTH = 13;
  private static final int NIGHTLY_DEPTH = 15;
  private static final int LIMIT_SECONDS = 3600;

  @BeforeAll
  static void requireTools() {
    for (String tool : List.of("yosys", "yosys-abc")) {
      Assumptions.assumeTrue(
          SearchPath.ofProcess().find(tool).isPresent(), tool + " is not installed");
    }
  }

  /** The task of a unit; of AXI4 with the bits of a beat: Axi4-128. */
  private static ProofTask task(String bus) {
    String[] parts = bus.split("-");
    String size = parts.length == 1 ? "" : "beats of " + parts[1] + " bits";
    return ProofTasks.all().stream()
        .filter(task -> task.unit().equals(parts[0]) && task.size().endsWith(size))
        .findFirst()
        .orElseThrow();
  }

  private static ProofTask fromAny(String bus, int depth) {
    ProofTask task = task(bus).searched(depth);
    return new ProofTask(
        task.unit(), task.size(), task.make(), ProofTask.Start.ANY, task.depths(), task.harness());
  }

  private static List<ProofResult> prove(
      ProofTask task, UnaryOperator<Emission> edit, Predicate<String> wanted) {
    return new Prover(LIMIT_SECONDS).prove(task, edit, wanted, Progress.NONE);
  }

  @SmokeShard(of = 4)
  @ParameterizedTest
  @ValueSource(strings = {"AxiLite64", "AxiLite32", "Axi4-64", "Axi4-128"})
  void noPropertyBreaksWithinTheDepth(String bus) {
    assertThat(prove(fromAny(bus, DEPTH), UnaryOperator.identity(), name -> true))
        .extracting(ProofResult::outcome)
        .containsExactly(Outcome.HOLDS, Outcome.REACHED);
  }

  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(strings = {"AxiLite64", "AxiLite32", "Axi4-64", "Axi4-128"})
  void noPropertyBreaksWithinALargerDepth(String bus) {
    assertThat(prove(fromAny(bus, NIGHTLY_DEPTH), UnaryOperator.identity(), name -> true))
        .extracting(ProofResult::outcome)
        .containsExactly(Outcome.HOLDS, Outcome.REACHED);
  }

  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(strings = {"AxiLite64", "AxiLite32"})
  void thePropertiesOfAxiLiteAreProven(String bus) {
    assertThat(prove(task(bus), UnaryOperator.identity(), name -> true))
        .extracting(ProofResult::outcome)
        .containsExactly(Outcome.PROVEN, Outcome.REACHED);
  }

  @SmokeShard(of = 4)
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "AxiLite64|AxiLite64|comes && !u_order_downstream_write_o|comes",
        "AxiLite64|AxiLite64|released_q <= 1'b0|released_q <= 1'b1",
        "AxiLite64|AnswerQueueRead|used_q != 2'b10|1'b1",
        "AxiLite64|AnswerQueueWrite|used_q != 2'b10|1'b1",
        "AxiLite64|BusQueueOrder|tail_q <= {tail_q[0], tail_q[1]}|tail_q <= tail_q",
        "AxiLite64|BusQueueRead|head_q <= {head_q[0], head_q[1]}|head_q <= head_q",
        "AxiLite64|AxiLite64|assign rsp_ready_o = |assign rsp_ready_o = write_turn_q \\&\\& ",
        "AxiLite32|AxiLite32|assign answers_locally = |assign answers_locally = 1'b0 \\&\\& ",
        "AxiLite32|AxiLite32|latched_response_q :|2'b00 :",
        "Axi4-64|BurstBeats|left_q == 8'h0|left_q <= 8'h1",
        "Axi4-64|Axi4|chooses_write ? u_write_beats_beats_id_o|!chooses_write ? u_write_beats_beats_id_o",
        "Axi4-64|Axi4|comes && u_order_downstream_write_o && u_order_downstream_last_o|comes \\&\\& u_order_downstream_write_o",
        "Axi4-64|BusQueueWrite|head_q <= {head_q[0], head_q[1]}|head_q <= head_q",
        "Axi4-128|BurstBeats|beats_ends_o = beat_ends|beats_ends_o = 1'b1",
        "Axi4-128|Axi4|write_ends = u_write_beats_beats_last_o && u_write_beats_beats_ends_o|write_ends = u_write_beats_beats_last_o"
      })
  void aPlantedFaultBreaksAProperty(String bus, String module, String right, String wrong) {
    PlantedFault fault =
        new PlantedFault(task(bus).unit(), "", "", module, right, wrong.replace("\\", ""));
    assertThat(prove(fromAny(bus, DEPTH), fault::planted, name -> name.startsWith("allOf")))
        .extracting(ProofResult::outcome)
        .containsExactly(Outcome.FAILS);
  }
}
