// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.prove;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.eie.cli.CommandRun;
import io.eie.common.SearchPath;
import io.eie.flow.prove.ProofReport;
import io.eie.flow.prove.ProofResult;
import io.eie.flow.prove.ProofResult.Kind;
import io.eie.flow.prove.ProofResult.Method;
import io.eie.flow.prove.ProofResult.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveCommandTest {
  @TempDir private Path folder;

  @Test
  void wrongOptionsAreRefused() {
    CommandRun unit = CommandRun.eie("prove", "--unit", "Queue");
    CommandRun limit = CommandRun.eie("prove", "--time-limit", "0");

    assertThat(unit.exitCode()).isEqualTo(2);
    assertThat(unit.err())
        .startsWith("eie prove: --unit must be one of ActivationQueue, RangeQueue, ")
        .contains(", was 'Queue'");
    assertThat(limit.exitCode()).isEqualTo(2);
    assertThat(limit.err())
        .startsWith("eie prove: --time-limit must lie in 1..86400 (in s), was 0");
  }

  @Test
  void aUnitIsProven() throws IOException {
    Assumptions.assumeTrue(
        SearchPath.ofProcess().find("yosys-abc").isPresent(), "yosys is not installed");
    Path report = folder.resolve("proofs.json");
    CommandRun run =
        CommandRun.eie("prove", "--unit", "ElasticBuffer", "--json", "--report", report.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode written = run.report(report);
    assertThat(written.get("toolVersions").get("yosys").asText()).startsWith("Yosys ");
    JsonNode first = written.get("properties").get(0);
    assertThat(first.get("unit").asText()).isEqualTo("ElasticBuffer");
    assertThat(first.get("property").asText()).isEqualTo("numbersFit");
    assertThat(first.get("outcome").asText()).isEqualTo("PROVEN");
    assertThat(first.get("depth").isNull()).isTrue();
  }

  @Test
  void theTableHasARowForEachProperty() {
    ProofReport report =
        new ProofReport(
            Map.of(),
            List.of(
                new ProofResult(
                    "Unit", "small", "a", Kind.ASSERT, Method.PDR, null, Outcome.PROVEN, null, 1),
                new ProofResult(
                    "Unit", "small", "b", Kind.COVER, Method.BMC3, 60, Outcome.REACHED, 4, 2),
                new ProofResult(
                    "Unit", "small", "c", Kind.ASSERT, Method.BMC3, 13, Outcome.FAILS, 7, .25)));

    assertThat(report.passes()).isFalse();
    assertThat(ProofText.of(report))
        .isEqualToNormalizingNewlines(
            """
            unit   size  property    kind  method  cycles   result     s
            Unit  small         a  assert     pdr     any   proven  1.00
            Unit  small         b   cover    bmc3    in 4  reached  2.00
            Unit  small         c  assert    bmc3    in 7    FAILS  0.25

            3 properties, 1 not as they must be, 3.3 s""");
  }
}
