// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.fpga;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.flow.fpga.FpgaResult.Utilisation;
import io.eie.flow.synth.Programs;
import io.eie.flow.synth.WorkFolder;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Parameter;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.MemoryInfo;
import io.eie.generator.kit.FpgaFamily;
import io.eie.generator.kit.SramLiberty;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Brings a configuration into an FPGA: every family by Yosys, with a check that each memory becomes
 * as much block RAM as its shape needs; iCE40 also by nextpnr and icepack to a bitstream.
 */
public final class FpgaFlow {
  /** Default target clock of placement and routing. */
  public static final double CLOCK_MHZ = 25;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FpgaFamily family;
  private final FpgaTools tools;
  private final UnaryOperator<String> memoryEdit;

  /**
   * @throws EnvironmentException when a tool is missing, with the command that installs it
   */
  public FpgaFlow(FpgaFamily family) {
    this(family, Programs.searchPath(), UnaryOperator.identity());
  }

  /**
   * The flow with changed memories: shows whether a memory that is no block RAM is found.
   *
   * @param memoryEdit gets the Verilog of every memory
   */
  FpgaFlow(FpgaFamily family, String searchPath, UnaryOperator<String> memoryEdit) {
    this.family = family;
    this.tools = FpgaTools.on(searchPath, family);
    this.memoryEdit = memoryEdit;
  }

  /**
   * Runs the flow.
   *
   * @param clockMHz that placement and routing aim at
   * @throws UserException when the design is larger than the device, or has a bus where the bridge
   *     to streams of bytes needs the native port
   * @throws EnvironmentException when a tool fails
   */
  public FpgaFiles run(EieConfig config, double clockMHz, Progress progress) {
    boolean placed = family == FpgaFamily.ICE40;
    if (placed && config.hostBus() != HostBus.NATIVE) {
      throw new UserException(
          "hostBus must be native for ice40 (its top module connects the native port to streams of"
              + " bytes), was "
              + Parameter.HOST_BUS.text(config));
    }
    if (placed && config.streams()) {
      throw new UserException(
          "streams must be false for ice40 (its top module has no pins for them), was true");
    }
    progress.at("generating");
    RtlDesign design = RtlDesign.of(config);
    if (placed) {
      IceDevice.requireBlockRams(expectedBlockRams(design));
    }
    try (WorkFolder folder = new WorkFolder()) {
      Map<String, String> versions = tools.versions();
      progress.at("synthesizing");
      YosysScript script = new YosysScript(family, design, memoryEdit);
      script.files().forEach(folder::write);
      tools.yosys(folder.path(), YosysScript.NAME);
      Map<String, Integer> cells = family.kinds(counts(folder, YosysScript.CELLS).whole());
      List<MemoryUse> memories = memories(design, counts(folder, YosysScript.MEMORIES));
      if (!placed) {
        return new FpgaFiles(
            new FpgaResult(
                config.hash(),
                versions,
                family.lowerCase(),
                null,
                cells,
                memories,
                null,
                null,
                null,
                null),
            Map.of(
                YosysScript.NETLIST,
                Files.readAllBytes(folder.path().resolve(YosysScript.NETLIST))));
      }
      IceDevice.requireLogic(cells);
      progress.at("placing and routing");
      tools.place(folder.path(), IceDevice.arguments(YosysScript.NETLIST, clockMHz));
      progress.at("packing");
      tools.pack(folder.path(), IceDevice.PLACED, IceDevice.BITSTREAM);
      JsonNode report = JSON.readTree(folder.path().resolve(IceDevice.REPORT).toFile());
      byte[] bitstream = Files.readAllBytes(folder.path().resolve(IceDevice.BITSTREAM));
      return new FpgaFiles(
          new FpgaResult(
              config.hash(),
              versions,
              family.lowerCase(),
              IceDevice.NAME,
              cells,
              memories,
              utilisation(report),
              clockMHz,
              IceDevice.fmax(report),
              (long) bitstream.length),
          Map.of(
              IceDevice.BITSTREAM,
              bitstream,
              IceDevice.PLACED,
              Files.readAllBytes(folder.path().resolve(IceDevice.PLACED)),
              HostBridge.TOP + ".v",
              Files.readAllBytes(folder.path().resolve(HostBridge.TOP + ".v"))));
    } catch (IOException e) {
      throw new EnvironmentException(
          "what the tools wrote must be readable, failed: " + FailureReason.of(e), e);
    }
  }

  private int expectedBlockRams(RtlDesign design) {
    Map<String, Integer> copies = design.emission().copies();
    return design.emission().modules().stream()
        .filter(SramLiberty::isMacro)
        .mapToInt(module -> copies.get(module.name()) * expected(module))
        .sum();
  }

  private int expected(Emission.Module memory) {
    MemoryInfo shape = memory.memories().get(0);
    return family.blockRams(shape.words(), shape.width(), shape.maskBits());
  }

  private static CellCounts counts(WorkFolder folder, String file) throws IOException {
    return CellCounts.read(Files.readString(folder.path().resolve(file)));
  }

  private List<MemoryUse> memories(RtlDesign design, CellCounts cells) {
    Map<String, Integer> copies = design.emission().copies();
    List<MemoryUse> uses = new ArrayList<>();
    for (Emission.Module module : design.emission().modules()) {
      if (SramLiberty.isMacro(module)) {
        MemoryInfo shape = module.memories().get(0);
        uses.add(
            new MemoryUse(
                module.unit(),
                shape.words(),
                shape.width(),
                copies.get(module.name()),
                expected(module),
                family.blockRams(cells.of(module.name()))));
      }
    }
    uses.sort(Comparator.comparing(MemoryUse::module));
    return uses;
  }

  private static Map<String, Utilisation> utilisation(JsonNode report) {
    Map<String, Utilisation> utilisation = new LinkedHashMap<>();
    report
        .path("utilization")
        .fields()
        .forEachRemaining(
            kind ->
                utilisation.put(
                    kind.getKey(),
                    new Utilisation(
                        kind.getValue().path("used").asInt(),
                        kind.getValue().path("available").asInt())));
    return utilisation;
  }
}
