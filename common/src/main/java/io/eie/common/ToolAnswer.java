// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a program answers to a short question, such as its version. It has a limited time, and a
 * limited length of its answer is read: a program of that name may be anything.
 */
public final class ToolAnswer {
  private static final int LIMIT_SECONDS = 10;
  private static final int LIMIT_BYTES = 1 << 16;
  private static final int LINES_SHOWN = 6;

  /** How each program is asked its version where it is not {@code --version}. */
  private static final Map<String, List<String>> VERSION =
      Map.of(
          "iverilog", List.of("-V"),
          "yosys", List.of("-V"),
          // Without the user's start files; -q runs the command and ends.
          "yosys-abc", List.of("-s", "-q", "version"),
          "sta", List.of("-version"));

  private ToolAnswer() {}

  /**
   * The first line of a program's version, cut and without what acts on a terminal, as {@link
   * ToolText#line} does. Programs that print it to standard error are read there.
   *
   * @throws EnvironmentException if the program does not start, fails, or does not end in time
   */
  public static String version(Path program) {
    return version(program, LIMIT_SECONDS);
  }

  static String version(Path program, int limitSeconds) {
    List<String> question =
        VERSION.getOrDefault(program.getFileName().toString(), List.of("--version"));
    return ToolText.line(firstLine(program, question, limitSeconds));
  }

  /**
   * The first line of any short answer, as the program gave it: a path, say.
   *
   * @throws EnvironmentException if the program does not start, fails, or does not end in time
   */
  public static String firstLine(Path program, List<String> question) {
    return firstLine(program, question, LIMIT_SECONDS);
  }

  static String firstLine(Path program, List<String> question, int limitSeconds) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(question);
    String subject = String.join(" ", command);
    try {
      Process process = ToolProcess.of(command).start();
      try (LimitedText out = new LimitedText(process.getInputStream());
          LimitedText err = new LimitedText(process.getErrorStream())) {
        process.getOutputStream().close();
        if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
          throw new EnvironmentException(
              String.format(
                  Locale.ROOT, "%s must answer within %d s, did not", subject, limitSeconds));
        }
        String said = out.text().isBlank() ? err.text() : out.text();
        if (process.exitValue() != 0) {
          throw new EnvironmentException(
              String.format(
                  Locale.ROOT,
                  "%s must answer, ended with code %d: %s",
                  subject,
                  process.exitValue(),
                  shown(out.text() + err.text())));
        }
        return said.lines().findFirst().orElse("");
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new EnvironmentException(subject + " must start, failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EnvironmentException(subject + " must not be interrupted", e);
    }
  }

  private static String shown(String said) {
    return ToolText.lines(said.lines().limit(LINES_SHOWN).toList());
  }

  /** Reads the beginning of a stream beside the program, and closes it when it has enough. */
  private static final class LimitedText implements AutoCloseable {
    private static final int PATIENCE_MILLISECONDS = 2000;

    private final InputStream stream;
    private final Thread reader;
    private volatile byte[] bytes = new byte[0];

    LimitedText(InputStream stream) {
      this.stream = stream;
      reader = new Thread(this::read, "eie-tool-answer");
      reader.setDaemon(true);
      reader.start();
    }

    private void read() {
      try (stream) {
        bytes = stream.readNBytes(LIMIT_BYTES);
      } catch (IOException e) {
        // The program was ended in the middle of its answer; its exit code says so.
        return;
      }
    }

    /** What was read once the program has ended; what it started may still hold the stream. */
    String text() throws InterruptedException {
      reader.join(PATIENCE_MILLISECONDS);
      return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
      // A stream that is being read blocks who closes it; the reader closes it then.
      if (!reader.isAlive()) {
        stream.close();
      }
    }
  }
}
