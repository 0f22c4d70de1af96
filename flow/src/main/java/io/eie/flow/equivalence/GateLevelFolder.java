// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.common.JsonText;
import io.eie.common.UserException;
import io.eie.flow.synth.MappedNetlist;
import io.eie.flow.synth.NetlistVerilog;
import io.eie.flow.synth.Synthesis;
import io.eie.flow.synth.SynthesisTools;
import io.eie.flow.synth.SynthesizedDesign;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.emit.RtlFolder;
import io.eie.generator.hdl.Emission;
import io.eie.generator.kit.SramLiberty;
import io.eie.sim.run.FolderRtl;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A netlist of gates as a folder of Verilog that simulates: the netlist, models of its cells, the
 * memories' behavioural views, and a manifest, so that {@code eie simulate --rtl} takes it like a
 * generated folder.
 *
 * <p>Of the netlist of an element, the folder has the generated Verilog with one element of gates:
 * a large design simulates, and the element does what it does among all others.
 */
public final class GateLevelFolder {
  /** The element that is of gates, where not all of the design is. */
  private static final int ELEMENT_OF_GATES = 0;

  private static final String GATES = "Gates";

  private static final ObjectMapper JSON = new ObjectMapper();

  private GateLevelFolder() {}

  /**
   * Writes the folder, complete or not at all.
   *
   * @throws UserException when the netlist is not of the design or an element, or something would
   *     be lost that eie did not write
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
   * @throws UserException when it is neither the whole design nor an element
   */
  public static void requireSimulated(String top) {
    if (!top.equals(Synthesis.DESIGN) && !top.equals(Synthesis.ELEMENT)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "--netlist must be used with --top %s or %s (the whole design, or one element of it, can be simulated), was %s",
              Synthesis.DESIGN,
              Synthesis.ELEMENT,
              top));
    }
  }

  /** What the folder holds: text by file name. */
  static Map<String, String> files(SynthesizedDesign design, SynthesisTools tools) {
    requireSimulated(design.result().top());
    boolean element = design.result().top().equals(Synthesis.ELEMENT);
    RtlDesign rtl = design.rtl();
    Map<String, String> verilog = new LinkedHashMap<>();
    for (Emission.Module module : rtl.emission().modules()) {
      if (SramLiberty.isMacro(module) || element) {
        verilog.put(module.name() + ".v", module.text());
      }
    }
    MappedNetlist netlist = design.netlist();
    if (element) {
      netlist = netlist.renamed(name -> name + GATES);
      useGates(verilog, design.netlist().top());
    }
    verilog.put(FolderRtl.CELLS, CellModels.of(netlist, design.library(), tools));
    verilog.put(FolderRtl.NETLIST, NetlistVerilog.of(netlist));

    Map<String, String> files = new LinkedHashMap<>(verilog);
    files.put(RtlDesign.FILE_LIST, String.join("\n", verilog.keySet()) + "\n");
    files.put(RtlDesign.CONFIGURATION, rtl.rtl().get(RtlDesign.CONFIGURATION));
    files.put(RtlDesign.MANIFEST, manifest(design, List.copyOf(verilog.keySet())));
    return files;
  }

  /** One element's instance becomes one of the gates' module, which has the same ports. */
  private static void useGates(Map<String, String> verilog, String element) {
    String instance = element + " u_pe" + ELEMENT_OF_GATES + " (";
    String gates = element + GATES + " u_pe" + ELEMENT_OF_GATES + " (";
    List<String> having =
        verilog.keySet().stream().filter(file -> verilog.get(file).contains(instance)).toList();
    if (having.size() != 1) {
      throw new IllegalStateException("one module must hold '" + instance + "', were " + having);
    }
    verilog.computeIfPresent(having.get(0), (file, text) -> text.replace(instance, gates));
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
