// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.FailureReason;
import io.eie.common.GzipStream;
import io.eie.common.UserException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The standard cells of a Liberty file, as far as synthesis has to know them. */
public final class CellLibrary {
  /** Debian's OSU cells for 0.18 um, from the package {@link #DEBIAN_PACKAGE}. */
  static final Path DEBIAN_LIBERTY = Path.of("/usr/share/qflow/tech/osu018/osu018_stdcells.lib");

  /** The package that brings {@link #DEBIAN_LIBERTY}. */
  static final String DEBIAN_PACKAGE = "qflow-tech-osu018";

  private static final int LARGEST_BYTES = 1 << 27;

  /** UTF-8's, as it is read here. */
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private static final Pattern CLOCK_BUFFER = Pattern.compile("(?i)CLK(BUF|INV).*");

  /**
   * A clock gate and its pins.
   *
   * @param tests pins that are tied low
   */
  public record ClockGate(
      String cell, String clock, String enable, String output, List<String> tests) {}

  private final LibertyGroup group;
  private final String name;
  private final String text;
  private final String usableText;
  private final Map<String, StandardCell> cells = new LinkedHashMap<>();
  private final List<StandardCell> usable = new ArrayList<>();
  private final Map<String, List<StandardCell>> strengths;
  private final Map<String, ClockGate> clockGates = new LinkedHashMap<>();
  private final ClockGate clockGate;

  private CellLibrary(LibertyGroup library, String text) {
    group = library;
    name = library.argument();
    this.text = text;
    StringBuilder kept = new StringBuilder();
    int copied = 0;
    for (LibertyGroup group : library.groups("cell").toList()) {
      StandardCell cell = StandardCell.of(group);
      if (cells.put(cell.name(), cell) != null) {
        throw new IllegalArgumentException(
            "each cell must be there once, was twice: '" + cell.name() + "'");
      }
      if (group.says("dont_use") || CLOCK_BUFFER.matcher(cell.name()).matches()) {
        kept.append(text, copied, group.start());
        copied = group.end();
      } else {
        usable.add(cell);
      }
    }
    usableText = kept.append(text, copied, text.length()).toString();
    strengths =
        usable.stream()
            .sorted(Comparator.comparingDouble(StandardCell::drive))
            .collect(Collectors.groupingBy(StandardCell::kind));
    library
        .groups("cell")
        .filter(group -> cells.get(group.argument()).clockGate())
        .map(CellLibrary::gate)
        .filter(Objects::nonNull)
        .forEach(gate -> clockGates.put(gate.cell(), gate));
    clockGate =
        usable.stream()
            .filter(cell -> clockGates.containsKey(cell.name()))
            .min(Comparator.comparingDouble(StandardCell::area))
            .map(cell -> clockGates.get(cell.name()))
            .orElse(null);
  }

  /**
   * Reads a Liberty file, also one packed with gzip.
   *
   * @throws UserException when it cannot be read, is none, or has no cells to synthesize with
   */
  static CellLibrary read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new UserException(
            file
                + " must be a Liberty file, "
                + (Files.exists(file) ? "was no file" : "failed: no such file or directory"));
      }
      return of(file.toString(), text(file));
    } catch (IOException e) {
      throw new UserException(file + " must be readable, failed: " + FailureReason.of(e), e);
    }
  }

  private static String text(Path file) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
      raw.mark(2);
      boolean packed = GzipStream.starts(raw.readNBytes(2));
      raw.reset();
      InputStream content = packed ? GzipStream.of(raw, Files.size(file)) : raw;
      byte[] bytes = content.readNBytes(LARGEST_BYTES + 1);
      if (bytes.length > LARGEST_BYTES) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s must be a Liberty file of at most %d bytes, has more",
                file,
                LARGEST_BYTES));
      }
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }
  }

  /**
   * Reads the text of a Liberty file.
   *
   * @param file what messages call it
   * @throws UserException when it is none, or has no cells to synthesize with
   */
  public static CellLibrary of(String file, String text) {
    try {
      CellLibrary read = new CellLibrary(LibertyReader.read(text), text);
      read.requireEnough(file);
      return read;
    } catch (IllegalArgumentException e) {
      throw new UserException(file + " must be a Liberty file, is none: " + e.getMessage(), e);
    }
  }

  private static ClockGate gate(LibertyGroup group) {
    String clock = "";
    String enable = "";
    String output = "";
    List<String> tests = new ArrayList<>();
    for (LibertyGroup pin : group.groups("pin").toList()) {
      if (pin.says("clock_gate_clock_pin")) {
        clock = pin.argument();
      } else if (pin.says("clock_gate_enable_pin")) {
        enable = pin.argument();
      } else if (pin.says("clock_gate_out_pin")) {
        output = pin.argument();
      } else if (pin.says("clock_gate_test_pin")) {
        tests.add(pin.argument());
      }
    }
    boolean complete = !clock.isEmpty() && !enable.isEmpty() && !output.isEmpty();
    return complete ? new ClockGate(group.argument(), clock, enable, output, tests) : null;
  }

  private void requireEnough(String file) {
    List<String> missing = new ArrayList<>();
    if (usable.stream().noneMatch(cell -> cell.sequential() && !cell.latch())) {
      missing.add("a flip-flop");
    }
    if (buffers().isEmpty()) {
      missing.add("a buffer");
    }
    if (!missing.isEmpty()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must hold standard cells (the design is mapped to them), was without %s",
              file,
              String.join(" and ", missing)));
    }
  }

  /** What the library calls itself. */
  public String name() {
    return name;
  }

  /** All that the Liberty file says. */
  public LibertyGroup group() {
    return group;
  }

  /** The Liberty text as it was read. */
  public String text() {
    return text;
  }

  /** The Liberty text without the cells that must not be chosen: those marked so, clock buffers. */
  String usableText() {
    return usableText;
  }

  /** A cell by its name; null when there is none. */
  public StandardCell cell(String cellName) {
    return cells.get(cellName);
  }

  /** A cell that is a clock gate for rising-edge flip-flops; nothing when it is none. */
  public Optional<ClockGate> clockGate(String cellName) {
    return Optional.ofNullable(clockGates.get(cellName));
  }

  /** The smallest clock gate for rising-edge flip-flops that may be chosen. */
  Optional<ClockGate> clockGate() {
    return Optional.ofNullable(clockGate);
  }

  /** The cells that do the same as a cell and may be chosen, the weakest first. */
  List<StandardCell> strengths(StandardCell cell) {
    return strengths.getOrDefault(cell.kind(), List.of(cell));
  }

  /** The smallest inverter that may be chosen. */
  Optional<StandardCell> inverter() {
    return usable.stream()
        .filter(StandardCell::inverter)
        .min(Comparator.comparingDouble(StandardCell::area));
  }

  /** The buffers that may be chosen, the smallest first. */
  List<StandardCell> buffers() {
    return usable.stream()
        .filter(StandardCell::buffer)
        .sorted(Comparator.comparingDouble(StandardCell::area))
        .toList();
  }
}
