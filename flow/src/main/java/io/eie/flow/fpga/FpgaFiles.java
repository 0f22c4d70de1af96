// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.fpga;

import io.eie.common.AtomicFile;
import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an FPGA flow makes.
 *
 * @param result the figures
 * @param files by name: bitstream, placed design, top module; a netlist where nothing was placed
 */
public record FpgaFiles(FpgaResult result, Map<String, byte[]> files) {
  /**
   * Writes the files into a folder, each complete or not at all.
   *
   * @param folder made with its parents when it does not exist
   * @throws EnvironmentException when that fails
   */
  public void write(Path folder) {
    require(folder);
    new TreeMap<>(files)
        .forEach((name, bytes) -> AtomicFile.write(folder.resolve(name), out -> out.write(bytes)));
  }

  /**
   * Makes the folder; to be asked before long work.
   *
   * @throws EnvironmentException when that fails
   */
  public static void require(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new EnvironmentException(
          folder + " must be a folder (the files go into it), failed: " + FailureReason.of(e), e);
    }
  }
}
