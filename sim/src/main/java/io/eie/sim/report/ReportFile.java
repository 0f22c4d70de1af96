// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.common.AtomicFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a report as JSON: the same report gives the same bytes. */
public final class ReportFile {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ReportFile() {}

  /** The report as indented JSON that ends in a line feed. */
  public static String json(SimulationReport report) {
    return json(JSON.valueToTree(report));
  }

  private static String json(ObjectNode report) {
    try {
      return JSON.writeValueAsString(report).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report must be expressible as JSON", e);
    }
  }

  /**
   * Writes the report under another name, then renames it, so that no reader meets half a report.
   *
   * @throws io.eie.common.EnvironmentException when the file cannot be written
   */
  public static void write(SimulationReport report, Path file) {
    write(report, JSON.createObjectNode(), file);
  }

  /**
   * The same with more keys after those of the report.
   *
   * @param more keys that the report does not have
   */
  public static void write(SimulationReport report, ObjectNode more, Path file) {
    ObjectNode document = JSON.valueToTree(report);
    document.setAll(more);
    AtomicFile.write(file, out -> out.write(json(document).getBytes(StandardCharsets.UTF_8)));
  }
}
