// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import io.eie.compiler.numpy.NpyWriter;
import java.nio.file.Path;

/** A folder with a network of one layer, 3 x 4, and inputs for it. */
public record DataFolder(Path path) {
  /** W = [[1 0 0 2] [0 0 0 0] [0 -1 0 0]] / 2. */
  public Path network() {
    Path file = path.resolve("fc.npy");
    NpyWriter.write(file, new float[] {.5f, 0, 0, 1, 0, 0, 0, 0, 0, -.5f, 0, 0}, 3, 4);
    return file;
  }

  /** Two vectors: 1 2 0 1, and 0 0 0 0. */
  public Path inputs() {
    return vectors("x.npy", new float[] {1, 2, 0, 1, 0, 0, 0, 0}, 2, 4);
  }

  /** W x for both, exactly: 1.5 0 -1, and 0 0 0. */
  public Path outputs() {
    return vectors("right.npy", new float[] {1.5f, 0, -1, 0, 0, 0}, 2, 3);
  }

  public Path vectors(String name, float[] values, int... shape) {
    Path file = path.resolve(name);
    NpyWriter.write(file, values, shape);
    return file;
  }

  /** The network compiled for tiny4. */
  public Path compiled() {
    Path file = path.resolve("fc.eie");
    CommandRun run =
        CommandRun.eie(
            "compile",
            network().toString(),
            "--preset",
            "tiny4",
            "--calibrate",
            inputs().toString(),
            "--out",
            file.toString());
    if (run.exitCode() != 0) {
      throw new AssertionError(run.err());
    }
    return file;
  }

  public String file(String name) {
    return path.resolve(name).toString();
  }
}
