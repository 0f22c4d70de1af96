// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
  private final StringWriter terminal = new StringWriter();

  @Test
  void aShortJobLeavesNothingOnTheTerminal() {
    try (TerminalProgress progress = TerminalProgress.started(new PrintWriter(terminal))) {
      progress.at("compiling");
    }

    assertThat(terminal).hasToString("");
  }

  @Test
  void aLongJobHasOneLineThatIsGoneAtTheEnd() {
    TerminalProgress progress = new TerminalProgress(new PrintWriter(terminal));
    progress.at("building the simulator");
    assertThat(progress.refresh(2_000)).isTrue();
    progress.at("running", 3, 8);
    assertThat(progress.refresh(3_250)).isTrue();
    progress.close();

    assertThat(terminal)
        .hasToString(
            "\r\u001b[Kbuilding the simulator … 2 s\r\u001b[Krunning 37 % … 3 s\r\u001b[K");
  }

  @Test
  void nothingIsWrittenAfterTheEnd() {
    TerminalProgress progress = new TerminalProgress(new PrintWriter(terminal));
    progress.close();

    assertThat(progress.refresh(2_000)).isFalse();
    assertThat(terminal).hasToString("");
  }
}
