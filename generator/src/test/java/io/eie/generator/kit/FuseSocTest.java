// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.PythonEnvironment;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code eie.core} in FuseSoC itself: it resolves the core, and Verilator lints what it names. */
@Tag("nightly")
class FuseSocTest {
  @TempDir private static Path place;

  private static PythonEnvironment.Ended lint(PythonEnvironment fuseSoc, Path rtl) {
    return PythonEnvironment.run(
        rtl,
        fuseSoc.program("fusesoc"),
        "--cores-root",
        ".",
        "run",
        "--target=lint",
        "eie:hardware:eie");
  }

  @Test
  void fuseSocLintsTheCoreAndRefusesADamagedOne() throws IOException {
    GeneratedFolder.assumeInstalled("verilator");
    PythonEnvironment fuseSoc = PythonEnvironment.of("fusesoc", place);
    GeneratedFolder folder =
        new GeneratedFolder(
            Preset.TINY4.config().toBuilder().hostBus(HostBus.AXI4_LITE_32).build(),
            place.resolve("rtl"));

    PythonEnvironment.Ended ended = lint(fuseSoc, folder.path(""));
    assertThat(ended.code()).as(ended.out() + ended.err()).isZero();

    Path file = folder.path("EieAxiLite32.v");
    String sound = Files.readString(file);
    Files.writeString(
        file, sound.replaceFirst("endmodule", "assign no_such_signal_o = 1'b0;\nendmodule"));
    assertThat(lint(fuseSoc, folder.path("")).code()).isNotZero();

    Files.writeString(file, sound);
    Files.writeString(
        folder.path("eie.core"), folder.text("eie.core").replace("toplevel: Eie", "top: Eie"));
    assertThat(lint(fuseSoc, folder.path("")).code()).isNotZero();
  }
}
