// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.common.JsonText;
import io.eie.common.UserException;
import io.eie.flow.synth.NetlistVerilog;
import io.eie.flow.synth.SynthesisTools;
import io.eie.flow.synth.SynthesizedDesign;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.emit.RtlFolder;
import io.eie.generator.hdl.Emission;
import io.eie.generator.kit.SramLiberty;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A netlist of gates as a folder of Verilog that simulates: the netlist, models of its cells, the
 * memories' behavioural views, and a manifest, so that {@code eie simulate --rtl} takes it like a
 * generated folder.
 */
public final class GateLevelFolder {
  /** Name of the file that holds the netlist's modules. */
  static final String NETLIST = "netlist.v";

  /** Name of the file that holds the models of the cells. */
  static final String CELLS = "cells.v";

  private static final String WHOLE = "Eie";

  private static final ObjectMapper JSON = new ObjectMapper();

  private GateLevelFolder() {}

  /**
   * Writes the folder, complete or not at all.
   *
   * @throws UserException when the netlist is not of the whole design, or something would be lost
   *     that eie did not write
   * @throws io.eie.common.EnvironmentException when Yosys fails or the folder cannot be written
   */
  public static void write(SynthesizedDesign design, Path folder) {
    RtlFolder.refuseWhatIsInTheWay(folder);
    RtlFolder.write(files(design, SynthesisTools.onPath()), folder);
  }

  /**
   * Looks whether a module can be simulated with models; to be asked before long work.
   *
   * @param top what is to be synthesized
   * @throws UserException when it is not the whole design
   */
  public static void requireWhole(String top) {
    if (!top.equals(WHOLE)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "--netlist must be used with --top %s (only the whole design can be simulated), was %s",
              WHOLE,
              top));
    }
  }

  /** What the folder holds: text by file name. */
  static Map<String, String> files(SynthesizedDesign design, SynthesisTools tools) {
    requireWhole(design.result().top());
    RtlDesign rtl = design.rtl();
    Map<String, String> verilog = new LinkedHashMap<>();
    for (Emission.Module module : rtl.emission().modules()) {
      if (SramLiberty.isMacro(module)) {
        verilog.put(module.name() + ".v", module.text());
      }
    }
    verilog.put(CELLS, CellModels.of(design.netlist(), design.library(), tools));
    verilog.put(NETLIST, NetlistVerilog.of(design.netlist()));

    Map<String, String> files = new LinkedHashMap<>(verilog);
    files.put(RtlDesign.FILE_LIST, String.join("\n", verilog.keySet()) + "\n");
    files.put(RtlDesign.CONFIGURATION, rtl.rtl().get(RtlDesign.CONFIGURATION));
    files.put(RtlDesign.MANIFEST, manifest(design, List.copyOf(verilog.keySet())));
    return files;
  }

  /** The generated design's, with the files of the netlist in the place of its own. */
  private static String manifest(SynthesizedDesign design, List<String> verilog) {
    try {
      ObjectNode root = (ObjectNode) JSON.readTree(design.rtl().rtl().get(RtlDesign.MANIFEST));
      ArrayNode files = root.putArray("files");
      verilog.forEach(files::add);
      root.remove(List.of("waivers", "kit"));
      root.putObject("netlist")
          .put("library", design.library().name())
          .put("yosys", design.result().toolVersions().get("yosys"));
      return JsonText.of(root);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("the manifest is JSON of ours", impossible);
    }
  }
}
