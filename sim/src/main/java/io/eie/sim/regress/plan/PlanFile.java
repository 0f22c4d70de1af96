// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.eie.common.AtomicFile;
import io.eie.common.FailureReason;
import io.eie.common.UserException;
import io.eie.generator.config.ConfigFile;
import io.eie.generator.config.EieConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Plans as YAML: a line for each configuration and for each case. A file of one case has the same
 * form.
 */
public final class PlanFile {
  /** Changes when a case of an older file would be read as another one. */
  private static final int FORMAT = 1;

  private static final long MOST_BYTES = 1L << 30;
  private static final ObjectMapper YAML = new ObjectMapper(factory());
  private static final ObjectMapper JSON = new ObjectMapper();

  private PlanFile() {}

  private static YAMLFactory factory() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return YAMLFactory.builder().loaderOptions(options).build();
  }

  /**
   * A plan and what names it.
   *
   * @param plan the plan
   * @param hash SHA-256 of the file, in hexadecimal
   * @param file where it is
   */
  public record Stored(RegressionPlan plan, String hash, Path file) {
    /** Where relative paths of the plan start. */
    public Path folder() {
      return file.toAbsolutePath().getParent();
    }
  }

  /** Writes a plan. */
  public static void write(RegressionPlan plan, Path file, String comment) {
    String text = text(plan, comment);
    AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(RegressionPlan plan, String comment) {
    StringBuilder text = new StringBuilder();
    comment.lines().forEach(line -> text.append("# ").append(line).append('\n'));
    text.append("format: ").append(FORMAT).append('\n');
    text.append("seed: ").append(plan.seed()).append('\n');
    text.append("configurations:\n");
    plan.configurations()
        .forEach(
            (name, config) ->
                text.append("  ").append(name).append(": ").append(tree(config)).append('\n'));
    text.append("cases:\n");
    plan.cases().forEach(one -> text.append("- ").append(json(one)).append('\n'));
    return text.toString();
  }

  private static String tree(EieConfig config) {
    try {
      return YAML.readTree(ConfigFile.text(config)).toString();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a configuration is written as YAML", impossible);
    }
  }

  private static String json(RegressionCase one) {
    try {
      return JSON.writeValueAsString(one);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a case can be written", impossible);
    }
  }

  /**
   * Reads a plan.
   *
   * @throws UserException when the file is none
   */
  public static Stored read(Path file) {
    byte[] bytes = bytes(file);
    try {
      JsonNode root = YAML.readTree(bytes);
      if (root == null || root.path("format").asInt() != FORMAT) {
        throw new UserException(
            file + " must be a plan of a regression (format: " + FORMAT + "), was not");
      }
      return new Stored(plan(file, root), hash(bytes), file);
    } catch (JsonProcessingException e) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must be a plan of a regression (%s), was not in line %d",
              file,
              e.getOriginalMessage().lines().findFirst().orElse("no reason"),
              e.getLocation() == null ? 0 : e.getLocation().getLineNr()),
          e);
    } catch (IOException e) {
      throw new UserException(file + " must be readable, failed: " + FailureReason.of(e), e);
    }
  }

  private static RegressionCase read(Path file, int index, JsonNode one) {
    try {
      return JSON.treeToValue(one, RegressionCase.class);
    } catch (JsonProcessingException e) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s: case %d must be one of a regression, was not: %s",
              file,
              index,
              e.getOriginalMessage().lines().findFirst().orElse("no reason")),
          e);
    }
  }

  private static RegressionPlan plan(Path file, JsonNode root) {
    Map<String, EieConfig> configurations = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> one : root.path("configurations").properties()) {
      String name = file + ", configuration " + one.getKey();
      configurations.put(one.getKey(), ConfigFile.parse(one.getValue().toString(), name));
    }
    List<RegressionCase> cases = new ArrayList<>();
    if (!(root.path("cases") instanceof ArrayNode list) || list.isEmpty()) {
      throw new UserException(file + " must list cases (key cases), had none");
    }
    for (JsonNode one : list) {
      RegressionCase next = read(file, cases.size(), one);
      if (!configurations.containsKey(next.configuration())) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s, case %s: configuration must be one of the plan's, was '%s'",
                file,
                next.id(),
                next.configuration()));
      }
      cases.add(next);
    }
    if (cases.stream().map(RegressionCase::id).distinct().count() != cases.size()) {
      throw new UserException(file + ": the names of cases must differ, some are the same");
    }
    return new RegressionPlan(root.path("seed").asLong(), configurations, cases);
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UserException(file + " must have at most " + MOST_BYTES + " bytes, had more");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException absent) {
      throw new UserException(file + " must exist (the plan of a regression), did not", absent);
    } catch (IOException e) {
      throw new UserException(file + " must be readable, failed: " + FailureReason.of(e), e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }
}
