// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Files whose content runs with the user's rights: they must belong to the user or to root, and
 * nobody else may be able to write them.
 *
 * <p>Writable by a group is accepted where the group is the user's own (its number is the user's,
 * as Debian makes them) or root's.
 */
public final class TrustedFiles {
  private static final int ROOT = 0;
  private static final int GROUP_WRITES = 0020;
  private static final int OTHERS_WRITE = 0002;
  private static final int STICKY = 01000;
  private static final int PERMISSION_BITS = 07777;

  private TrustedFiles() {}

  /**
   * Refuses a file or folder that somebody else owns or can write. A link is followed.
   *
   * @param subject what it is, such as "cache folder"
   * @param remedy what the user can do, such as "EIE_CACHE names another"
   * @throws EnvironmentException when it is refused
   */
  public static void require(Path path, String subject, String remedy) throws IOException {
    requireOwner(path, subject, remedy);
    requireMode(path, subject, remedy, false);
  }

  /** The same for a folder in which, like /tmp, users may write but not touch others' files. */
  public static void requireSafeToAddTo(Path path, String subject, String remedy)
      throws IOException {
    requireOwner(path, subject, remedy);
    requireMode(path, subject, remedy, true);
  }

  private static void requireOwner(Path path, String subject, String remedy) throws IOException {
    if (!knowsUsers(path)) {
      return;
    }
    int owner = (int) Files.getAttribute(path, "unix:uid");
    if (owner != ROOT && owner != user()) {
      throw new EnvironmentException(
          String.format(
              Locale.ROOT,
              "%s %s must belong to the user who runs eie, or to root (its contents run with the user's rights; %s), belonged to %s",
              subject,
              path,
              remedy,
              Files.getOwner(path).getName()));
    }
  }

  private static void requireMode(Path path, String subject, String remedy, boolean stickyIsSafe)
      throws IOException {
    if (!knowsUsers(path)) {
      return;
    }
    Map<String, Object> attributes = Files.readAttributes(path, "unix:mode,gid");
    int mode = (int) attributes.get("mode") & PERMISSION_BITS;
    int group = (int) attributes.get("gid");
    boolean strangers = group != ROOT && group != user();
    boolean writable = (mode & OTHERS_WRITE) != 0 || strangers && (mode & GROUP_WRITES) != 0;
    if (writable && !(stickyIsSafe && (mode & STICKY) != 0)) {
      throw new EnvironmentException(
          String.format(
              Locale.ROOT,
              "%s %s must not be writable by others (its contents run with the user's rights;"
                  + " chmod go-w, or %s), had mode %o",
              subject,
              path,
              remedy,
              mode));
    }
  }

  /**
   * Makes a folder with its parents that only the user can write; one that is there stays as it is.
   */
  public static void makeFolder(Path folder) throws IOException {
    if (knowsUsers(Path.of("/")) && !Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    } else {
      Files.createDirectories(folder);
    }
  }

  /** Takes from everybody but the owner the right to write a file. */
  public static void protect(Path file) throws IOException {
    if (knowsUsers(file)) {
      Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
      if (permissions.removeAll(
          Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE))) {
        Files.setPosixFilePermissions(file, permissions);
      }
    }
  }

  private static boolean knowsUsers(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  private static int user() throws IOException {
    Path self = Path.of("/proc/self");
    if (Files.exists(self)) {
      return (int) Files.getAttribute(self, "unix:uid");
    }
    Path mine = TemporaryFiles.file("eie-user", "");
    try {
      return (int) Files.getAttribute(mine, "unix:uid");
    } finally {
      Files.delete(mine);
    }
  }
}
