// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ToolBenchmarkTest {
  private static String run(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ToolBenchmark.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyStageIsMeasuredColdAndWarm() {
    assertThat(run("absent", "lenet-300-100", "0").lines())
        .hasSize(6)
        .allMatch(
            line ->
                line.matches(
                    "LeNet-300-100 +[a-z, ]+ cold +\\d+ ms, then +\\d+\\.\\d\\d ms each of 1"))
        .anyMatch(line -> line.contains("encode, balanced"))
        .anyMatch(line -> line.contains("golden, one vector"))
        .anyMatch(line -> line.contains("cycles, one vector"));
  }

  @Test
  void wrongArgumentsAreExplained() {
    refused("usage: ToolBenchmark DATA LAYER SECONDS", "data");
    refused("seconds must be a whole number, was 'x'", "data", "Alex-6", "x");
    refused(
        "AlexNet-FC8 is skipped: it needs the folder absent/alexnet-fc8 (--data)",
        "absent",
        "alexnet-fc8",
        "1");
  }

  private static void refused(String message, String... arguments) {
    assertThatThrownBy(() -> run(arguments)).isInstanceOf(UserException.class).hasMessage(message);
  }
}
