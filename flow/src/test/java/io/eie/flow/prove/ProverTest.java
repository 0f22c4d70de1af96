// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import io.eie.common.Progress;
import io.eie.common.SearchPath;
import io.eie.common.SmokeShard;
import io.eie.flow.prove.ProofResult.Kind;
import io.eie.flow.prove.ProofResult.Outcome;
import io.eie.generator.hdl.Emission.PropertyKind;
import io.eie.generator.hdl.Properties;
import io.eie.generator.hdl.UInt;
import io.eie.generator.proof.ProofTask;
import io.eie.generator.proof.ProofTasks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every property is proven, and breaks when the fault that it is about is planted in its unit. */
class ProverTest {
  private static final int LIMIT_SECONDS = 3600;

  /** Cycles in which a planted fault must show. */
  private static final int FAULT_DEPTH = 45;

  /** One size of each unit, in every run of the tests. */
  private static final Set<String> SMOKE =
      Set.of(
          "ActivationQueue, 2 places",
          "ElasticBuffer, 2 places",
          "AnswerQueue, 1 place",
          "WideDecoder, 2 of 4 entries, zero run of 2 bits",
          "LnzdNode, 2 children",
          "BroadcastNode, 4 children",
          "broadcast tree, 2 x 2",
          "Sequencer, 2 descriptors");

  @BeforeAll
  static void requireTools() {
    for (String tool : List.of("yosys", "yosys-abc")) {
      Assumptions.assumeTrue(
          SearchPath.ofProcess().find(tool).isPresent(), tool + " is not installed");
    }
  }

  static Stream<ProofTask> smoke() {
    return ProofTasks.all().stream().filter(task -> SMOKE.contains(task.title()));
  }

  static Stream<ProofTask> others() {
    return ProofTasks.all().stream()
        .filter(task -> !SMOKE.contains(task.title()) && task.harness() == null);
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @MethodSource("smoke")
  void thePropertiesOfAUnitAreProven(ProofTask task) {
    requireProven(task);
  }

  @Tag("nightly")
  @ParameterizedTest
  @MethodSource("others")
  void thePropertiesOfAllSizesAreProven(ProofTask task) {
    requireProven(task);
  }

  private static void requireProven(ProofTask task) {
    List<ProofResult> results = new Prover(LIMIT_SECONDS).prove(task, Progress.NONE);
    assertThat(results).isNotEmpty().allMatch(result -> result.outcome().good());
    assertThat(results).anyMatch(result -> result.outcome() == Outcome.REACHED);
  }

  static Stream<PlantedFault> allFaults() {
    return PlantedFault.ALL.stream();
  }

  @SmokeShard(of = 8)
  @ParameterizedTest
  @MethodSource("allFaults")
  void aPlantedFaultBreaksItsProperty(PlantedFault fault) {
    requireBroken(fault);
  }

  private static void requireBroken(PlantedFault fault) {
    ProofTask task =
        ProofTasks.all().stream()
            .filter(each -> each.unit().equals(fault.unit()) && each.size().equals(fault.size()))
            .findFirst()
            .orElseThrow();
    List<ProofResult> results =
        new Prover(LIMIT_SECONDS)
            .prove(
                task.searched(FAULT_DEPTH),
                fault::planted,
                fault.property()::equals,
                Progress.NONE);
    assertThat(results).hasSize(1);
    assertThat(results.get(0).outcome()).isEqualTo(Outcome.FAILS);
    assertThat(results.get(0).cycle()).isBetween(1, FAULT_DEPTH);
  }

  /** Trees and queues of the same properties share their faults. */
  @Test
  void everyPropertyHasAFault() {
    Set<String> controlled =
        PlantedFault.ALL.stream()
            .map(fault -> kindOf(fault.unit()) + " " + fault.property())
            .collect(Collectors.toSet());
    Set<String> properties = new TreeSet<>();
    for (ProofTask task : ProofTasks.all()) {
      if (task.harness() != null) {
        continue; // BusProofTest has their faults
      }
      task.emission().top().properties().stream()
          .filter(p -> p.kind() == PropertyKind.ASSERT || p.kind() == PropertyKind.LEMMA)
          .forEach(p -> properties.add(kindOf(task.unit()) + " " + p.name()));
    }
    assertThat(controlled).isEqualTo(properties);
  }

  private static String kindOf(String unit) {
    return switch (unit) {
      case "RangeQueue", "ElasticBuffer" -> "ActivationQueue";
      case "LNZD tree" -> "LnzdNode";
      case "broadcast tree" -> "BroadcastNode";
      default -> unit;
    };
  }

  /** Counts to 3 and stays; nothing is to be assumed. */
  private static final class Counts extends Properties {
    private final UInt count = regInit(UInt.w(3), 0);

    Counts(boolean contradicts, boolean lemmaHolds) {
      super("Counts");
      io.eie.generator.hdl.Hw.when(count.lt(3), () -> count.set(count.plus(1)));
      if (contradicts) {
        assume("never", count.gt(5));
      }
      lemma("small", count.lt(lemmaHolds ? 4 : 3));
      prove("atMostThree", count.le(3));
      cover("three", count.eq(3));
    }
  }

  private static List<ProofResult> prove(boolean contradicts, boolean lemmaHolds) {
    ProofTask task =
        new ProofTask(
            "Counts",
            "3",
            () -> new Counts(contradicts, lemmaHolds),
            ProofTask.Start.ANY,
            Map.of(),
            null);
    return new Prover(LIMIT_SECONDS).prove(task, Progress.NONE);
  }

  @Test
  void assumptionsThatContradictEachOtherAreSeen() {
    assertThat(prove(false, true))
        .extracting(ProofResult::outcome)
        .containsExactly(Outcome.PROVEN, Outcome.PROVEN, Outcome.REACHED);
    assertThat(prove(true, true))
        .extracting(ProofResult::outcome)
        .containsExactly(Outcome.PROVEN, Outcome.PROVEN, Outcome.NOT_REACHED);
  }

  @Test
  void whatUsesALemmaThatDoesNotHoldIsNotProven() {
    assertThat(prove(false, false))
        .extracting(ProofResult::kind, ProofResult::outcome)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.LEMMA, Outcome.FAILS),
            org.assertj.core.groups.Tuple.tuple(Kind.ASSERT, Outcome.NO_RESULT),
            org.assertj.core.groups.Tuple.tuple(Kind.COVER, Outcome.REACHED));
  }

  @Test
  void aMissingToolIsNamed() {
    assertThatThrownBy(() -> ProofTools.on("/nowhere"))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "PATH must hold yosys and yosys-abc (they prove properties), was without yosys and yosys-abc; on Debian:"
                + " sudo apt-get install --no-install-recommends yosys");
  }
}
