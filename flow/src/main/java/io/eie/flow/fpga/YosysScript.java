// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.fpga;

import io.eie.common.quote.PlainWord;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.generator.kit.FpgaFamily;
import io.eie.generator.kit.SramLiberty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What Yosys reads: the design with its memories in the form that becomes block RAM, and a script.
 *
 * <p>Memories are counted while every module still stands by itself. What is placed is then
 * flattened, which saves logic; the other families stay hierarchical, so that each module is mapped
 * once however often it is there.
 */
final class YosysScript {
  /** Name of the script. */
  static final String NAME = "fpga.ys";

  /** Cells of every module, for the memories. */
  static final String MEMORIES = "memories.txt";

  /** Cells of the whole. */
  static final String CELLS = "cells.txt";

  /** The netlist. */
  static final String NETLIST = "netlist.json";

  private final FpgaFamily family;
  private final RtlDesign design;
  private final UnaryOperator<String> memoryEdit;

  YosysScript(FpgaFamily family, RtlDesign design, UnaryOperator<String> memoryEdit) {
    this.family = family;
    this.design = design;
    this.memoryEdit = memoryEdit;
  }

  /** Text by file name. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, String> kit = design.kit();
    for (Emission.Module module : design.emission().modules()) {
      String name = module.name() + ".v";
      boolean memory = SramLiberty.isMacro(module);
      files.put(name, memory ? memoryEdit.apply(kit.get("memories/fpga/" + name)) : module.text());
    }
    if (family == FpgaFamily.ICE40) {
      files.put(HostBridge.TOP + ".v", HostBridge.text(design));
    }
    files.put(NAME, script(List.copyOf(files.keySet())));
    return files;
  }

  private String script(List<String> sources) {
    String read =
        sources.stream()
            .map(source -> "read_verilog " + PlainWord.of(source) + "\n")
            .collect(Collectors.joining());
    return read
        + (family == FpgaFamily.ICE40
            ? String.format(
                Locale.ROOT,
                """
            %1$s -top %2$s -noflatten -run begin:map_ffram
            tee -q -o %3$s stat -top %2$s
            flatten
            %1$s -top %2$s -run map_ffram:
            tee -q -o %4$s stat -top %2$s
            """,
                family.command(),
                HostBridge.TOP,
                MEMORIES,
                CELLS)
            : String.format(
                Locale.ROOT,
                """
            %1$s -top %2$s %3$s
            tee -q -o %4$s stat -top %2$s
            tee -q -o %5$s stat -top %2$s
            """,
                family.command(),
                PlainWord.of(design.topName()),
                family == FpgaFamily.ECP5 ? "-noflatten" : "",
                MEMORIES,
                CELLS))
        + "check -assert\n"
        + "write_json "
        + NETLIST
        + "\n";
  }
}
