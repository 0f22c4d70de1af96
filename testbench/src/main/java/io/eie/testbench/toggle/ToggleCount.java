// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.toggle;

import io.eie.common.EnvironmentException;
import io.eie.common.TemporaryFiles;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlFolder;
import io.eie.sim.benchmark.Catalogue;
import io.eie.sim.verilator.cache.UnfinishedBuilds;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts in simulation how many bits of the logic of all elements change while a design computes a
 * workload, and prints them by module.
 */
public final class ToggleCount {
  private static final String USAGE =
      "usage: ToggleCount PRESET WORKLOAD DATA [NAME=VALUE…] [--rtl FOLDER]";
  private static final String FOLDER = "--rtl";
  private static final int OPTIONS = 3;

  private ToggleCount() {}

  /** Counts and prints; see the usage text. */
  public static void main(String[] arguments) throws IOException {
    try {
      run(System.out, arguments);
    } catch (UserException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (EnvironmentException e) {
      System.err.println(e.getMessage());
      System.exit(3);
    }
  }

  static void run(PrintStream out, String... arguments) throws IOException {
    if (arguments.length < OPTIONS) {
      throw new UserException(USAGE);
    }
    List<String> settings = new ArrayList<>(Arrays.asList(arguments));
    settings.subList(0, OPTIONS).clear();
    int option = settings.indexOf(FOLDER);
    if (option >= 0 && option != settings.size() - 2) {
      throw new UserException(USAGE);
    }
    Optional<Path> rtl =
        option < 0 ? Optional.empty() : Optional.of(Path.of(settings.get(option + 1)));
    EieConfig config =
        configured(
            Preset.named(arguments[0]).config(),
            option < 0 ? settings : settings.subList(0, option));
    Catalogue catalogue = new Catalogue(Path.of(arguments[2]));
    String name = Catalogue.select(arguments[1]).get(0);
    catalogue
        .absence(name)
        .ifPresent(
            absence -> {
              throw new UserException(absence);
            });
    Path work = TemporaryFiles.folder("eie-toggles");
    UnfinishedBuilds.add(work);
    try {
      Path folder = rtl.orElseGet(() -> generated(config, work.resolve("rtl")));
      ToggleRun run = new ToggleRun(config, catalogue.workload(name), folder);
      print(out, name, config, run);
    } finally {
      UnfinishedBuilds.deleteTree(work);
      UnfinishedBuilds.remove(work);
    }
  }

  private static Path generated(EieConfig config, Path folder) {
    RtlFolder.write(config, folder);
    return folder;
  }

  private static EieConfig configured(EieConfig preset, List<String> settings) {
    EieConfig config = preset;
    for (String setting : settings) {
      int sign = setting.indexOf('=');
      if (sign < 1) {
        throw new UserException("a setting must be NAME=VALUE, was '" + setting + "'");
      }
      config = config.with(setting.substring(0, sign), setting.substring(sign + 1));
    }
    return config;
  }

  private static void print(PrintStream out, String name, EieConfig config, ToggleRun run) {
    ToggleTable table = run.run();
    out.printf(
        Locale.ROOT,
        "%s, %d elements, %,d cycles; nets and registers of the elements' logic without memories%n%n",
        name,
        config.processingElements(),
        run.cycles());
    out.print(table.text(config.processingElements(), run.cycles()));
  }
}
