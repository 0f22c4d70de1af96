// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.TemporaryFiles;
import io.eie.common.TrustedFiles;
import io.eie.sim.verilator.cache.CacheFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder from which JNA loads its own library, which it unpacks there. By itself JNA takes one
 * below the home folder of the user database or {@code java.io.tmpdir}, and says nothing when no
 * library can be loaded from either; this takes the build cache, from which libraries are loaded in
 * any case, or where that cannot be written a temporary folder.
 */
final class NativeAccess {
  /** JNA's property for the folder into which it unpacks. */
  private static final String UNPACK_INTO = "jna.tmpdir";

  /** JNA's property for folders that hold its library already. */
  private static final String UNPACKED = "jna.boot.library.path";

  private static final String SUBJECT = "library folder";

  private static boolean chosen;

  private NativeAccess() {}

  /**
   * Chooses the folder, once and before JNA is used.
   *
   * @throws EnvironmentException if no library could be loaded from any
   */
  static synchronized void prepare(Path cache) {
    if (chosen) {
      return;
    }
    try {
      String unpacked = System.getProperty(UNPACKED);
      String into = System.getProperty(UNPACK_INTO);
      if (unpacked != null) {
        for (String folder : unpacked.split(File.pathSeparator)) {
          requireTrusted(Path.of(folder), UNPACKED);
        }
      } else if (into != null) {
        requireTrusted(Path.of(into), UNPACK_INTO);
      } else {
        System.setProperty(UNPACK_INTO, choose(cache).toString());
      }
    } catch (IOException e) {
      throw new EnvironmentException(
          SUBJECT + " must be usable (-Djna.tmpdir names another), failed: " + FailureReason.of(e),
          e);
    }
    chosen = true;
  }

  private static void requireTrusted(Path folder, String property) throws IOException {
    if (Files.exists(folder)) {
      TrustedFiles.requireSafeToAddTo(folder, SUBJECT, "-D" + property + " names another");
    }
  }

  private static Path choose(Path cache) throws IOException {
    Path inCache = cache.resolve("jna");
    try {
      TrustedFiles.makeFolder(inCache);
      TrustedFiles.require(inCache, SUBJECT, "EIE_CACHE names another");
      if (CacheFolder.loadsLibraries(inCache)) {
        return inCache;
      }
    } catch (IOException e) {
      // The cache is ready-made and cannot be written; its designs may be loaded all the same.
    }
    Path temporary = TemporaryFiles.folder("eie-jna");
    temporary.toFile().deleteOnExit();
    if (!CacheFolder.loadsLibraries(temporary)) {
      throw new EnvironmentException(
          "libraries must be loadable from the cache folder (EIE_CACHE names another) or from the"
              + " temporary folder (TMPDIR names another), neither "
              + cache
              + " could be written and allows it, nor does "
              + TemporaryFiles.place()
              + ": mounted noexec");
    }
    return temporary;
  }
}
