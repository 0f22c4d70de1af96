// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.doctor;

import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.generator.emit.ToolVersion;
import io.eie.sim.run.InstalledTools;
import io.eie.sim.run.InstalledTools.Tool;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Says which tools are there, which are missing, what does not work without each, and how to
 * install it.
 */
@Command(
    name = "doctor",
    description = {
      "Lists the installed and the missing tools, what needs each, and the command that "
          + "installs it.",
      "Exit code 3 when a tool for simulations is missing, 0 otherwise."
    },
    footer = {"", "Example:", "  eie doctor"})
public final class DoctorCommand implements Callable<Integer> {
  /** What {@code --json} prints. */
  record Report(String version, boolean simulates, List<Tool> tools) {}

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    InstalledTools installed = InstalledTools.find();
    output.print(
        new Report(ToolVersion.text(), installed.canSimulate(), installed.tools()),
        text(installed));
    return installed.canSimulate() ? ExitCode.SUCCESS : ExitCode.ENVIRONMENT;
  }

  public static String text(InstalledTools installed) {
    List<Tool> missing = installed.missing();
    String table =
        installed.tools().stream()
            .map(
                tool ->
                    String.format(
                        Locale.ROOT,
                        "%-11s %s",
                        tool.name(),
                        tool.found()
                            ? tool.version()
                            : "missing; without it no " + tool.neededFor()))
            .collect(Collectors.joining(System.lineSeparator()));
    if (missing.isEmpty()) {
      return table;
    }
    String packages =
        missing.stream().map(Tool::debianPackage).distinct().collect(Collectors.joining(" "));
    return table
        + System.lineSeparator()
        + "install what is missing: sudo apt-get install --no-install-recommends "
        + packages;
  }
}
