package io.eie.cli;

import io.eie.generator.config.EnvironmentException;
import io.eie.generator.config.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns a failure into a short message on standard error and an exit code; a stack trace only with
 * {@code --verbose}.
 */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine verb = failure.getCommandLine();
    PrintWriter err = verb.getErr();
    String name = verb.getCommandSpec().qualifiedName();
    err.println(name + ": " + failure.getMessage());
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        err.println(
            near.stream().limit(3).collect(Collectors.joining("', '", "Did you mean '", "'?")));
      }
    }
    err.println("'" + name + " --help' shows what it takes.");
    return ExitCode.USER;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine verb, ParseResult parsed) {
    PrintWriter err = verb.getErr();
    boolean verbose = verbose(parsed);
    String name = verb.getCommandSpec().qualifiedName();
    int exitCode = exitCode(failure);
    if (exitCode == ExitCode.INTERNAL) {
      err.println(
          name
              + ": internal fault: "
              + failure
              + (verbose ? "" : " (please report it; --verbose shows where)"));
    } else {
      err.println(name + ": " + message(failure));
    }
    if (verbose) {
      failure.printStackTrace(err);
    }
    return exitCode;
  }

  private static int exitCode(Exception failure) {
    if (failure instanceof UserException) {
      return ExitCode.USER;
    }
    boolean environment =
        failure instanceof EnvironmentException
            || failure instanceof IOException
            || failure instanceof UncheckedIOException;
    return environment ? ExitCode.ENVIRONMENT : ExitCode.INTERNAL;
  }

  // The message of an IOException is often a bare file name: its class says what went wrong with
  // the file.
  private static String message(Exception failure) {
    Throwable told = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    return told instanceof IOException ? told.toString() : told.getMessage();
  }

  private static boolean verbose(ParseResult parsed) {
    ParseResult innermost = parsed;
    while (innermost.hasSubcommand()) {
      innermost = innermost.subcommand();
    }
    return innermost.hasMatchedOption("--verbose");
  }
}
