// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.emit.ToolVersion;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.InstanceInfo;
import io.eie.generator.hdl.Emission.PortInfo;
import io.eie.generator.kit.SramLiberty;
import io.eie.generator.kit.SramTiming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Synthesizes a generated design and times the netlist: Yosys and abc map every module once,
 * OpenSTA times all of it. The memories stay black boxes with the times of {@link SramTiming}.
 */
public final class Synthesis {
  /** The module that {@code logicAreaUm2PerElement} is about. */
  public static final String ELEMENT = "ProcessingElement";

  /** The module that is the whole design. */
  public static final String DESIGN = "Eie";

  /** The clock port of every module and macro. */
  static final String CLOCK = "clk";

  private final CellLibrary library;
  private final SynthesisConditions conditions;
  private final SynthesisTools tools;

  private Synthesis(CellLibrary library, SynthesisConditions conditions, SynthesisTools tools) {
    this.library = library;
    this.conditions = conditions;
    this.tools = tools;
  }

  /**
   * Synthesis with a user's cells, or with Debian's.
   *
   * @param liberty the cells; null for Debian's OSU cells for 0.18 um
   * @throws UserException when the Liberty file cannot be used
   * @throws EnvironmentException when a tool or Debian's cells are missing, with the command that
   *     installs them
   */
  public static Synthesis with(Path liberty, SynthesisConditions conditions) {
    SynthesisTools tools = SynthesisTools.onPath();
    return new Synthesis(library(liberty), conditions, tools);
  }

  /**
   * The same under conditions that suit the cells where the user says nothing else.
   *
   * @param liberty the cells; null for Debian's OSU cells for 0.18 um
   * @throws UserException when the Liberty file cannot be used or a condition is impossible
   * @throws EnvironmentException when a tool fails or is missing, or Debian's cells are
   */
  public static Synthesis with(Path liberty, ConditionChoices choices) {
    SynthesisTools tools = SynthesisTools.onPath();
    CellLibrary library = library(liberty);
    return new Synthesis(library, choices.at(LibrarySpeed.clockMHz(library, tools)), tools);
  }

  private static CellLibrary library(Path liberty) {
    if (liberty == null && !Files.exists(CellLibrary.DEBIAN_LIBERTY)) {
      throw new EnvironmentException(
          String.format(
              Locale.ROOT,
              "%s must be there (the cells that are used without --liberty), was not; on Debian: sudo apt-get install --no-install-recommends %s",
              CellLibrary.DEBIAN_LIBERTY,
              CellLibrary.DEBIAN_PACKAGE));
    }
    return CellLibrary.read(liberty == null ? CellLibrary.DEBIAN_LIBERTY : liberty);
  }

  /**
   * Generates, synthesizes and times a design.
   *
   * @param top name of the module to take, with all in it, without the design's prefix
   * @throws UserException when there is no such module
   * @throws EnvironmentException when a tool fails
   */
  public SynthesisResult run(EieConfig config, String top, Progress progress) {
    return design(config, top, progress).result();
  }

  /** The same, with the netlist that was measured. */
  public SynthesizedDesign design(EieConfig config, String top, Progress progress) {
    return design(config, top, new TreeSet<>(), progress);
  }

  /**
   * The same, going on from what another run found.
   *
   * @param hastened names of modules that take their fast mapping from the start; the run adds
   *     those for which it finds this needed
   */
  SynthesizedDesign design(EieConfig config, String top, Set<String> hastened, Progress progress) {
    progress.at("generating");
    RtlDesign rtl = RtlDesign.of(config);
    List<Emission.Module> modules = below(rtl.emission(), top);
    Map<String, String> units = rtl.emission().units();
    String module = modules.get(modules.size() - 1).name();
    try (WorkFolder folder = new WorkFolder()) {
      Map<String, String> versions = new LinkedHashMap<>();
      versions.put("eie", ToolVersion.text());
      versions.putAll(tools.versions());
      progress.at("synthesizing " + top);
      MappingChoice choice = synthesize(modules, module, folder);
      choice.hasten(hastened);
      progress.at("timing " + top);
      MappedNetlist netlist;
      TimingReport timing;
      do {
        netlist = choice.netlist();
        complete(netlist, macroInputs(modules));
        timing = time(netlist, folder);
        hastened.addAll(timing.lateModules());
      } while (choice.hasten(timing.lateModules()));
      SynthesisResult result = result(config, versions, netlist, units, timing);
      return new SynthesizedDesign(rtl, result, netlist, library);
    } catch (IOException e) {
      throw new EnvironmentException(
          "what the tools wrote must be readable, failed: " + FailureReason.of(e), e);
    }
  }

  private static List<String> sources(List<Emission.Module> modules, WorkFolder folder) {
    List<String> sources = new ArrayList<>();
    for (Emission.Module module : modules) {
      if (!SramLiberty.isMacro(module)) {
        folder.write(module.name() + ".v", module.text());
        sources.add(module.name() + ".v");
      }
    }
    return sources;
  }

  private MappingChoice synthesize(List<Emission.Module> modules, String top, WorkFolder folder)
      throws IOException {
    SynthesisScripts scripts = new SynthesisScripts(top, library, conditions);
    List<String> sources = sources(modules, folder);
    folder.write(SynthesisScripts.CELLS, library.usableText());
    folder.write(SynthesisScripts.ALL_CELLS, library.text());
    folder.write(SynthesisScripts.SRAM, SramLiberty.of("eie_sram", modules, conditions.sram()));
    folder.write(SynthesisScripts.FAST_ABC, scripts.fastAbc());
    folder.write(SynthesisScripts.SMALL_ABC, scripts.smallAbc());
    folder.write(SynthesisScripts.DRIVER, scripts.driver());
    if (scripts.gates()) {
      folder.write(SynthesisScripts.CLOCK_GATES, scripts.clockGates());
    }
    folder.write(SynthesisScripts.YOSYS, scripts.yosys(sources));
    folder.write(SynthesisScripts.STA, scripts.sta(CLOCK));
    tools.yosys(folder.path(), SynthesisScripts.YOSYS);

    Set<String> macros = macroInputs(modules).keySet();
    return new MappingChoice(
        MappedNetlist.read(folder.path().resolve(SynthesisScripts.SMALL), top, macros),
        MappedNetlist.read(folder.path().resolve(SynthesisScripts.FAST), top, macros));
  }

  private void complete(MappedNetlist netlist, Map<String, Set<String>> macroInputs) {
    NetlistCheck check = new NetlistCheck(netlist, library, macroInputs);
    check.check();
    new FanOutRepair(netlist, library, check).repair();
    check.check();
  }

  private TimingReport time(MappedNetlist netlist, WorkFolder folder) {
    folder.write(SynthesisScripts.NETLIST, NetlistVerilog.of(netlist));
    return TimingReport.read(tools.sta(folder.path(), SynthesisScripts.STA), netlist);
  }

  private SynthesisResult result(
      EieConfig config,
      Map<String, String> versions,
      MappedNetlist netlist,
      Map<String, String> units,
      TimingReport timing) {
    AreaReport areas = AreaReport.of(netlist, library).named(units);
    double minPeriod = conditions.clockPeriod() - timing.worstSlackNs();
    Double element = areas.withAllInside().get(ELEMENT);
    String top = units.get(netlist.top());
    return new SynthesisResult(
        config.hash(),
        versions,
        top,
        library.name(),
        conditions,
        Math.round(10_000 / minPeriod) / 10.0,
        Math.round(minPeriod * 10_000) / 10_000.0,
        element == null ? null : AreaReport.rounded(element),
        AreaReport.rounded(areas.withAllInside().get(top)),
        areas.modules(),
        areas.memories(),
        timing.paths());
  }

  private static Map<String, Set<String>> macroInputs(List<Emission.Module> modules) {
    return modules.stream()
        .filter(SramLiberty::isMacro)
        .collect(
            Collectors.toMap(
                Emission.Module::name,
                macro ->
                    macro.ports().stream()
                        .filter(port -> port.direction() == Direction.INPUT)
                        .map(PortInfo::name)
                        .collect(Collectors.toSet())));
  }

  private static List<Emission.Module> below(Emission emission, String top) {
    Set<String> wanted = new HashSet<>();
    emission.modules().stream()
        .filter(module -> module.unit().equals(top))
        .forEach(module -> wanted.add(module.name()));
    if (wanted.isEmpty()) {
      throw new UserException(
          "--top must be a module of the design ("
              + emission.modules().stream()
                  .filter(module -> !SramLiberty.isMacro(module))
                  .map(Emission.Module::unit)
                  .sorted()
                  .collect(Collectors.joining(", "))
              + "), was '"
              + top
              + "'");
    }
    for (int i = emission.modules().size() - 1; i >= 0; i--) {
      Emission.Module module = emission.modules().get(i);
      if (wanted.contains(module.name())) {
        module.instances().stream().map(InstanceInfo::module).forEach(wanted::add);
      }
    }
    return emission.modules().stream().filter(module -> wanted.contains(module.name())).toList();
  }
}
