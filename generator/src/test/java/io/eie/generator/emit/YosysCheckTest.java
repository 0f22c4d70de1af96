// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.generator.config.ConfigSource;
import io.eie.generator.config.Preset;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No latch, loop, net without a driver or net with two in the RTL of any preset. */
class YosysCheckTest {
  @TempDir Path place;

  private void check(Emission emission) throws IOException {
    for (Emission.SourceFile file : emission.files()) {
      Files.writeString(place.resolve(file.fileName()), file.text());
    }
    new Tools(place).assertSilent(YosysCheck.command("Eie", YosysCheck.files(emission)));
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @EnumSource
  void everyPresetIsClean(Preset preset) throws IOException {
    check(RtlDesign.of(preset.config()).emission());
  }

  @ParameterizedTest
  @ValueSource(strings = {"async-high", "async-low", "sync-low"})
  void everyResetIsClean(String kind) throws IOException {
    ConfigSource source = new ConfigSource().preset("tiny4").set("resetKind=" + kind);
    check(RtlDesign.of(source.set("multiplierStructure=operator").resolve()).emission());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "always @* if (a) q = b; | Assertion failed: selection is not empty: t:$dlatch",
        "wire n; always @* q = n & a; | Wire bad.\\n is used but has no driver.",
        "wire [1:0] n; assign n[0] = a; always @* q = ^n; | Wire bad.\\n [1] is used but has no driver.",
        "wire n, p; good part (.a (n), .q (p)); always @* q = p; | Wire bad.\\n is used but has no driver.",
        "wire n; assign n = a; assign n = b; always @* q = n; | multiple conflicting drivers for bad.",
        "wire n = ~(n & a); always @* q = n; | found logic loop in module bad:"
      })
  void whatIsNotCleanIsFound(String fault, String complaint) throws IOException {
    assertThat(complaintAbout(fault)).contains(complaint);
  }

  @Test
  void aCleanModuleIsNotRefused() throws IOException {
    write("wire p; good part (.a (a), .q (p)); always @* q = p ^ b;");
    new Tools(place).assertSilent(YosysCheck.command("bad", List.of("bad.v")));
  }

  private String complaintAbout(String fault) throws IOException {
    write(fault);
    return new Tools(place).complaintOf(YosysCheck.command("bad", List.of("bad.v")));
  }

  private void write(String body) throws IOException {
    String module =
        """
        module good (input wire a, output wire q);
          assign q = !a;
        endmodule
        module bad (input wire a, input wire b, output reg q);
          %s
        endmodule
        """;
    Files.writeString(place.resolve("bad.v"), module.formatted(body));
  }
}
