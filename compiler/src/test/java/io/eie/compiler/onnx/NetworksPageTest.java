// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.Network;
import io.eie.compiler.read.NetworkSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page docs/networks.md says what becomes of every exported file. With {@code -Deie.renew=true}
 * the table is written anew.
 */
class NetworksPageTest {
  private static final Path PAGE = Path.of("..", "docs", "networks.md");
  private static final String HEAD = "| file | outcome |\n|---|---|\n";

  private static String table() throws IOException {
    return ExportedNetworksTest.networks().stream()
        .map(
            file ->
                "| `" + file.getFileName() + "` | " + outcome(file).replace("|", "\\|") + " |\n")
        .collect(Collectors.joining("", HEAD, "\n"));
  }

  private static String outcome(Path file) {
    try {
      Network network = OnnxReader.read(file, NetworkSelection.ALL);
      List<LayerShape> shapes = network.layers().stream().map(LayerShape::of).toList();
      String sides =
          shapes.get(0).inputs()
              + shapes.stream().map(shape -> "-" + shape.outputs()).collect(Collectors.joining());
      String host =
          network.notes().stream()
              .filter(note -> note.startsWith("left to the host"))
              .map(note -> "; left to the host: " + operators(note))
              .findFirst()
              .orElse("");
      return "runs: " + sides + host;
    } catch (DataFileException e) {
      List<String> lines = e.getMessage().lines().toList();
      List<String> problems = lines.stream().filter(line -> line.startsWith("  ")).toList();
      String chain =
          lines.stream()
              .filter(line -> line.startsWith("a chain"))
              .findFirst()
              .map(line -> "; " + line.replaceAll(".*is inside: ", ""))
              .orElse("");
      return "refused: "
          + problems.get(0).strip()
          + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "")
          + chain;
    }
  }

  /** Of {@code node 'a' (Softmax), node 'b' (ArgMax)} the operators. */
  private static String operators(String note) {
    return Pattern.compile("\\(([A-Za-z]+)")
        .matcher(note)
        .results()
        .map(operator -> operator.group(1))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  @Test
  void theTableOfThePageIsWhatTheReaderSays() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(HEAD);
    assertThat(start).isPositive();
    int end = page.indexOf("\n\n", start) + 2;
    if (Boolean.getBoolean("eie.renew")) {
      Files.writeString(PAGE, page.substring(0, start) + table() + page.substring(end));
      return;
    }
    assertThat(page.substring(start, end)).isEqualTo(table());
  }
}
