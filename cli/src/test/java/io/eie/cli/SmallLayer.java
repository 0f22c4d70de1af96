// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A layer of 4 outputs and 3 inputs with 6 weights, and two vectors for it, as files.
 *
 * @param matrix Matrix Market
 * @param inputs CSV
 */
public record SmallLayer(Path matrix, Path inputs) {
  private static final String MATRIX =
      """
      %%MatrixMarket matrix coordinate real general
      4 3 6
      1 1 0.5
      2 1 -1
      4 1 0.25
      3 2 1
      1 3 0.75
      4 3 -0.5
      """;

  /** Writes both files. */
  public static SmallLayer in(Path folder) throws IOException {
    return new SmallLayer(
        Files.writeString(folder.resolve("layer.mtx"), MATRIX),
        Files.writeString(folder.resolve("x.csv"), "1,0,1\n1,1,1\n"));
  }
}
