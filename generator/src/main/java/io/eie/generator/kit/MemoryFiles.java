// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.common.JsonText;
import io.eie.generator.text.Template;
import io.eie.generator.text.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The memories of a design for flows: modules to replace them by. */
final class MemoryFiles {
  private static final String FAKERAM_SHAPES = "memories/bsg_fakeram.json";
  private static final List<String> PLAIN_VIEWS = List.of("behavioural", "fpga", "blackbox");
  private static final String NANGATE45 = "fakeram45";
  private static final String SINGLE = "bsg_fakeram";
  private static final String COMPILER = "compiler";

  private final List<SramMacro> memories;

  MemoryFiles(List<SramMacro> memories) {
    this.memories = memories;
  }

  /** Text by path. */
  Map<String, String> files(Values common) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String view : PLAIN_VIEWS) {
      Template template = Template.of(HandOff.class, "memories/" + view + ".v");
      memories.forEach(
          memory -> files.put(path(view, memory), template.fill(memory.values(common))));
    }
    Template wrapper = Template.of(HandOff.class, "memories/fakeram.v");
    for (SramMacro memory : memories) {
      files.put(
          path(NANGATE45, memory), wrapper.fill(FakeRam.nangate45(memory).values(memory, common)));
    }
    for (SramMacro memory : memories) {
      files.put(path(SINGLE, memory), wrapper.fill(FakeRam.single(memory).values(memory, common)));
    }
    files.put(FAKERAM_SHAPES, fakeRamShapes());
    files.putAll(compiler(common));
    return files;
  }

  /** Wrappers of a memory compiler's macros, models of these, and the files of a simulation. */
  private Map<String, String> compiler(Values common) {
    Map<String, String> files = new LinkedHashMap<>();
    List<String> list = new ArrayList<>();
    Template wrapper = Template.of(HandOff.class, "memories/compiler/wrapper.v");
    Template model = Template.of(HandOff.class, "memories/compiler/model.v");
    for (SramMacro memory : memories) {
      Values values = memory.compilerValues(common);
      String path = path(COMPILER, memory);
      files.put(path, wrapper.fill(values));
      list.add(path);
      String macro = "memories/" + COMPILER + "/models/" + memory.compilerMacro() + ".v";
      // Memories of one shape, with and without a write mask, have the same macro.
      if (files.put(macro, model.fill(values)) == null) {
        list.add(macro);
      }
    }
    list.addAll(common.list("the list of files", "logic"));
    files.put("memories/" + COMPILER + "/eie.f", String.join("\n", list) + "\n");
    return files;
  }

  private static String path(String view, SramMacro memory) {
    return "memories/" + view + "/" + memory.module() + ".v";
  }

  private String fakeRamShapes() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("tech_nm", 45)
        .put("voltage", 1.1)
        .put("metalPrefix", "metal")
        .put("pinWidth_nm", 70)
        .put("pinPitch_nm", 140)
        .put("snapWidth_nm", 190)
        .put("snapHeight_nm", 1400)
        .put("flipPins", true);
    Map<String, FakeRam> shapes = new TreeMap<>();
    memories.stream().map(FakeRam::single).forEach(ram -> shapes.put(ram.macro(), ram));
    ArrayNode srams = root.putArray("srams");
    for (FakeRam ram : shapes.values()) {
      srams
          .addObject()
          .put("name", ram.macro())
          .put("width", ram.width())
          .put("depth", ram.depth())
          .put("banks", 1);
    }
    return JsonText.of(root);
  }
}
