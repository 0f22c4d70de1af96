package io.eie.testbench.synth;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.generator.config.EnvironmentException;
import io.eie.generator.config.Preset;
import io.eie.generator.hdl.Emission;
import io.eie.testbench.run.InstalledTools;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DesignCheckTest {
  @BeforeEach
  void toolsAreThere() {
    assumeThat(InstalledTools.find().missing())
        .as("yosys and sta are installed")
        .extracting(InstalledTools.Tool::name)
        .doesNotContain("yosys", "sta");
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void thePresetsHaveNoLatchLoopOpenNetOrSecondDriver(Preset preset) {
    assertThatCode(() -> Synthesis.check(preset.config(), "Eie")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "output q; wire open; assign q = open & d;           | ERROR: Found 1 problems in 'check -assert'.",
        "output q; assign q = d; assign q = e;               | ERROR: Found 1 problems in 'check -assert'.",
        "output q; assign q = q & d;                         | ERROR: Found 1 problems in 'check -assert'.",
        "output reg q; always @* if (e) q = d;               | ERROR: Assertion failed: selection is not empty: t:$dlatch",
      })
  void aFaultIsSeen(String body, String said) {
    String text = "module Faulty (input d, input e, " + interfaceOf(body) + "endmodule\n";
    Emission.Module module =
        new Emission.Module("Faulty", "", text, List.of(), List.of(), List.of());

    assertThatThrownBy(() -> Synthesis.check(List.of(module), "Faulty", SynthesisTools.onPath()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageStartingWith("synthesis must succeed, yosys ended with code 1 and said:\n")
        .hasMessageContaining(said);
  }

  /** The output, declared before the rest of the body. */
  private static String interfaceOf(String body) {
    int end = body.indexOf(';');
    return body.substring(0, end) + ");\n" + body.substring(end + 1) + "\n";
  }
}
