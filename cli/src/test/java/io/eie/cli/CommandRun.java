// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** One run of the command line inside the test's JVM, and what it left behind. */
public record CommandRun(int exitCode, String out, String err) {
  /** Runs {@code eie} with the given arguments. */
  public static CommandRun eie(String... args) {
    return of(new EieCommand(), args);
  }

  /** Runs any command the way {@code eie} is run. */
  public static CommandRun of(Object command, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(command, new PrintWriter(out), new PrintWriter(err), args);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }

  /**
   * A report that the run wrote, which is what it printed with {@code --json}, and where that is
   * from.
   */
  public JsonNode report(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode written = (ObjectNode) mapper.readTree(file.toFile());
    JsonNode from = written.remove("eie");
    assertThat(from.get("command").asText()).startsWith("eie ").contains(file.toString());
    assertThat(from.get("commit").asText()).isNotEmpty();
    assertThat(from.get("version").asText()).isNotEmpty();
    assertThat(written).isEqualTo(mapper.readTree(out));
    return written;
  }
}
