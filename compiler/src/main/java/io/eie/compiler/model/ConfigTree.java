// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.generator.config.ConfigFile;
import io.eie.generator.config.EieConfig;

/** The configuration inside a model file: its canonical form and nothing else. */
final class ConfigTree {
  /** Longest canonical form that is looked at; real ones take less than 1 KB. */
  private static final int MAX_CHARACTERS = 1 << 14;

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
    String text = tree.toString();
    if (text.length() <= MAX_CHARACTERS) {
      EieConfig config = ConfigFile.parse(text, "config");
      if (write(config).equals(tree)) {
        return config;
      }
    }
    throw new IllegalArgumentException(
        "config must be the canonical form of a configuration of this version");
  }
}
