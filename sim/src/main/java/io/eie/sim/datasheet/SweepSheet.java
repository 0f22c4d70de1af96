// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.datasheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.common.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * The pictures of a sweep, as {@code eie sweep --out} wrote them.
 *
 * @param basis what the figures of the sweep are of
 * @param designs number of designs in the sweep
 * @param contains whether the design of the page is one of them
 * @param command wrote the folder
 * @param pictures at least one
 */
public record SweepSheet(
    String basis, int designs, boolean contains, String command, List<Picture> pictures) {
  /**
   * A picture.
   *
   * @param title what it shows
   * @param address SVG in a {@code data:} address, in which a browser runs no script
   */
  public record Picture(String title, String address) {}

  /** The files that a sweep writes, and what they show. */
  private static final List<String> FILES = List.of("area-time", "energy-time", "area-energy");

  private static final List<String> TITLES =
      List.of("Time by area", "Time by energy", "Energy by area");

  /** Copies the list. */
  public SweepSheet {
    pictures = List.copyOf(pictures);
  }

  /**
   * Reads the folder of a sweep.
   *
   * @param hash of the design that the page is of
   * @throws UserException when it is none
   */
  public static SweepSheet read(Path folder, String hash) {
    JsonNode sweep = table(folder);
    boolean contains = false;
    for (JsonNode point : sweep.path("points")) {
      contains |= hash.equals(point.path("configHash").asText());
    }
    List<Picture> pictures = new ArrayList<>();
    for (int i = 0; i < FILES.size(); i++) {
      pictures.add(new Picture(TITLES.get(i), picture(folder, FILES.get(i) + ".svg")));
    }
    return new SweepSheet(
        sweep.path("basis").asText(),
        sweep.path("points").size(),
        contains,
        sweep.path("eie").path("command").asText(),
        pictures);
  }

  private static JsonNode table(Path folder) {
    JsonNode sweep;
    try {
      sweep = new ObjectMapper().readTree(bytes(folder, "sweep.json"));
    } catch (IOException damaged) {
      throw refusal(folder, "sweep.json is no JSON", damaged);
    }
    if (!sweep.path("points").isArray()
        || !sweep.path("eie").path("command").isTextual()
        || !sweep.path("basis").isTextual()) {
      throw refusal(folder, "sweep.json has no points, basis or command", null);
    }
    return sweep;
  }

  private static String picture(Path folder, String name) {
    byte[] svg = bytes(folder, name);
    if (!new String(svg, StandardCharsets.UTF_8).stripLeading().startsWith("<svg")) {
      throw refusal(folder, name + " does not begin with '<svg'", null);
    }
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
  }

  private static byte[] bytes(Path folder, String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException missing) {
      throw refusal(folder, name + " cannot be read", missing);
    }
  }

  private static UserException refusal(Path folder, String reason, Exception cause) {
    return new UserException(
        String.format(
            Locale.ROOT,
            "--designs must be a folder that 'eie sweep --out' wrote, was %s (%s)",
            folder,
            reason),
        cause);
  }
}
