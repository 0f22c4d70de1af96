// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import io.eie.common.EnvironmentException;
import io.eie.generator.config.Preset;
import java.nio.file.Path;

/** A program that generates where no file may become large, and prints how it is refused. */
final class FullDiskWriter {
  private FullDiskWriter() {}

  public static void main(String[] arguments) {
    try {
      RtlFolder.write(Preset.TINY4.config(), Path.of(arguments[0]));
      System.out.println("written");
    } catch (EnvironmentException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
