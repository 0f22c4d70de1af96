// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The one form of a configuration that its hash is taken over. A parameter at its {@link
 * Parameter#unlisted} value is left out: a configuration keeps its hash when parameters are added.
 */
final class CanonicalForm {
  private CanonicalForm() {}

  /** Every parameter as a tree, nested by group and in their order. */
  static ObjectNode tree(EieConfig config) {
    return tree(config, parameter -> true);
  }

  private static ObjectNode tree(EieConfig config, Predicate<Parameter> listed) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    for (Parameter parameter : Parameter.values()) {
      if (!listed.test(parameter)) {
        continue;
      }
      ObjectNode place =
          parameter.group().isEmpty() ? root : root.withObject("/" + parameter.group());
      Object value = parameter.of(config);
      if (value instanceof Integer number) {
        place.put(parameter.leafName(), number);
      } else if (value instanceof Boolean flag) {
        place.put(parameter.leafName(), flag);
      } else {
        place.put(parameter.leafName(), parameter.text(config));
      }
    }
    return root;
  }

  static String json(EieConfig config) {
    return tree(
            config, parameter -> !parameter.unlisted().equals(Optional.of(parameter.of(config))))
        .toString();
  }

  static String hash(EieConfig config) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(json(config).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }
}
