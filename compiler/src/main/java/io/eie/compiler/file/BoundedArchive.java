// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.file;

import io.eie.common.FailureReason;
import io.eie.common.Quoted;
import io.eie.common.TerminalText;
import io.eie.common.UserException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip archive from a stranger. Nothing is unpacked to disk; a member is read only when its
 * declared size is within the caller's limit and can follow from its compressed size; the memory
 * taken follows the data that is really there.
 *
 * <p>Every failure is made by the caller's factory, so that each kind of file has its own error.
 */
public final class BoundedArchive implements Closeable {
  /** Deflate yields at most 1032 bytes for one; the rest is slack for tiny members. */
  private static final long MAX_RATIO = 1040;

  private static final int MAX_MEMBERS = 65_536;

  private final Path path;
  private final ZipFile zip;
  private final Map<String, ZipEntry> members;
  private final Function<String, ? extends UserException> failure;

  private BoundedArchive(
      Path path,
      ZipFile zip,
      Map<String, ZipEntry> members,
      Function<String, ? extends UserException> failure) {
    this.path = path;
    this.zip = zip;
    this.members = members;
    this.failure = failure;
  }

  /**
   * Opens an archive.
   *
   * @param path the archive
   * @param what what it must be, for messages: {@code a NumPy archive (zip)}
   * @param failure makes the exception of a message
   */
  public static BoundedArchive open(
      Path path, String what, Function<String, ? extends UserException> failure) {
    if (!Files.isRegularFile(path)) {
      String found = Files.exists(path) ? "something that is no regular file" : "no such file";
      throw failure.apply(path + ": expected " + what + ", found " + found);
    }
    ZipFile zip = null;
    try {
      zip = new ZipFile(path.toFile());
      Map<String, ZipEntry> members = members(path, zip, failure);
      BoundedArchive archive = new BoundedArchive(path, zip, members, failure);
      zip = null;
      return archive;
    } catch (IOException e) {
      throw failure.apply(
          path + ": expected " + what + ", found none (" + FailureReason.of(e) + ")");
    } catch (IllegalArgumentException e) {
      // The JDK's answer to member names that are not UTF-8.
      throw failure.apply(path + ": expected " + what + ", found an unreadable member name");
    } finally {
      close(zip);
    }
  }

  private static Map<String, ZipEntry> members(
      Path path, ZipFile zip, Function<String, ? extends UserException> failure) {
    if (zip.size() > MAX_MEMBERS) {
      throw failure.apply(
          path + ": expected at most " + MAX_MEMBERS + " members, found " + zip.size());
    }
    Map<String, ZipEntry> members = new LinkedHashMap<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (entry.getName().codePoints().anyMatch(TerminalText::acts)) {
        throw failure.apply(
            path
                + ": expected names of members without control characters, found "
                + Quoted.of(entry.getName()));
      }
      if (members.put(entry.getName(), entry) != null) {
        throw failure.apply(
            path + ": expected each member once, found '" + entry.getName() + "' twice");
      }
    }
    return members;
  }

  /** Names of the members in the archive's order. They are labels, never paths to write to. */
  public List<String> names() {
    return new ArrayList<>(members.keySet());
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  /** Declared size of a member in bytes. */
  public long size(String name) {
    return member(name).getSize();
  }

  /**
   * The bytes of a member, checked against its checksum.
   *
   * @param limit largest acceptable size in bytes
   */
  public byte[] read(String name, long limit) {
    ZipEntry entry = member(name);
    long size = entry.getSize();
    if (size < 0 || size > limit) {
      throw failure.apply(
          label(name) + ": expected at most " + limit + " bytes, found " + size + " declared");
    }
    if (size / MAX_RATIO > entry.getCompressedSize()) {
      throw failure.apply(
          label(name)
              + ": expected "
              + size
              + " bytes as declared, found only "
              + entry.getCompressedSize()
              + " compressed");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) size);
      if (bytes.length < size || in.read() >= 0) {
        throw failure.apply(
            label(name) + ": expected " + size + " bytes as declared, found another length");
      }
      CRC32 checksum = new CRC32();
      checksum.update(bytes);
      if (checksum.getValue() != entry.getCrc()) {
        throw failure.apply(label(name) + ": expected an intact member, found a wrong checksum");
      }
      return bytes;
    } catch (IOException e) {
      throw failure.apply(
          label(name) + ": expected an intact member, found none (" + FailureReason.of(e) + ")");
    }
  }

  /**
   * The bytes of a member as a stream, which fails at its end when they are not those of its
   * declared length and checksum.
   */
  public InputStream stream(String name) {
    ZipEntry entry = member(name);
    long size = entry.getSize();
    if (size < 0 || size / MAX_RATIO > entry.getCompressedSize()) {
      throw failure.apply(
          label(name)
              + ": expected "
              + size
              + " bytes as declared, found only "
              + entry.getCompressedSize()
              + " compressed");
    }
    try {
      return new CheckedMember(zip.getInputStream(entry), size, entry.getCrc());
    } catch (IOException e) {
      throw failure.apply(
          label(name) + ": expected an intact member, found none (" + FailureReason.of(e) + ")");
    }
  }

  private ZipEntry member(String name) {
    ZipEntry entry = members.get(name);
    if (entry == null) {
      throw failure.apply(path + ": expected a member '" + name + "', found none");
    }
    return entry;
  }

  private String label(String name) {
    return path + "!" + name;
  }

  @Override
  public void close() {
    close(zip);
  }

  private static void close(ZipFile zip) {
    if (zip != null) {
      try {
        zip.close();
      } catch (IOException e) {
        // Opened for reading only: nothing can be lost.
      }
    }
  }
}
