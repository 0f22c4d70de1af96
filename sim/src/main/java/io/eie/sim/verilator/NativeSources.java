// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The native side of this package, kept beside its classes. */
enum NativeSources {
  INTERFACE("eie_sim.h"),
  PRINT("eie_print.h"),
  HEADERS("eie_headers.h"),
  SHIM("shim.cpp"),
  MAKEFILE("model.mk"),
  DISPATCH("dispatch.c"),
  PLAIN_LOOP("plain_loop.cpp");

  private final String file;

  NativeSources(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /** Those that a model is built from. */
  static List<NativeSources> ofModel() {
    return List.of(INTERFACE, PRINT, HEADERS, SHIM, MAKEFILE);
  }

  String text() {
    try (InputStream stream = NativeSources.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void copyInto(Path folder) throws IOException {
    Files.writeString(folder.resolve(file), text());
  }
}
