// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.eie.cli.CommandRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** In the description of a compiled model. */
class HostileModelTest extends HostileText {
  /** Every text of the description, and every key, one at a time. */
  @Test
  void inAModel() throws IOException {
    Path model = data.compiled();
    Path file = folder.resolve("hostile.eie");
    JsonNode tree;
    try (ZipFile zip = new ZipFile(model.toFile())) {
      tree = JSON.readTree(zip.getInputStream(zip.getEntry("model.json")));
    }
    int places = places((ObjectNode) tree.deepCopy(), -1, "").size();
    assertThat(places).isGreaterThan(10);
    List<String> texts = texts();
    for (int place = 0; place < places; place++) {
      for (int which = place % 10; which < texts.size(); which += 10) {
        ObjectNode changed = tree.deepCopy();
        places(changed, place, texts.get(which));
        withDescription(model, file, changed);
        refused(texts.get(which), run("estimate", file));
        refused(texts.get(which), run("simulate", file));
      }
    }
    ObjectNode warned = tree.deepCopy();
    ((ObjectNode) warned.path("layers").path(0)).putArray("warnings").add("\u001b[2J\nPASS");
    withDescription(model, file, warned);
    refused("warning", run("estimate", file));
    withDescription(model, file, tree);
    assertThat(CommandRun.eie(run("estimate", file)).exitCode()).isZero();
  }

  /** The texts of a tree and a key more for each object; replaces the chosen one. */
  private static List<String> places(JsonNode node, int chosen, String text) {
    List<String> found = new ArrayList<>();
    collect(node, found, chosen, text);
    return found;
  }

  private static void collect(JsonNode node, List<String> found, int chosen, String text) {
    if (node instanceof ObjectNode object) {
      if (found.size() == chosen) {
        object.put(text, 1);
      }
      found.add("a key");
      for (String key : iterable(object)) {
        JsonNode value = object.get(key);
        if (value.isTextual()) {
          if (found.size() == chosen) {
            object.set(key, TextNode.valueOf(text));
          }
          found.add(key);
        } else {
          collect(value, found, chosen, text);
        }
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(value -> collect(value, found, chosen, text));
    }
  }

  private static List<String> iterable(ObjectNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static void withDescription(Path model, Path file, JsonNode tree) throws IOException {
    try (ZipFile in = new ZipFile(model.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : in.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals("model.json")
                ? JSON.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8)
                : in.getInputStream(entry).readAllBytes());
      }
    }
  }
}
