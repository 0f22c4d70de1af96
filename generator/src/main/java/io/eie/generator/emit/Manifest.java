// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.common.JsonText;
import io.eie.generator.config.ResetKind;
import io.eie.generator.hdl.Emission;
import io.eie.generator.text.OutputLicense;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The description of a generated folder for tools (specification, section 6). */
final class Manifest {
  private static final String GENERATOR = "eie";

  /** A manifest has about 20 KB; what is far beyond is none. */
  private static final long LONGEST = 1 << 20;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Manifest() {}

  /** The text, ending in a line feed on every system. */
  static String json(RtlDesign design) {
    return json(design, Set.of());
  }

  /**
   * The same of a folder that also holds a testbench.
   *
   * @param testbench paths of its files; none for none
   */
  static String json(RtlDesign design, Set<String> testbench) {
    return JsonText.of(tree(design, testbench));
  }

  private static ObjectNode tree(RtlDesign design, Set<String> testbench) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("generator", GENERATOR).put("version", ToolVersion.text());
    root.put("license", OutputLicense.SPDX);
    root.put("configHash", design.config().hash());
    root.put("top", design.topName()).put("prefix", design.prefix().text());
    ArrayNode files = root.putArray("files");
    design.sources().forEach(source -> files.add(source.fileName()));
    root.put("fileList", RtlDesign.FILE_LIST);
    root.put("waivers", RtlDesign.WAIVERS);
    root.put("configuration", RtlDesign.CONFIGURATION);
    ArrayNode kit = root.putArray("kit");
    design.kit().keySet().forEach(kit::add);
    if (!testbench.isEmpty()) {
      testbench.forEach(root.putArray("testbench")::add);
    }
    root.putObject("clock").put("port", "clk").put("edge", "rising");
    reset(root.putObject("reset"), design.config().resetKind());
    ports(root.putArray("ports"), design.emission());
    memories(root.putArray("memories"), design.emission());
    root.set("parameters", parameters(design));
    return root;
  }

  private static JsonNode parameters(RtlDesign design) {
    try {
      return MAPPER.readTree(design.config().canonicalJson());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("the canonical form of a configuration is JSON", impossible);
    }
  }

  private static void reset(ObjectNode reset, ResetKind kind) {
    reset.put("port", kind.activeLow() ? "resetn" : "reset");
    reset.put("activeLevel", kind.activeLow() ? 0 : 1);
    reset.put("synchronous", !kind.asynchronous());
  }

  private static void ports(ArrayNode ports, Emission emission) {
    for (Emission.PortInfo port : emission.ports()) {
      ports
          .addObject()
          .put("name", port.name())
          .put("direction", port.direction().name().toLowerCase(Locale.ROOT))
          .put("width", port.width());
    }
  }

  private static void memories(ArrayNode memories, Emission emission) {
    Map<String, Integer> copies = emission.copies();
    for (Emission.MemoryInfo memory : emission.memories()) {
      memories
          .addObject()
          .put("module", memory.module())
          .put("name", memory.name())
          .put("words", memory.words())
          .put("width", memory.width())
          .put("maskBits", memory.maskBits())
          .put("ports", portsOf(memory))
          .put("readLatency", memory.readLatency())
          .put("count", copies.get(memory.module()));
    }
  }

  /** In the words of memory compilers: {@code 1rw} where one port does both, else {@code 1r1w}. */
  private static String portsOf(Emission.MemoryInfo memory) {
    return memory.oneAddress() ? "1rw" : memory.readPorts() + "r" + memory.writePorts() + "w";
  }

  /**
   * The names of the files that eie wrote into a folder, according to the manifest in it; nothing
   * when there is no manifest of ours.
   */
  static Optional<Set<String>> filesIn(Path folder) throws IOException {
    Path file = folder.resolve(RtlDesign.MANIFEST);
    if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
      return Optional.empty();
    }
    JsonNode root;
    try {
      root = MAPPER.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException another) {
      return Optional.empty();
    }
    if (!root.path("generator").asText().equals(GENERATOR)) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(RtlDesign.MANIFEST);
    for (String key : new String[] {"fileList", "waivers", "configuration"}) {
      names.add(root.path(key).asText());
    }
    for (String key : new String[] {"files", "kit", "testbench"}) {
      root.path(key).forEach(name -> names.add(name.asText()));
    }
    return Optional.of(names);
  }
}
