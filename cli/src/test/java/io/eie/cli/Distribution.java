// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The distribution that this build has made, unpacked.
 *
 * @param home its folder
 */
record Distribution(Path home) {
  /** Unpacks it into a new folder. */
  static Distribution unpack(Path elsewhere) throws IOException {
    try (ZipFile zip = new ZipFile(System.getProperty("eie.distribution"))) {
      for (ZipEntry entry : zip.stream().toList()) {
        Path target = elsewhere.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
          }
        }
      }
    }
    try (Stream<Path> unpacked = Files.list(elsewhere)) {
      Distribution distribution = new Distribution(unpacked.findFirst().orElseThrow());
      if (!distribution.program().toFile().setExecutable(true, false)) {
        throw new IOException(distribution.program() + " must become executable");
      }
      return distribution;
    }
  }

  /** The start script. */
  Path program() {
    return home.resolve("bin/eie");
  }
}
