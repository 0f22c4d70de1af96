// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.FreeSpace;
import io.eie.common.TemporaryFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder that is deleted when it is closed, and when the process is interrupted. */
public final class WorkFolder implements AutoCloseable {
  /**
   * Bytes below which a netlist of the smallest design with what is made on the way has no room.
   */
  private static final long LEAST_ROOM = 16L << 20;

  private final Path path;
  private final Thread atExit = new Thread(this::interrupted, "eie-synthesis");

  /** Makes it. */
  public WorkFolder() {
    Path place = TemporaryFiles.place();
    FreeSpace.require(
        place, LEAST_ROOM, "temporary folder " + place, "the work", "TMPDIR names another");
    path = TemporaryFiles.folder("eie-synth");
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

  private void interrupted() {
    Programs.endAll();
    delete();
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
