// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.activity;

import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Reads a value change dump (IEEE 1364-2005, clause 18) as Verilator writes it, and counts what
 * each bit did. Only wires and registers of modules are read; real numbers are not.
 */
public final class VcdReader {
  /** A signal's name in the file for a value: several names may have one. */
  private record Named(String name, int lowest, boolean scalar, RecordedSignal signal) {}

  /** An instance while the file is read. */
  private static final class Scope {
    final String name;
    final List<Named> signals = new ArrayList<>();
    final List<Scope> inner = new ArrayList<>();

    Scope(String name) {
      this.name = name;
    }
  }

  private final BufferedReader text;
  private final long longestStep;
  private final Map<String, RecordedSignal> signals = new HashMap<>();
  private final Scope root = new Scope("");
  private long fileTime;
  private long time;
  private boolean begun;
  private boolean resumed;

  private VcdReader(BufferedReader text, long longestStep) {
    this.text = text;
    this.longestStep = longestStep;
  }

  /**
   * Reads a file.
   *
   * @param longestStep the longest time without a new time stamp while it was recorded, in the
   *     file's unit: a longer one is a pause, which does not count
   * @throws EnvironmentException when it cannot be read
   */
  public static RecordedActivity read(Path file, long longestStep) {
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      VcdReader reader = new VcdReader(text, longestStep);
      reader.header();
      reader.changes();
      return reader.result();
    } catch (IOException e) {
      throw new EnvironmentException(file + " must be readable, failed: " + FailureReason.of(e), e);
    }
  }

  private void header() throws IOException {
    List<Scope> open = new ArrayList<>(List.of(root));
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      StringTokenizer words = new StringTokenizer(line);
      switch (words.hasMoreTokens() ? words.nextToken() : "") {
        case "$scope" -> {
          words.nextToken();
          Scope scope = new Scope(words.nextToken());
          open.get(open.size() - 1).inner.add(scope);
          open.add(scope);
        }
        case "$upscope" -> open.remove(open.size() - 1);
        case "$var" -> open.get(open.size() - 1).signals.add(signal(words));
        case "$enddefinitions" -> {
          return;
        }
        default -> {}
      }
    }
  }

  /** {@code wire 16 )! data_i [15:0] $end}; a place of an array is {@code rows[3] [31:0]}. */
  private Named signal(StringTokenizer words) {
    words.nextToken();
    int width = Integer.parseInt(words.nextToken());
    String code = words.nextToken();
    String name = words.nextToken();
    String range = words.nextToken();
    boolean scalar = range.equals("$end");
    int lowest = 0;
    if (!scalar) {
      int colon = range.indexOf(':');
      lowest = Integer.parseInt(range.substring(colon < 0 ? 1 : colon + 1, range.length() - 1));
    }
    RecordedSignal signal = signals.computeIfAbsent(code, key -> new RecordedSignal(width));
    return new Named(name, lowest, scalar, signal);
  }

  private void changes() throws IOException {
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      if (line.isEmpty()) {
        continue;
      }
      switch (line.charAt(0)) {
        case '#' -> step(Long.parseLong(line.substring(1).trim()));
        case '0', '1', 'x', 'z', 'X', 'Z' -> set(line.substring(1), line.substring(0, 1));
        case 'b', 'B' -> {
          int blank = line.indexOf(' ');
          set(line.substring(blank + 1), line.substring(1, blank));
        }
        default -> {}
      }
    }
  }

  private void step(long next) {
    long passed = next - fileTime;
    resumed = !begun || passed > longestStep;
    if (!resumed) {
      time += passed;
    }
    begun = true;
    fileTime = next;
  }

  private void set(String code, String digits) {
    RecordedSignal signal = signals.get(code.trim());
    if (signal != null) {
      signal.set(digits, time, !resumed);
    }
  }

  private RecordedActivity result() {
    // Verilator's outermost scope holds the ports of the top module once more.
    List<Scope> tops = root.inner.stream().flatMap(outer -> outer.inner.stream()).toList();
    return new RecordedActivity(time, tops.stream().map(this::activity).toList());
  }

  private InstanceActivity activity(Scope scope) {
    List<NetActivity> nets = new ArrayList<>();
    for (Named named : scope.signals) {
      nets.addAll(named.signal().activities(named.name(), named.lowest(), named.scalar(), time));
    }
    return new InstanceActivity(
        scope.name, nets, scope.inner.stream().map(this::activity).toList());
  }
}
