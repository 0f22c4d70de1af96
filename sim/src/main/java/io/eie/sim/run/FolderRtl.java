// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.common.Quoted;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.VerilatorRequest;
import io.eie.sim.verilator.VerilogFile;
import io.eie.sim.verilator.WaveFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The hardware in a folder that {@code eie generate} wrote, with whatever was changed in its files
 * since: other memories, a repair, a planted bug. Also a netlist of gates that {@code eie synth
 * --netlist} kept.
 *
 * <p>Verilog can run commands ({@code $system}) and write files: the folder must be trusted like a
 * program.
 */
public final class FolderRtl implements RtlSource {
  private static final long MOST_BYTES = 64L << 20;

  /** Compiling a netlist with optimisation takes minutes and saves seconds of a small run. */
  private static final int NETLIST_OPTIMISATION = 0;

  /** The gates in a folder of gates. */
  public static final String NETLIST = "netlist.v";

  /** Models of the cells in a folder of gates. */
  public static final String CELLS = "cells.v";

  private static final Set<String> AROUND_ELEMENTS = Set.of("Eie", "ElementArray");

  private final Path folder;

  /**
   * @param folder holds {@code manifest.json} and the files that it names
   */
  public FolderRtl(Path folder) {
    this.folder = folder;
  }

  /**
   * @throws UserException when the folder is none of ours, its manifest breaks a rule of {@link
   *     RtlManifest}, a file is missing, or it was generated for another configuration
   */
  @Override
  public VerilatedDesign design(EieConfig config, WaveFormat waves) {
    return VerilatedDesign.build(request(folder, manifest(folder, config), config, waves).build());
  }

  /**
   * The Verilog files of a folder by their names.
   *
   * @param config what they were generated for
   * @throws UserException as {@link #design}
   */
  public static Map<String, String> texts(Path folder, EieConfig config) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : manifest(folder, config).files()) {
      texts.put(name, RtlManifest.text(folder, name, MOST_BYTES));
    }
    return texts;
  }

  private static RtlManifest manifest(Path folder, EieConfig config) {
    RtlManifest manifest = RtlManifest.read(folder);
    if (!manifest.configHash().equals(config.hash())) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must be generated for the configuration of the model (hash %s), was for %s",
              folder,
              config.hash(),
              Quoted.of(manifest.configHash())));
    }
    return manifest;
  }

  /**
   * What Verilator is asked for, of whatever configuration the folder says that it is: an older
   * version counts other keys. Its units and ports must be those of this version.
   *
   * @param config what the hardware does
   */
  public static VerilatorRequest requestUnchecked(Path folder, EieConfig config) {
    return request(folder, RtlManifest.read(folder), config, WaveFormat.NONE).build();
  }

  private static VerilatorRequest.Builder request(
      Path folder, RtlManifest manifest, EieConfig config, WaveFormat waves) {
    List<VerilogFile> files = new ArrayList<>();
    for (String name : manifest.files()) {
      files.add(
          new VerilogFile(
              name.substring(name.lastIndexOf('/') + 1),
              RtlManifest.text(folder, name, MOST_BYTES)));
    }
    Emission emission = RtlDesign.of(config, manifest.prefix()).emission();
    VerilatorRequest.Builder request = GeneratedRtl.request(emission, files, waves);
    if (manifest.netlist()) {
      request.optimisation(NETLIST_OPTIMISATION);
      addRecordedGates(request, emission, manifest.files());
    }
    return request;
  }

  /**
   * Beside gates, Verilog is not recorded: compiling what records takes long, and of Verilog no
   * program computes power. Nor are the pins of cells: they are nets of the module around. What
   * holds an instance must be recorded for the instance to be.
   */
  private static void addRecordedGates(
      VerilatorRequest.Builder request, Emission emission, List<String> files) {
    Set<String> recorded = new HashSet<>(Set.of(NETLIST));
    emission.modules().stream()
        .filter(module -> AROUND_ELEMENTS.contains(module.unit()))
        .forEach(module -> recorded.add(module.name() + ".v"));
    files.stream()
        .filter(name -> !recorded.contains(name))
        .forEach(name -> request.addControlLine("tracing_off -file \"*/" + name + "\""));
  }
}
