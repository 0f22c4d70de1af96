// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoCommandTest {
  @Test
  void theBundledNetworkPassesOnAnOddNumberOfElements() {
    CommandRun run = CommandRun.eie("demo", "--pes", "3");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines().reduce((before, last) -> last).orElseThrow())
        .matches("PASS: 0 mismatches, 10 of 10 digits recognised, [0-9,]+ cycles per digit");
  }

  @Test
  void aCountThatIsNoneIsRefused() {
    CommandRun run = CommandRun.eie("demo", "--pes", "0");

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie demo: --pes 0: processingElements must lie in 1..1024 (an element address has at most 10"
                    + " bits), was 0\n"));
  }
}
