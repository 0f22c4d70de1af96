package io.eie.flow.synth;

import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder that goes when it is closed, and when the process is interrupted. */
public final class WorkFolder implements AutoCloseable {
  private final Path path;
  private final Thread atExit = new Thread(this::delete, "eie-synthesis");

  /** Makes it. */
  public WorkFolder() {
    try {
      path = Files.createTempDirectory("eie-synth");
    } catch (IOException e) {
      throw new EnvironmentException(
          "a temporary folder must be creatable, failed: " + FailureReason.of(e), e);
    }
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Writes a file into it. */
  public void write(String name, String text) {
    try {
      Files.writeString(path.resolve(name), text, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new EnvironmentException(
          path.resolve(name) + " must be writable, failed: " + FailureReason.of(e), e);
    }
  }

  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException shuttingDown) {
      // The hook runs already, and finds nothing more to do.
    }
  }

  private void delete() {
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      // A leftover temporary folder changes no result; the system clears it.
    }
  }
}
