// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.cli.option.OutputOptions;
import io.eie.common.EnvironmentException;
import io.eie.common.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class FailuresTest {
  @Test
  void whatTheUserGaveEndsWithTwo() {
    CommandRun run = failing(new UserException("queueDepth must lie in 1..256, was 0"));

    assertThat(run)
        .isEqualTo(new CommandRun(2, "", "verb: queueDepth must lie in 1..256, was 0\n"));
  }

  @Test
  void theEnvironmentEndsWithThree() {
    CommandRun run = failing(new EnvironmentException("verilator must be on the PATH"));

    assertThat(run).isEqualTo(new CommandRun(3, "", "verb: verilator must be on the PATH\n"));
  }

  @Test
  void aFileThatCouldNotBeUsedEndsWithThreeAndSaysWhy() {
    IOException told = new NoSuchFileException("rtl");

    assertThat(failing(told))
        .isEqualTo(failing(new UncheckedIOException(told)))
        .isEqualTo(
            new CommandRun(3, "", "verb: rtl must be usable, failed: no such file or directory\n"));
  }

  @Test
  void anythingElseIsOursAndEndsWithFour() {
    CommandRun run = failing(new IllegalStateException("pointer 3 before pointer 2"));

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err())
        .isEqualTo(
            "verb: internal fault: java.lang.IllegalStateException: pointer 3 before pointer 2"
                + " (please report it; --verbose shows where)\n");
  }

  @Test
  void onlyVerboseShowsTheStackTrace() {
    CommandRun run = failing(new IllegalStateException("pointer 3 before pointer 2"), "--verbose");

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err())
        .startsWith(
            "verb: internal fault: java.lang.IllegalStateException: pointer 3 before pointer 2\n")
        .contains("at io.eie.cli.FailuresTest.");
  }

  @Test
  void aHeapThatIsTooSmallIsTheEnvironment() {
    CommandRun run =
        CommandRun.of(
            new Verb(
                () -> {
                  throw new OutOfMemoryError();
                }));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .matches(
            "eie: the Java heap must be larger for this job, was \\d+ MiB; JDK_JAVA_OPTIONS=-Xmx8g sets it to 8 GiB\n");
  }

  @Test
  void whatIsShortBesideTheHeapIsNamed() {
    CommandRun run =
        CommandRun.of(
            new Verb(
                () -> {
                  throw new OutOfMemoryError("unable to create native thread: limit reached");
                }));

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie: the system must allow more threads or memory to this process (ulimit -u,"
                    + " ulimit -v, or the container's limits), failed: unable to create native"
                    + " thread: limit reached\n"));
  }

  @Test
  void nativeCodeThatCannotBeLoadedIsTheEnvironment() {
    CommandRun run =
        CommandRun.of(
            new Verb(
                () -> {
                  throw new UnsatisfiedLinkError("libmodel.so: not permitted");
                }));

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie: libraries must be loadable from the cache folder (EIE_CACHE names another) and"
                    + " the temporary folder (TMPDIR names another), failed: libmodel.so: not"
                    + " permitted\n"));
  }

  @Test
  void anErrorOfJavaIsOursAndShowsNoStackTrace() {
    CommandRun run =
        CommandRun.of(
            new Verb(
                () -> {
                  throw new StackOverflowError();
                }));

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                4, "", "eie: internal fault: java.lang.StackOverflowError (please report it)\n"));
  }

  @Test
  void aResultThatCannotBePrintedIsTheEnvironment() {
    StringWriter err = new StringWriter();

    int exitCode =
        Main.run(
            new EieCommand(), new PrintWriter(new FullDisk()), new PrintWriter(err), "--version");

    assertThat(exitCode).isEqualTo(3);
    assertThat(err).hasToString("eie: standard output could not be written\n");
  }

  @Test
  void anUnknownOptionIsAnsweredWithAHintAndNoUsagePage() {
    assertThat(CommandRun.eie("doctor", "--jsn"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie doctor: Unknown option: '--jsn'\n"
                    + "Did you mean '--json'?\n"
                    + "'eie doctor --help' shows its options.\n"));
  }

  @Test
  void anUnknownVerbIsAnsweredWithTheNearestFirst() {
    assertThat(CommandRun.eie("doktor"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie: Unmatched argument at index 0: 'doktor'\n"
                    + "Did you mean 'doctor', 'report', 'export-testbench'?\n"
                    + "'eie --help' shows its options.\n"));
  }

  @Test
  void noVerbIsWrongUsage() {
    CommandRun run = CommandRun.eie();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Usage: eie [-hV] VERB");
  }

  private static CommandRun failing(Exception failure, String... args) {
    return CommandRun.of(
        new Verb(
            () -> {
              throw failure;
            }),
        args);
  }

  @Command(name = "verb")
  private static final class Verb implements Callable<Integer> {
    private final Callable<Integer> work;
    @Mixin private OutputOptions output;

    Verb(Callable<Integer> work) {
      this.work = work;
    }

    @Override
    public Integer call() throws Exception {
      return work.call();
    }
  }

  /** Refuses every character, as a full disk does. */
  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
