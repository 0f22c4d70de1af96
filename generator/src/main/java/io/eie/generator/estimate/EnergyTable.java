// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import com.fasterxml.jackson.databind.JsonNode;
import io.eie.common.DecimalText;
import io.eie.common.FailureReason;
import io.eie.common.Quoted;
import io.eie.common.UserException;
import io.eie.common.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Energies of single operations, in picojoules.
 *
 * @param add32 a 32-bit addition
 * @param multiply32 a 32-bit multiplication
 * @param sramRead32 32 bits read from a memory of 32 KB
 * @param registerAccess32 32 bits read from or written to a register file
 * @param elementCycle the clock of one element in one cycle
 * @param gates whether the logic's energy is that of gates ({@link LogicEnergy}) and not of these
 *     operations; the memories' is of {@code sramRead32} in both
 */
public record EnergyTable(
    double add32,
    double multiply32,
    double sramRead32,
    double registerAccess32,
    double elementCycle,
    boolean gates) {
  /**
   * 45 nm: the paper's Table I; register file from the talk on the paper; clock network of an
   * element 1.874 mW at 800 MHz from Table II.
   */
  public static final EnergyTable PAPER = new EnergyTable(0.1, 3.1, 5, 1, 2.34);

  /** The logic by gates and their activity, the memories by the paper's Table I. */
  public static final EnergyTable GATES = new EnergyTable(0.1, 3.1, 5, 1, 2.34, true);

  private static final int LARGEST_BYTES = 1 << 16;

  /** A millijoule: no operation of a chip takes as much. */
  private static final double LARGEST_PICOJOULES = 1e9;

  /** Energies of operations. */
  public EnergyTable(
      double add32,
      double multiply32,
      double sramRead32,
      double registerAccess32,
      double elementCycle) {
    this(add32, multiply32, sramRead32, registerAccess32, elementCycle, false);
  }

  /**
   * Reads a YAML file with some of the names of this record; the others keep the paper's values.
   *
   * @throws UserException when it cannot be read, with everything that is wrong in it
   */
  public static EnergyTable read(Path file) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST_BYTES + 1);
    } catch (IOException e) {
      throw new UserException(file + " must be readable, failed: " + FailureReason.of(e), e);
    }
    if (bytes.length > LARGEST_BYTES) {
      throw new UserException(
          file + " must be a table of energies of at most 65536 bytes, has more");
    }
    try {
      return of(
          file.toString(),
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new UserException(file + " must be text in UTF-8, was not", e);
    }
  }

  static EnergyTable of(String name, String text) {
    JsonNode table;
    try {
      table = YamlTree.read(text);
    } catch (YamlTree.Wrong e) {
      throw new UserException(name + " must be YAML, is none: " + e.getMessage(), e);
    }
    if (!table.isObject()) {
      throw new UserException(
          name + " must hold keys and values (" + String.join(", ", names()) + "), held none");
    }
    Map<String, Double> values = PAPER.values();
    List<String> wrong = new ArrayList<>();
    for (Iterator<Map.Entry<String, JsonNode>> it = table.fields(); it.hasNext(); ) {
      Map.Entry<String, JsonNode> entry = it.next();
      if (!values.containsKey(entry.getKey())) {
        wrong.add(
            String.format(
                Locale.ROOT,
                "key must be one of %s, was %s",
                String.join(", ", names()),
                Quoted.of(entry.getKey())));
      } else {
        double value =
            entry.getValue().isTextual()
                ? DecimalText.value(entry.getValue().textValue())
                : Double.NaN;
        if (value >= 0 && value <= LARGEST_PICOJOULES) {
          values.put(entry.getKey(), value);
        } else {
          wrong.add(
              String.format(
                  Locale.ROOT,
                  "%s must be a number in 0..1e9 (in pJ), was %s",
                  entry.getKey(),
                  Quoted.of(
                      entry.getValue().isValueNode()
                          ? entry.getValue().asText()
                          : entry.getValue().toString())));
        }
      }
    }
    if (!wrong.isEmpty()) {
      throw new UserException(name + ": " + String.join("; ", wrong));
    }
    return new EnergyTable(
        values.get("add32"),
        values.get("multiply32"),
        values.get("sramRead32"),
        values.get("registerAccess32"),
        values.get("elementCycle"));
  }

  private static List<String> names() {
    return List.copyOf(PAPER.values().keySet());
  }

  /** The energies by their names. */
  public Map<String, Double> values() {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("add32", add32);
    values.put("multiply32", multiply32);
    values.put("sramRead32", sramRead32);
    values.put("registerAccess32", registerAccess32);
    values.put("elementCycle", elementCycle);
    return values;
  }
}
