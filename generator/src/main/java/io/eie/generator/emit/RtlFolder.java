// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.FolderSwap;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of generated Verilog: one file per module, file list, waivers for Verilator, manifest,
 * the configuration that generates it again, and what synthesis flows want beside the Verilog.
 *
 * <p>The folder appears complete or not at all. An existing one is replaced only if it is empty or
 * holds nothing but what eie wrote.
 */
public final class RtlFolder {
  private RtlFolder() {}

  /**
   * Generates a design into a folder.
   *
   * @param prefix what the names of its modules begin with
   * @param timescale as {@link RtlDesign#of(EieConfig, ModulePrefix, String)} wants it
   * @param folder made with its parents when it does not exist
   * @return the design that was written
   * @throws UserException when something would be lost that eie did not write
   * @throws EnvironmentException when the folder cannot be written; it is then as it was
   */
  public static RtlDesign write(
      EieConfig config, ModulePrefix prefix, String timescale, Path folder) {
    // Told before the work is done, and checked again after it.
    refuseWhatIsInTheWay(folder);
    RtlDesign design = RtlDesign.of(config, prefix, timescale);
    write(design, folder);
    return design;
  }

  /** The same with the default prefix and without a timescale. */
  public static RtlDesign write(EieConfig config, Path folder) {
    return write(config, ModulePrefix.DEFAULT, "", folder);
  }

  /** The same with a design that is there already. */
  public static void write(RtlDesign design, Path folder) {
    write(design.files(), folder);
  }

  /**
   * Writes files that belong to a design in the same way.
   *
   * @param files text by name, with a manifest that names all of them
   */
  public static void write(Map<String, String> files, Path folder) {
    refuseWhatIsInTheWay(folder);
    try (FolderSwap swap = FolderSwap.into(folder)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        swap.write(file.getKey(), file.getValue());
      }
      swap.complete();
    } catch (IOException failure) {
      throw new EnvironmentException(
          folder + " must be writable, failed: " + FailureReason.of(failure), failure);
    }
  }

  /**
   * Looks whether a folder may be written; to be asked before long work.
   *
   * @throws UserException when something would be lost that eie did not write
   * @throws EnvironmentException when something else is in its place
   */
  public static void refuseWhatIsInTheWay(Path folder) {
    if (!Files.exists(folder)) {
      if (Files.isSymbolicLink(folder)) {
        throw new EnvironmentException(
            folder
                + " must be a folder or not exist (the Verilog goes into it), was a link to a missing file");
      }
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new EnvironmentException(
          folder + " must be a folder or not exist (the Verilog goes into it), was a file");
    }
    try {
      Path real = folder.toRealPath();
      if (Path.of("").toRealPath().startsWith(real)) {
        throw new UserException(
            folder
                + " must not be the folder that eie runs in, nor one above it (it is replaced as a"
                + " whole)");
      }
      refuseToLose(folder);
    } catch (IOException failure) {
      throw new EnvironmentException(
          folder + " must be readable, failed: " + FailureReason.of(failure), failure);
    }
  }

  private static void refuseToLose(Path folder) throws IOException {
    Set<String> ours = Manifest.filesIn(folder).orElse(Set.of());
    Optional<String> foreign = foreign(folder, "", ours);
    if (foreign.isPresent()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must be empty or hold only what eie generated (it is replaced as a whole), held %s",
              folder,
              foreign.get()));
    }
  }

  /**
   * The first file or folder that is not ours. Folders of others are not looked into: they may be a
   * whole home.
   */
  private static Optional<String> foreign(Path folder, String prefix, Set<String> ours)
      throws IOException {
    List<Path> present;
    try (Stream<Path> entries = Files.list(folder)) {
      present = entries.sorted().toList();
    }
    for (Path entry : present) {
      String name = prefix + entry.getFileName();
      String below = name + "/";
      Optional<String> found;
      if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        found = ours.contains(name) ? Optional.empty() : Optional.of(name);
      } else if (ours.stream().anyMatch(file -> file.startsWith(below))) {
        found = foreign(entry, below, ours);
      } else {
        found = Optional.of(name);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
