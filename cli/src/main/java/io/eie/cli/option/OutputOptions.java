// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.option;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.TerminalText;
import io.eie.common.quote.ShellText;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * What every verb can do with its output: {@code --json}, {@code --verbose}, {@code --help}. A
 * {@link Mixin}.
 */
public final class OutputOptions {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Set by the start script, which can tell; Java cannot. */
  private static final String TERMINAL = "eie.terminal";

  @Spec(Target.MIXEE)
  private CommandSpec verb;

  @Option(names = "--json", description = "Print the result as one JSON document instead of text.")
  private boolean json;

  @Option(
      names = {"-v", "--verbose"},
      description = "On failure, also print a stack trace.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  /** Whether a failure may show a stack trace. */
  boolean verbose() {
    return verbose;
  }

  /**
   * Prints a result to standard output.
   *
   * @param document what {@code --json} prints: anything Jackson can turn into a JSON document
   * @param text what is printed otherwise, without the last line's end
   */
  public void print(Object document, String text) {
    PrintWriter out = verb.commandLine().getOut();
    out.println(json ? json(document) : text);
  }

  /** The command that runs, as a shell takes it: {@code eie VERB ...}. */
  public String command() {
    return command(arguments());
  }

  /** The verb and its options, as they were given. */
  public List<String> arguments() {
    return List.copyOf(verb.root().commandLine().getParseResult().originalArgs());
  }

  /** A command of eie, as a shell takes it. */
  public static String command(List<String> arguments) {
    return arguments.stream().map(ShellText::word).collect(Collectors.joining(" ", "eie ", ""));
  }

  /** Tells the user something that is no failure, on standard error. */
  public void warn(String message) {
    verb.commandLine().getErr().println("warning: " + TerminalText.line(message));
  }

  /** Tells the user what a result is to be read with, on standard error. */
  public void note(String message) {
    verb.commandLine().getErr().println("note: " + TerminalText.line(message));
  }

  /**
   * Where a job says how far it is: a line on standard error when that is a terminal, nowhere
   * otherwise.
   */
  public TerminalProgress progress() {
    PrintWriter err = verb.commandLine().getErr();
    return Boolean.getBoolean(TERMINAL) ? TerminalProgress.started(err) : new TerminalProgress(err);
  }

  private static String json(Object document) {
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
