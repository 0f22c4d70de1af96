// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.ResetKind;
import io.eie.generator.hdl.example.AdderTree;
import io.eie.generator.hdl.example.ReplicatedThings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplicaTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 65})
  void oneDefinitionAndSoManyInstances(int n) {
    Emission emission = Emitter.emit(EmitOptions.defaults(), () -> new AdderTree(n));

    assertThat(emission.modules())
        .extracting(Emission.Module::name)
        .containsExactly("SquareLane", "AdderTree" + n);
    assertThat(emission.top().text().lines().filter(line -> line.startsWith("  SquareLane ")))
        .hasSize(n)
        .last()
        .isEqualTo("  SquareLane u_lanes" + (n - 1) + " (");
  }

  @ParameterizedTest
  @EnumSource(ResetKind.class)
  void textIsThatOfSeparateInstances(ResetKind kind) {
    EmitOptions options = EmitOptions.defaults().withResetKind(kind);

    Emission replicated = Emitter.emit(options, () -> new ReplicatedThings(3, true));
    Emission separate = Emitter.emit(options, () -> new ReplicatedThings(3, false));

    assertThat(replicated).isEqualTo(separate);
  }

  @Test
  void channelsBundlesListsAndArraysLeadToTheReplica(@TempDir Path folder) {
    Emission emission = Emitter.emit(EmitOptions.defaults(), () -> new ReplicatedThings(3, true));

    new Tools(folder).lint(emission);
    assertThat(emission.top().text())
        .contains(
            """
              ReplicatedPart u_parts2 (
                .source_valid_i (u_parts1_sink_valid_o),
            """)
        .contains("ReplicatedPart u_parts1 (");
  }

  @Test
  void onlyPortsOfAReplicaCanBeUsed() {
    assertThatThrownBy(
            () -> Emitter.emit(EmitOptions.defaults(), () -> new ReplicatedThings.ReachesInside(1)))
        .hasMessageMatching(
            "ReachesInside must use only its own signals and the ports of its instances, "
                + "was register held UInt\\(8\\) of ReplicatedPart at ReplicatedThings\\.java:\\d+");
  }
}
