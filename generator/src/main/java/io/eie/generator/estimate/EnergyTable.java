package io.eie.generator.estimate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.eie.common.FailureReason;
import io.eie.common.UserException;
import java.io.IOException;
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
 */
public record EnergyTable(
    double add32,
    double multiply32,
    double sramRead32,
    double registerAccess32,
    double elementCycle) {
  /**
   * 45 nm: the paper's Table I; register file from the talk on the paper; clock network of an
   * element 1.874 mW at 800 MHz from Table II.
   */
  public static final EnergyTable PAPER = new EnergyTable(0.1, 3.1, 5, 1, 2.34);

  private static final int LARGEST_BYTES = 1 << 16;

  /**
   * Reads a YAML file with some of the names of this record; the others keep the paper's values.
   *
   * @throws UserException when it cannot be read, with everything that is wrong in it
   */
  public static EnergyTable read(Path file) {
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw new UserException(
            file + " must be a table of energies of at most 65536 bytes, has more");
      }
      return of(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UserException(file + " must be readable, failed: " + FailureReason.of(e), e);
    }
  }

  static EnergyTable of(String name, String text) {
    JsonNode table;
    try {
      table = new YAMLMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new UserException(
          name + " must be YAML, is none: " + e.getOriginalMessage().lines().findFirst().orElse(""),
          e);
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
                "key must be one of %s, was '%s'",
                String.join(", ", names()),
                entry.getKey()));
      } else if (!entry.getValue().isNumber()
          || !(entry.getValue().doubleValue() >= 0)
          || Double.isInfinite(entry.getValue().doubleValue())) {
        wrong.add(
            String.format(
                Locale.ROOT,
                "%s must be a number of at least 0 (in pJ), was %s",
                entry.getKey(),
                entry.getValue()));
      } else {
        values.put(entry.getKey(), entry.getValue().doubleValue());
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
