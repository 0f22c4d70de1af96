package io.eie.sim.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.eie.generator.config.EnvironmentException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a report as JSON: the same report gives the same bytes. */
public final class ReportFile {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ReportFile() {}

  /** The report as indented JSON that ends in a line feed. */
  public static String json(SimulationReport report) {
    try {
      return JSON.writeValueAsString(report).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report must be expressible as JSON", e);
    }
  }

  /**
   * Writes the report under another name, then renames it, so that no reader meets half a report.
   *
   * @throws EnvironmentException when the file cannot be written
   */
  public static void write(SimulationReport report, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new EnvironmentException("report %s must be a file, was a folder".formatted(file));
    }
    if (!Files.isDirectory(folder)) {
      throw new EnvironmentException(
          "report %s must lie in an existing folder, was in %s".formatted(file, folder));
    }
    Path draft = folder.resolve(file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try {
        Files.writeString(draft, json(report));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new EnvironmentException(
          "report %s must be writable, was refused: %s".formatted(file, reason(e)), e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException refused && refused.getReason() != null
        ? refused.getReason()
        : e.toString();
  }
}
