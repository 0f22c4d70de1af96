package io.eie.compiler.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.generator.config.Accumulation;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.ResetKind;
import java.util.Locale;

/** The configuration inside a model file: its canonical form and nothing else. */
final class ConfigTree {
  private ConfigTree() {}

  /** The canonical form as a tree. */
  static ObjectNode write(EieConfig config) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(config.canonicalJson());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the canonical form must be JSON", e);
    }
  }

  /**
   * The configuration of a tree.
   *
   * @throws io.eie.generator.config.ConfigException when a value breaks a rule
   * @throws IllegalArgumentException when the tree is not a canonical form
   */
  static EieConfig read(ObjectNode tree) {
    JsonNode numbers = tree.path("numbers");
    JsonNode encoding = tree.path("encoding");
    JsonNode element = tree.path("element");
    JsonNode memories = tree.path("memories");
    JsonNode control = tree.path("control");
    EieConfig config =
        EieConfig.builder()
            .processingElements(tree.path("processingElements").asInt())
            .weightBits(numbers.path("weightBits").asInt())
            .activationBits(numbers.path("activationBits").asInt())
            .accumulatorBits(numbers.path("accumulatorBits").asInt())
            .accumulation(constant(Accumulation.class, numbers.path("accumulation")))
            .weightCodeBits(encoding.path("weightCodeBits").asInt())
            .zeroRunBits(encoding.path("zeroRunBits").asInt())
            .sparseRowBits(encoding.path("sparseRowBits").asInt())
            .queueDepth(element.path("queueDepth").asInt())
            .rangeDepth(element.path("rangeDepth").asInt())
            .entriesPerCycle(element.path("entriesPerCycle").asInt())
            .multiplierStages(element.path("multiplierStages").asInt())
            .rowsPerElement(element.path("rowsPerElement").asInt())
            .performanceCounters(element.path("performanceCounters").asBoolean())
            .sparseRows(memories.path("sparseRows").asInt())
            .pointers(memories.path("pointers").asInt())
            .biases(memories.path("biases").asInt())
            .activations(memories.path("activations").asInt())
            .programLength(control.path("programLength").asInt())
            .codebooks(control.path("codebooks").asInt())
            .resetKind(constant(ResetKind.class, control.path("resetKind")))
            .build();
    if (!write(config).equals(tree)) {
      throw new IllegalArgumentException(
          "config must be the canonical form of a configuration of this version");
    }
    return config;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node) {
    String name = node.asText().toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "config must hold a known " + type.getSimpleName() + ", held '" + node.asText() + "'");
  }
}
