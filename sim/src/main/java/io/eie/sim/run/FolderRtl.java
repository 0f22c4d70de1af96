package io.eie.sim.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.eie.common.FailureReason;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.emit.ModulePrefix;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.VerilatorRequest;
import io.eie.sim.verilator.VerilogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The hardware in a folder that {@code eie generate} wrote, with whatever was changed in its files
 * since: other memories, a repair, a planted bug. Also a netlist of gates that {@code eie synth
 * --netlist} kept.
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
   * @throws UserException when the folder is none of ours, misses a file, or was generated for
   *     another configuration
   */
  @Override
  public VerilatedDesign design(EieConfig config, boolean trace) {
    JsonNode manifest = manifest();
    String hash = manifest.path("configHash").asText("none");
    if (!hash.equals(config.hash())) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must be generated for the configuration of the model (hash %s), was for %s",
              folder,
              config.hash(),
              hash));
    }
    List<VerilogFile> files = new ArrayList<>();
    for (JsonNode name : manifest.path("files")) {
      files.add(new VerilogFile(name.asText(), text(name.asText())));
    }
    ModulePrefix prefix = new ModulePrefix(manifest.path("prefix").asText());
    Emission emission = RtlDesign.of(config, prefix).emission();
    VerilatorRequest.Builder request = GeneratedRtl.request(emission, files, trace);
    if (manifest.has("netlist")) {
      request.optimisation(NETLIST_OPTIMISATION);
    }
    return VerilatedDesign.build(request.build());
  }

  private JsonNode manifest() {
    String text = text(RtlDesign.MANIFEST);
    try {
      return new JsonMapper().readTree(text);
    } catch (IOException e) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must be JSON (eie generate writes it), was not: %s",
              folder.resolve(RtlDesign.MANIFEST),
              e.getMessage().lines().findFirst().orElse("")));
    }
  }

  /** A file of the folder itself; a name cannot lead elsewhere. */
  private String text(String name) {
    Path file = folder.resolve(name);
    if (!folder.equals(file.getParent())) {
      throw new UserException(
          String.format(
              Locale.ROOT, "files of %s must lie in that folder, one was %s", folder, name));
    }
    try {
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        throw new UserException(
            String.format(
                Locale.ROOT, "%s must have at most %d bytes, had %d", file, MOST_BYTES, size));
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must be a readable text file of a generated design (--rtl names the folder), was not: %s",
              file,
              FailureReason.of(e)));
    }
  }
}
