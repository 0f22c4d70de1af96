// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import io.eie.cli.output.ExitCode;
import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.TerminalText;
import io.eie.common.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
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
    err.println(name + ": " + TerminalText.line(message(failure)));
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        err.println(
            near.stream().limit(3).collect(Collectors.joining("', '", "Did you mean '", "'?")));
      }
    }
    err.println("'" + name + " --help' shows its options.");
    return ExitCode.USER;
  }

  // Subject must …, was …, as everywhere else.
  private static String message(ParameterException failure) {
    if (failure instanceof OverwrittenOptionException twice) {
      return option(twice.getOverwritten()) + " must be given once, was given again";
    }
    if (failure.getCause() instanceof TypeConversionException wrong) {
      return option(failure.getArgSpec()) + " " + wrong.getMessage();
    }
    return failure.getMessage();
  }

  private static String option(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine verb, ParseResult parsed) {
    if (interrupted()) {
      // The tools were interrupted as well: what they say then is no news.
      return ExitCode.INTERRUPTED;
    }
    PrintWriter err = verb.getErr();
    boolean verbose = verbose(parsed);
    String name = verb.getCommandSpec().qualifiedName();
    int exitCode = exitCode(failure);
    if (exitCode == ExitCode.INTERNAL) {
      err.println(
          name
              + ": internal fault: "
              + TerminalText.line(failure.toString())
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

  // The message of a failure with a file is often its bare name.
  private static String message(Exception failure) {
    Throwable told = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (told instanceof FileSystemException file && file.getFile() != null) {
      return file.getFile() + " must be usable, failed: " + FailureReason.of(file);
    }
    return told instanceof IOException io ? FailureReason.of(io) : told.getMessage();
  }

  private static boolean interrupted() {
    Thread hook = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException shuttingDown) {
      return true;
    }
  }

  private static boolean verbose(ParseResult parsed) {
    ParseResult innermost = parsed;
    while (innermost.hasSubcommand()) {
      innermost = innermost.subcommand();
    }
    return innermost.hasMatchedOption("--verbose");
  }
}
