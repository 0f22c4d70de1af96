// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.TemporaryFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The network that ships with the tool. */
public final class BundledNetwork {
  private static final String RESOURCE = "/io/eie/compiler/lenet-300-100.npz";

  private BundledNetwork() {}

  /**
   * LeNet-300-100 for MNIST images: 784-300-100-10, ReLU after the first two layers, 8.2 % dense,
   * at most 15 shared values per layer, no bias; inputs are pixels divided by 255.
   *
   * @throws EnvironmentException when there is no room for a temporary copy
   */
  public static List<LayerSource> lenet300100() {
    try (InputStream in = BundledNetwork.class.getResourceAsStream(RESOURCE)) {
      Path copy = TemporaryFiles.file("lenet-300-100", ".npz");
      try {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        return NetworkFile.read(copy);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw new EnvironmentException(
          "the bundled network must be copied to a temporary file, failed: " + FailureReason.of(e),
          e);
    }
  }
}
