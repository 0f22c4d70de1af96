// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.hostile;

import io.eie.common.SmokeShard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In options, configurations, tables of energies and names of files. */
class HostileConfigurationTest extends HostileText {
  @SmokeShard(of = 3)
  @Test
  void inAConfiguration() throws IOException {
    Path file = folder.resolve("c.yaml");
    for (String text : texts()) {
      String word = JSON.writeValueAsString(text);
      for (String content :
          List.of(
              word + ": 1\n",
              "preset: " + word + "\n",
              "processingElements: " + word + "\n",
              "control: {resetKind: " + word + "}\n",
              "element: {" + word + ": 1}\n")) {
        Files.writeString(file, content);
        refused(text, "explain", "--config", file.toString());
      }
      refused(text, "generate", "--config", file.toString(), "--out", data.file("r"));
    }
  }

  @Test
  void inAnOption() throws IOException {
    for (String text : texts()) {
      refused(text, "explain", "--preset=" + text);
      refused(text, "explain", "--set=" + text);
      refused(text, "explain", "--set=queueDepth=" + text);
      if (!text.equals("--help")) {
        refused(text, text);
      }
    }
  }

  @Test
  void inATableOfEnergies() throws IOException {
    Path file = folder.resolve("e.yaml");
    for (String text : texts()) {
      String word = JSON.writeValueAsString(text);
      for (String content : List.of(word + ": 1\n", "add32: " + word + "\n")) {
        Files.writeString(file, content);
        refused(text, "explain", "--preset", "tiny4", "--estimate", "--energy", file.toString());
      }
    }
  }

  /** Names of files act on nothing either; control characters in them are refused at once. */
  @Test
  void inTheNameOfAFile() throws IOException {
    for (String text : texts()) {
      if (text.indexOf('\0') >= 0) {
        continue;
      }
      String missing = folder.resolve("none") + "/" + text + ".npy";
      refused(text, run("estimate", Path.of(missing)));
      refused(text, "explain", "--config", missing);
    }
  }
}
