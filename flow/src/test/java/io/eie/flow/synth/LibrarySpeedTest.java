// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.eie.common.EnvironmentException;
import io.eie.common.UserException;
import io.eie.generator.kit.SramTiming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrarySpeedTest {
  @TempDir private Path folder;

  @Test
  void theClockFollowsTheDelayOfAnInverter() throws IOException {
    // The stages 2 to 6 take 0.1 ns each, 3.876 times what an inverter of 45 nm takes.
    SynthesisTools tools =
        sta(
            """
            0.07470    0.07470 ^ stage0/Y (INVX1)
            0.11000    0.20000 ^ stage2/Y (INVX1)
            0.09000    0.29000 v stage3/Y (INVX1)
            0.11000    0.40000 ^ stage4/Y (INVX1)
            0.09000    0.49000 v stage5/Y (INVX1)
            0.11000    0.60000 ^ stage6/Y (INVX1)
            """);

    assertThat(LibrarySpeed.clockMHz(toy(), tools)).isEqualTo(260);
  }

  @Test
  void theDefaultsGrowWithThePeriodAndWhatIsSaidStays() {
    SynthesisConditions slow = ConditionChoices.NONE.at(250);
    assertThat(slow)
        .isEqualTo(new SynthesisConditions(4, 0.2, 0.8, 0.8, new SramTiming(2.2, 3, 0.4), true));
    assertThat(ConditionChoices.NONE.at(1000)).isEqualTo(SynthesisConditions.OF_TARGETS);

    ConditionChoices all = new ConditionChoices(500.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, false);
    assertThat(all.at(250))
        .isEqualTo(new SynthesisConditions(2, 0.1, 0.2, 0.3, new SramTiming(0.4, 0.5, 0.6), false));
  }

  @Test
  void aLibraryWithoutInverterTellsNoClock() throws IOException {
    ToyLibrary library = ToyLibrary.complete();
    for (int strength : new int[] {1, 2, 4, 8, 16}) {
      library.without("INV_X" + strength);
    }
    CellLibrary cells = CellLibrary.of("toy.lib", library.text());
    SynthesisTools tools = sta("");

    assertThatThrownBy(() -> LibrarySpeed.clockMHz(cells, tools))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "the Liberty file must hold an inverter (the target clock depends on its delay), held none");
  }

  @Test
  void timingWithoutTheDelayIsAFailureOfTheTool() throws IOException {
    SynthesisTools tools = sta("no paths found.\n");

    assertThatThrownBy(() -> LibrarySpeed.clockMHz(toy(), tools))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage("sta must report the delay of an inverter, printed:\nno paths found.");
  }

  @Test
  void invertersAreKnownByEitherSpelling() {
    String text = ToyLibrary.complete().text();
    assertThat(CellLibrary.of("toy.lib", text).inverter().orElseThrow().name()).isEqualTo("INV_X1");
    assertThat(CellLibrary.of("toy.lib", text.replace("\"!A\"", "\"(A')\"")).inverter())
        .map(StandardCell::area)
        .hasValueSatisfying(area -> assertThat(area).isCloseTo(0.7, within(1e-9)));
  }

  private static CellLibrary toy() {
    return CellLibrary.of("toy.lib", ToyLibrary.complete().text());
  }

  private SynthesisTools sta(String said) throws IOException {
    Path answer = Files.writeString(folder.resolve("answer"), said);
    for (String program : new String[] {"yosys", "yosys-abc", "sta"}) {
      Path file = Files.writeString(folder.resolve(program), "#!/bin/sh\ncat " + answer + "\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    return SynthesisTools.on(folder.toString());
  }
}
