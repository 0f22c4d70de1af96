// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.UserException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The results of a shard: a line of JSON that says what ran, then a line for each case as soon as
 * it has run. A killed run loses at most the cases under way; half a line at the end is cut off.
 */
public final class ResultLog implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final FileChannel channel;
  private final Map<String, CaseResult> earlier;

  /**
   * What the results of a file are results of.
   *
   * @param format 1
   * @param plan SHA-256 of the plan
   * @param shard part of it
   * @param cases cases of the part
   * @param rtl hash of the changes of the Verilog; {@code generated} where there are none
   * @param toolVersions by tool
   */
  public record Header(
      int format,
      String plan,
      String shard,
      int cases,
      String rtl,
      Map<String, String> toolVersions) {
    static final int FORMAT = 1;

    /** Whether results of both may stand in one file. */
    boolean continues(Header other) {
      return format == other.format
          && plan.equals(other.plan)
          && shard.equals(other.shard)
          && rtl.equals(other.rtl);
    }
  }

  /**
   * What a file holds.
   *
   * @param header what ran
   * @param results by case, in the order in which they ended
   * @param bytes length up to the last whole line
   */
  public record Content(Header header, Map<String, CaseResult> results, long bytes) {}

  private ResultLog(Path file, FileChannel channel, Map<String, CaseResult> earlier) {
    this.file = file;
    this.channel = channel;
    this.earlier = earlier;
  }

  /** Name of the file of a shard. */
  public static String fileName(Shard shard) {
    return String.format(Locale.ROOT, "results-%dof%d.jsonl", shard.index(), shard.count());
  }

  /**
   * Opens the file of a shard for writing.
   *
   * @param resume whether results that are there already are kept; otherwise there must be none
   * @throws UserException when there are results without {@code resume}, or of something else, or
   *     another process writes them
   */
  static ResultLog open(Path file, Header header, boolean resume) {
    try {
      if (Files.exists(file) && Files.size(file) > 0 && !resume) {
        throw new UserException(
            file + " must not exist yet (--resume continues it, --out names another folder), did");
      }
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      lock(file, channel);
      Content content = channel.size() == 0 ? null : read(file);
      if (content == null) {
        ResultLog log = new ResultLog(file, channel, Map.of());
        log.append(header);
        return log;
      }
      if (!header.continues(content.header)) {
        throw new UserException(
            file
                + " must be of the same plan, shard and Verilog to be resumed, was of shard "
                + content.header.shard
                + " of plan "
                + content.header.plan
                + ", Verilog "
                + content.header.rtl);
      }
      channel.truncate(content.bytes);
      channel.position(content.bytes);
      return new ResultLog(file, channel, content.results);
    } catch (IOException e) {
      throw new EnvironmentException(
          file + " must be writable (the results), failed: " + FailureReason.of(e), e);
    }
  }

  private static void lock(Path file, FileChannel channel) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException ours) {
      lock = null;
    }
    if (lock == null) {
      throw new UserException(
          file + " must be written by one process, another one is running this shard");
    }
  }

  /**
   * Reads a file, also of a run that was killed or is under way.
   *
   * @throws UserException when it is none, or holds a case twice with different results
   */
  public static Content read(Path file) {
    byte[] bytes = bytes(file);
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(new String(Arrays.copyOfRange(bytes, begin, i), StandardCharsets.UTF_8));
        begin = i + 1;
      }
    }
    if (lines.isEmpty()) {
      throw new UserException(file + " must hold results of a regression, was empty");
    }
    try {
      Header header = JSON.readValue(lines.get(0), Header.class);
      if (header.format != Header.FORMAT || header.plan == null || header.shard == null) {
        throw new UserException(
            file + " must begin with the header of results (format 1), did not");
      }
      Map<String, CaseResult> results = new LinkedHashMap<>();
      for (String line : lines.subList(1, lines.size())) {
        add(results, JSON.readValue(line, CaseResult.class), file);
      }
      return new Content(header, results, begin);
    } catch (JsonProcessingException e) {
      throw new UserException(
          file
              + " must hold results of a regression, a JSON object in each line, was not: "
              + e.getOriginalMessage(),
          e);
    }
  }

  /**
   * Adds a result to others.
   *
   * @throws UserException when another result of the same case disagrees
   */
  static void add(Map<String, CaseResult> results, CaseResult next, Path file) {
    CaseResult before = results.putIfAbsent(next.id(), next);
    if (before != null && !before.agreesWith(next)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s: results of one case must agree (runs are repeatable), case %s had %s and %s",
              file,
              next.id(),
              text(before),
              text(next)));
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException absent) {
      throw new UserException(file + " must exist (results of a regression), did not", absent);
    } catch (IOException e) {
      throw new UserException(file + " must be readable, failed: " + FailureReason.of(e), e);
    }
  }

  /** The results that the file held when it was opened. */
  Map<String, CaseResult> earlier() {
    return earlier;
  }

  /** Adds the result of a case. */
  void append(CaseResult result) {
    append((Object) result);
  }

  private synchronized void append(Object line) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap((text(line) + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw new EnvironmentException(
          file + " must be writable (the results), failed: " + FailureReason.of(e), e);
    }
  }

  private static String text(Object line) {
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a result can be written", impossible);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new EnvironmentException(
          file + " must be writable (the results), failed: " + FailureReason.of(e), e);
    }
  }
}
