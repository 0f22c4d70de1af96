// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command line inside the test's JVM, and what it left behind. */
public record CommandRun(int exitCode, String out, String err) {
  /** Runs {@code eie} with the given arguments. */
  public static CommandRun eie(String... args) {
    return of(new EieCommand(), args);
  }

  /** Runs any command the way {@code eie} is run. */
  public static CommandRun of(Object command, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(command, new PrintWriter(out), new PrintWriter(err), args);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }
}
