// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cpu;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import io.eie.common.EnvironmentException;
import java.util.List;
import java.util.Optional;

/** OpenBLAS of this machine: dense matrix times vector in float32 ({@code cblas_sgemv}). */
public final class OpenBlas {
  /** Debian's name of the library without its development files, and the name with them. */
  private static final List<String> NAMES = List.of("libopenblas.so.0", "openblas");

  private static final int ROW_MAJOR = 101;
  private static final int NOT_TRANSPOSED = 111;

  private final NativeLibrary library;
  private final Function multiply;

  private OpenBlas(NativeLibrary library) {
    this.library = library;
    this.multiply = library.getFunction("cblas_sgemv");
  }

  /** The library, or nothing where this machine has none. */
  public static Optional<OpenBlas> find() {
    return find(NAMES);
  }

  private static Optional<OpenBlas> find(List<String> names) {
    for (String name : names) {
      try {
        return Optional.of(new OpenBlas(NativeLibrary.getInstance(name)));
      } catch (UnsatisfiedLinkError absent) {
        // the next name
      }
    }
    return Optional.empty();
  }

  /**
   * The library.
   *
   * @throws EnvironmentException where this machine has none
   */
  public static OpenBlas require() {
    return require(NAMES);
  }

  static OpenBlas require(List<String> names) {
    return find(names)
        .orElseThrow(
            () ->
                new EnvironmentException(
                    "--cpu needs OpenBLAS (Debian: apt-get install libopenblas0), found no"
                        + " libopenblas.so.0"));
  }

  /** Version, options and the processor that its kernels are for. */
  public String version() {
    return library.getFunction("openblas_get_config").invokeString(new Object[0], false).strip();
  }

  /** How many threads further calls use, at least 1. */
  public void useThreads(int threads) {
    library.getFunction("openblas_set_num_threads").invokeVoid(new Object[] {threads});
  }

  /**
   * {@code output = matrix * input}.
   *
   * @param matrix rows after each other, {@code rows * columns} float32
   * @param input {@code columns} float32
   * @param output {@code rows} float32
   */
  public void multiply(int rows, int columns, Pointer matrix, Pointer input, Pointer output) {
    multiply.invokeVoid(
        new Object[] {
          ROW_MAJOR, NOT_TRANSPOSED, rows, columns, 1f, matrix, columns, input, 1, 0f, output, 1
        });
  }
}
