// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import io.eie.cli.option.OptionValues;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Entry point of the command line: parses, runs the verb, and ends the process with the verb's exit
 * code.
 */
public final class Main {
  private static final int HELP_COLUMNS = 110;
  private static final long MEBIBYTE = 1 << 20;

  private Main() {}

  /**
   * Runs one verb and exits.
   *
   * @param args the verb and its options
   */
  public static void main(String[] args) {
    // Also for libraries, which do not name a language: picocli forms its messages with numbers.
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /**
   * Runs one verb.
   *
   * @param out where results go
   * @param err where messages and progress go
   * @param args the verb and its options
   * @return the exit code (specification, section 7)
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(new EieCommand(), out, err, args);
  }

  /** As above for any command. */
  static int run(Object command, PrintWriter rawOut, PrintWriter rawErr, String... args) {
    PrintWriter out = new TerminalWriter(rawOut);
    PrintWriter err = new TerminalWriter(rawErr);
    Failures failures = new Failures();
    CommandLine commandLine =
        OptionValues.register(new CommandLine(command))
            .setOut(out)
            .setErr(err)
            .setUsageHelpWidth(HELP_COLUMNS)
            .setExecutionStrategy(Main::execute)
            .setParameterExceptionHandler(failures)
            .setExecutionExceptionHandler(failures);
    int exitCode;
    try {
      exitCode = commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      err.println("eie: " + shortage(e));
      return ExitCode.ENVIRONMENT;
    } catch (UnsatisfiedLinkError e) {
      err.println(
          "eie: libraries must be loadable from the cache folder (EIE_CACHE names another) and the temporary folder"
              + " (TMPDIR names another), failed: "
              + e.getMessage());
      return ExitCode.ENVIRONMENT;
    } catch (StackOverflowError | LinkageError e) {
      err.println("eie: internal fault: " + e + " (please report it)");
      return ExitCode.INTERNAL;
    }
    if (out.checkError() && exitCode == ExitCode.SUCCESS) {
      err.println("eie: standard output could not be written");
      return ExitCode.ENVIRONMENT;
    }
    return exitCode;
  }

  /** What was short, by what Java says of it; only a short heap has an option of its own. */
  private static String shortage(OutOfMemoryError e) {
    String said = String.valueOf(e.getMessage());
    if (said.contains("native thread")) {
      return "the system must allow more threads or memory to this process (ulimit -u, ulimit -v,"
          + " or the container's limits), failed: "
          + said;
    }
    if (said.contains("Metaspace") || said.contains("class space") || said.contains("buffer")) {
      return "Java must have more memory beside its heap for this job (JDK_JAVA_OPTIONS sets"
          + " -XX:MaxMetaspaceSize and -XX:MaxDirectMemorySize), failed: "
          + said;
    }
    return "the Java heap must be larger for this job, was "
        + Runtime.getRuntime().maxMemory() / MEBIBYTE
        + " MiB; JDK_JAVA_OPTIONS=-Xmx8g sets it to 8 GiB";
  }

  // Help is our own text, and bold on a terminal.
  private static int execute(ParseResult parsed) {
    for (CommandLine command : parsed.asCommandLineList()) {
      if (command.isUsageHelpRequested() || command.isVersionHelpRequested()) {
        command.setOut(TerminalWriter.acting(command.getOut()));
      }
    }
    return new RunLast().execute(parsed);
  }
}
