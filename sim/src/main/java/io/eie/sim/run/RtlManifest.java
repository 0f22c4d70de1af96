// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.eie.common.FailureReason;
import io.eie.common.Quoted;
import io.eie.common.StrictJson;
import io.eie.common.UserException;
import io.eie.generator.emit.ModulePrefix;
import io.eie.generator.emit.RtlDesign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What {@code manifest.json} and {@code eie.f} say of a folder of Verilog that is to be simulated.
 *
 * @param configHash hash of the configuration that it was generated for
 * @param prefix what the names of its modules begin with
 * @param files names of the Verilog files, with folders below this one, in the order for Verilator:
 *     those of {@code eie.f} where there is one, else those of the manifest
 * @param netlist whether the files are gates
 */
record RtlManifest(String configHash, ModulePrefix prefix, List<String> files, boolean netlist) {
  /** A manifest has about 20 KB; what is far beyond is none. */
  private static final long MOST_BYTES = 1 << 20;

  private static final int MOST_FILES = 10_000;

  /** No option, and no other language: Verilator compiles C++ files that it is given. */
  private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}\\.s?vh?";

  private static final Pattern FILE = Pattern.compile(NAME);

  /** The same in folders below: an integrator's wrappers may lie beside the generated files. */
  private static final Pattern LISTED =
      Pattern.compile("(?:[A-Za-z0-9_][A-Za-z0-9_-]{0,99}/){0,8}" + NAME);

  private static final JsonMapper JSON = StrictJson.reader().build();

  RtlManifest {
    files = List.copyOf(files);
  }

  /**
   * Reads and checks the manifest of a folder.
   *
   * @throws UserException when there is none or it is not what it must be, with the entry
   */
  static RtlManifest read(Path folder) {
    Path path = folder.resolve(RtlDesign.MANIFEST);
    JsonNode root = tree(path, text(folder, RtlDesign.MANIFEST, MOST_BYTES));
    if (!root.isObject()) {
      throw wrong(path, "must be a JSON object, was " + kind(root));
    }
    JsonNode hash = root.path("configHash");
    if (!hash.isTextual()) {
      throw wrong(path, "must have configHash as text, was " + kind(hash));
    }
    JsonNode prefix = root.path("prefix");
    if (!prefix.isTextual()) {
      throw wrong(path, "must have prefix as text, was " + kind(prefix));
    }
    return new RtlManifest(
        hash.textValue(),
        new ModulePrefix(prefix.textValue()),
        listed(folder).orElseGet(() -> names(path, root.path("files"))),
        root.has("netlist"));
  }

  /** The files of {@code eie.f}, which an integrator may edit: a name a line, and comments. */
  private static Optional<List<String>> listed(Path folder) {
    Path path = folder.resolve(RtlDesign.FILE_LIST);
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    Set<String> last = new HashSet<>();
    for (String line : text(folder, RtlDesign.FILE_LIST, MOST_BYTES).lines().toList()) {
      String name = line.strip();
      if (name.isEmpty() || name.startsWith("//") || name.startsWith("#")) {
        continue;
      }
      if (!LISTED.matcher(name).matches()) {
        throw wrong(
            path,
            "must have on each line the name of a Verilog file in its folder or below (letters,"
                + " digits, '_', '.' and '-', at the end .v or .sv; no options), had "
                + Quoted.of(name));
      }
      if (!last.add(name.substring(name.lastIndexOf('/') + 1))) {
        throw wrong(path, "must name files of different names, named a second " + Quoted.of(name));
      }
      names.add(name);
    }
    if (names.isEmpty() || names.size() > MOST_FILES) {
      throw wrong(
          path,
          String.format(
              Locale.ROOT, "must name 1..%d Verilog files, named %d", MOST_FILES, names.size()));
    }
    return Optional.of(List.copyOf(names));
  }

  private static JsonNode tree(Path path, String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw wrong(path, "must be JSON, was not: " + firstLine(e));
    }
  }

  private static String firstLine(IOException failure) {
    return failure.getMessage().lines().findFirst().orElse("");
  }

  private static List<String> names(Path path, JsonNode files) {
    if (!files.isArray() || files.isEmpty() || files.size() > MOST_FILES) {
      throw wrong(
          path,
          String.format(
              Locale.ROOT,
              "must list under files 1..%d names of Verilog files, was %s",
              MOST_FILES,
              files.isArray() ? files.size() + " names" : kind(files)));
    }
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode file : files) {
      if (!file.isTextual() || !FILE.matcher(file.textValue()).matches()) {
        throw wrong(
            path,
            "must name files of its own folder (letters, digits, '_', '.' and '-', not first a '.'"
                + " or '-', at the end .v or .sv; Verilator would take others as options or as"
                + " C++), named "
                + (file.isTextual() ? Quoted.of(file.textValue()) : kind(file)));
      }
      if (!names.add(file.textValue())) {
        throw wrong(path, "must name every file once, named twice " + Quoted.of(file.textValue()));
      }
    }
    return new ArrayList<>(names);
  }

  private static String kind(JsonNode node) {
    return node.isMissingNode()
        ? "missing"
        : node.getNodeType().name().toLowerCase(Locale.ROOT) + " " + Quoted.of(node.toString());
  }

  private static UserException wrong(Path path, String rule) {
    return new UserException(
        String.format(
            Locale.ROOT, "%s %s (eie generate writes it; --rtl names its folder)", path, rule));
  }

  /**
   * The text of a regular file in a folder or below it; a link out of the folder is refused.
   *
   * @param most bytes
   * @throws UserException when it cannot be read
   */
  static String text(Path folder, String name, long most) {
    Path file = folder.resolve(name);
    try {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw new UserException(
            file + " must lie in that folder itself, was a link to " + file.toRealPath());
      }
      if (!Files.isRegularFile(file)) {
        throw new UserException(file + " must be a regular file, was none");
      }
      long size = Files.size(file);
      if (size > most) {
        throw new UserException(
            String.format(Locale.ROOT, "%s must have at most %d bytes, had %d", file, most, size));
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must be a readable text file of a generated design (--rtl names the folder), was not: %s",
              file,
              FailureReason.of(e)));
    }
  }
}
