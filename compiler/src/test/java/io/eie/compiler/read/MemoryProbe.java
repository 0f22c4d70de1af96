// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.common.UserException;
import io.eie.compiler.model.ModelFile;
import io.eie.compiler.network.NetworkReader;
import java.nio.file.Path;
import java.util.OptionalDouble;

/**
 * Reads files in a virtual machine of its own, whose heap the test bounds: {@code KIND FILE …}. An
 * {@link OutOfMemoryError} ends it; a refusal is an answer.
 */
final class MemoryProbe {
  private MemoryProbe() {}

  public static void main(String[] arguments) {
    for (int index = 0; index < arguments.length; index += 2) {
      Path file = Path.of(arguments[index + 1]);
      try {
        switch (arguments[index]) {
          case "network" -> NetworkReader.read(file, NetworkSelection.ALL);
          case "shapes" -> NetworkFile.shapes(file);
          case "bias" -> Bias.read(file);
          case "inputs" -> InputVectors.read(file, OptionalDouble.empty());
          case "labels" -> Labels.read(file);
          default -> ModelFile.read(file);
        }
        System.out.println(file.getFileName() + ": read");
      } catch (UserException e) {
        System.out.println(file.getFileName() + ": refused: " + e.getMessage());
      }
    }
  }
}
