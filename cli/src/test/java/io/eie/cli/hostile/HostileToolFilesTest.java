// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.hostile;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.eie.common.SmokeShard;
import io.eie.sim.run.InstalledTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In files of and for tools: a folder of Verilog, a baseline of synthesis, a library of cells. */
class HostileToolFilesTest extends HostileText {
  private static final String BASELINE =
      """
      {"configHash": "a", "toolVersions": {"yosys": "b"}, "top": "Eie", "library": "c",
       "conditions": {"clockPeriod": 1, "uncertainty": 0.1, "inputDelay": 0.1, "outputDelay": 0.1,
         "sram": {"smallest": 0.5, "largest": 0.6, "setup": 0.1}, "clockGates": true},
       "fmaxMHz": 1000, "minPeriodNs": 1, "logicAreaUm2PerElement": null, "logicAreaUm2": 5,
       "modules": [], "memories": {}, "paths": []}
      """;

  /** Some of the texts: each run asks the tools their versions; the reader has its own test. */
  @Test
  void inTheManifestOfAFolderOfVerilog() throws IOException {
    Path model = data.compiled();
    List<String> texts = texts();
    for (int which = 0; which < texts.size(); which += 10) {
      String text = texts.get(which);
      String word = JSON.writeValueAsString(text);
      for (String content :
          List.of(
              "{\"configHash\": " + word + ", \"files\": [\"a.v\"]}",
              "{\"configHash\": \"x\", \"prefix\": \"Eie\", \"files\": [" + word + "]}",
              "{\"configHash\": \"x\", \"prefix\": \"Eie\", \"files\": " + word + "}",
              word)) {
        Files.writeString(folder.resolve("manifest.json"), content);
        refused(
            text,
            "simulate",
            model.toString(),
            "--input",
            data.inputs().toString(),
            "--rtl",
            folder.toString());
      }
    }
  }

  /** Every text of a report, and every key, one at a time; read before anything is synthesized. */
  @Test
  void inABaselineOfSynthesis() throws IOException {
    Path file = folder.resolve("baseline.json");
    JsonNode tree = JSON.readTree(BASELINE);
    List<String> texts = texts();
    for (int which = 0; which < texts.size(); which++) {
      String text = texts.get(which);
      // A key that is no key of a report, and text where a number must be.
      ObjectNode key = tree.deepCopy();
      key.put(text, 1);
      ObjectNode number = tree.deepCopy();
      number.put("fmaxMHz", text);
      ObjectNode deep = tree.deepCopy();
      ((ObjectNode) deep.path("conditions").path("sram")).put(text, 1);
      for (JsonNode wrong : List.of(key, number, deep, TextNode.valueOf(text))) {
        Files.writeString(file, JSON.writeValueAsString(wrong));
        refused(text, "synth", "--preset", "tiny4", "--baseline", file.toString());
      }
      Files.writeString(file, text);
      refused(text, "synth", "--preset", "tiny4", "--baseline", file.toString());
    }
  }

  /** Names and values of a Liberty file are checked when it is read, before a tool reads it. */
  @SmokeShard(of = 3)
  @Test
  void inALibraryOfCells() throws IOException {
    assumeThat(InstalledTools.find().missing())
        .extracting(InstalledTools.Tool::name)
        .doesNotContain("yosys", "sta");
    Path file = folder.resolve("a.lib");
    for (String text : texts()) {
      String quoted = text.replace("\"", "");
      for (String content :
          List.of(
              "library (\"" + quoted + "-[\") { }",
              "library (a) { cell (\"" + quoted + "[\") { } }",
              "library (a) { cell (b) { pin (\"" + quoted + "[\") { } } }",
              "library (a) { cell (b) { area : \"" + quoted + "[\"; } }",
              "library (a) { cell (b) { pin (Z) { function : \"" + quoted + "[\"; } } }",
              "library (a) { time_unit : \"" + quoted + "[\"; }",
              "library (a) { } " + quoted + "[")) {
        Files.writeString(file, content);
        refused(text, "synth", "--preset", "tiny4", "--liberty", file.toString());
      }
    }
  }
}
