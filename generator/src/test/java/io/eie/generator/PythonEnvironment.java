// SPDX-License-Identifier: Apache-2.0
package io.eie.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * Tools of other people in pinned versions, by {@code scripts/make-environment}.
 *
 * @param folder of the environment
 */
public record PythonEnvironment(Path folder) {
  private static final int NOT_TO_BE_HAD = 3;
  private static final long MINUTES = 10;

  /**
   * How a program ended.
   *
   * @param code its exit code
   */
  public record Ended(int code, String out, String err) {}

  /** Makes an environment in a new folder; the test is skipped where there is no PyPI. */
  public static PythonEnvironment of(String kind, Path place) {
    Path folder = place.resolve(kind);
    Ended made = run(place, scripts().resolve("make-environment").toString(), kind, "" + folder);
    Assumptions.assumeTrue(made.code() != NOT_TO_BE_HAD, made.err());
    assertThat(made.code()).as(made.err()).isZero();
    return new PythonEnvironment(folder);
  }

  /** The folder {@code scripts/} of the project. */
  public static Path scripts() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("scripts").resolve("make-environment"))) {
      folder = folder.getParent();
    }
    return folder.resolve("scripts");
  }

  /** A program of the environment. */
  public String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  /** Runs a program in a folder to its end. */
  public static Ended run(Path in, String... command) {
    try {
      Path out = Files.createTempFile(in, "out", ".txt");
      Path err = Files.createTempFile(in, "err", ".txt");
      Process process =
          new ProcessBuilder(command)
              .directory(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
      return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
