// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Looks whether a disk has room, before long work that would end without it. */
public final class FreeSpace {
  private static final int MEBIBYTE_BITS = 20;

  private FreeSpace() {}

  /**
   * Refuses a disk that is too full; one that does not tell its room is accepted.
   *
   * @param folder an existing folder on the disk
   * @param bytes the least room
   * @param subject what needs it, such as "cache folder /home/a/.cache"
   * @param purpose what for, such as "a build"
   * @param remedy what the user can do, such as "EIE_CACHE names another"; empty when nothing
   * @throws EnvironmentException when there is less room
   */
  public static void require(
      Path folder, long bytes, String subject, String purpose, String remedy) {
    long room;
    try {
      room = Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      // A root that was changed has no list of mounts; writing will tell.
      return;
    }
    if (room < bytes) {
      throw new EnvironmentException(
          String.format(
              Locale.ROOT,
              "%s must have room for %s (at least %d MiB%s), had %d MiB",
              subject,
              purpose,
              bytes >> MEBIBYTE_BITS,
              remedy.isEmpty() ? "" : "; " + remedy,
              room >> MEBIBYTE_BITS));
    }
  }
}
