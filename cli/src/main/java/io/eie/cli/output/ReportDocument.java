// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.common.AtomicFile;
import io.eie.common.JsonText;
import io.eie.sim.run.Provenance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a verb writes with {@code --report}: what {@code --json} prints, and where it is from. */
public final class ReportDocument {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ReportDocument() {}

  /**
   * Writes the document, with version, commit and command under {@code eie}.
   *
   * @param report what {@code --json} prints
   * @param command the command line
   * @throws io.eie.common.EnvironmentException when the file cannot be written
   */
  public static void write(Object report, String command, Path file) {
    ObjectNode document = MAPPER.valueToTree(report);
    document.set("eie", MAPPER.valueToTree(Provenance.of(command)));
    byte[] text = JsonText.of(document).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(text));
  }
}
