// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The locks of one cache folder: for every entry one for building it and one for using it.
 *
 * <p>All are ranges of one file that stays open as long as the JVM lives. Closing any channel of a
 * file drops every lock that the process holds on it, and so would a thread interrupted while it
 * blocks in {@link FileChannel#lock()}; therefore nothing is closed and waiting means asking again.
 */
final class CacheLocks {
  private static final int KEY_DIGITS = 15;
  private static final int RADIX = 16;
  private static final long WAIT_MILLISECONDS = 25;
  private static final Map<Path, CacheLocks> BY_FOLDER = new ConcurrentHashMap<>();

  private final FileChannel file;
  private final Map<Long, FileLock> used = new HashMap<>();

  private CacheLocks(FileChannel file) {
    this.file = file;
  }

  static CacheLocks of(Path folder) throws IOException {
    Path real = folder.toRealPath();
    synchronized (BY_FOLDER) {
      CacheLocks locks = BY_FOLDER.get(real);
      if (locks == null) {
        locks =
            new CacheLocks(
                FileChannel.open(
                    real.resolve("locks"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE));
        BY_FOLDER.put(real, locks);
      }
      return locks;
    }
  }

  /** Waits until nobody else, thread or process, builds this key. */
  FileLock building(String key) throws IOException, InterruptedException {
    while (true) {
      FileLock lock = tryBuilding(key);
      if (lock != null) {
        return lock;
      }
      Thread.sleep(WAIT_MILLISECONDS);
    }
  }

  /** The lock for building this key, or null if somebody else has it. */
  FileLock tryBuilding(String key) throws IOException {
    return tryRange(position(key));
  }

  /** Marks the entry as in use until this JVM ends; the caller holds its building lock. */
  void use(String key) throws IOException, InterruptedException {
    long position = position(key) + 1;
    while (true) {
      synchronized (used) {
        if (used.containsKey(position)) {
          return;
        }
        try {
          FileLock lock = file.tryLock(position, 1, true);
          if (lock != null) {
            used.put(position, lock);
            return;
          }
        } catch (OverlappingFileLockException e) {
          // This package loaded a second time in one JVM: its other copy holds the lock as long.
          return;
        }
      }
      Thread.sleep(WAIT_MILLISECONDS);
    }
  }

  /** The lock that keeps others from starting to use an entry, or null if it is in use. */
  FileLock tryUnused(String key) throws IOException {
    return tryRange(position(key) + 1);
  }

  private FileLock tryRange(long position) throws IOException {
    try {
      return file.tryLock(position, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static long position(String key) {
    return Long.parseLong(key.substring(0, KEY_DIGITS), RADIX) << 1;
  }
}
