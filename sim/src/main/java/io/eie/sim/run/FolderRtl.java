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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
  public VerilatedDesign design(EieConfig config, boolean trace) {
    return VerilatedDesign.build(request(folder, manifest(folder, config), config, trace).build());
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
    return request(folder, RtlManifest.read(folder), config, false).build();
  }

  private static VerilatorRequest.Builder request(
      Path folder, RtlManifest manifest, EieConfig config, boolean trace) {
    List<VerilogFile> files = new ArrayList<>();
    for (String name : manifest.files()) {
      files.add(new VerilogFile(name, RtlManifest.text(folder, name, MOST_BYTES)));
    }
    Emission emission = RtlDesign.of(config, manifest.prefix()).emission();
    VerilatorRequest.Builder request = GeneratedRtl.request(emission, files, trace);
    if (manifest.netlist()) {
      request.optimisation(NETLIST_OPTIMISATION);
    }
    return request;
  }
}
