// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * YAML of a stranger as a tree in which every value is the text that the file holds: {@code 010},
 * {@code 1.10} and {@code yes} stay what they are. One document; what would be lost or changed on
 * the way (aliases, merge keys, tags, keys given twice, a second document) is refused.
 */
public final class YamlTree {
  /** Deepest nesting: a list of layers has three levels. */
  private static final int DEEPEST = 16;

  /** Tags that name what a value is anyway. */
  private static final Set<String> PLAIN_TAGS =
      Set.of("str", "int", "float", "bool", "seq", "map", "", "!");

  private static final YAMLFactory FACTORY = new YAMLFactory();

  /** What is wrong with a text, and where. */
  public static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    Wrong(int line, String problem) {
      super(problem);
      this.line = line;
    }

    /** The line, from 1; 0 where it is unknown. */
    public int line() {
      return line;
    }
  }

  private final YAMLParser parser;

  private YamlTree(YAMLParser parser) {
    this.parser = parser;
  }

  /**
   * Reads a text.
   *
   * @return objects, arrays, text, and null for a value that is not there; a missing node for a
   *     text that holds nothing
   * @throws Wrong with the first problem
   */
  public static JsonNode read(String text) throws Wrong {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      YamlTree reader = new YamlTree(parser);
      if (parser.nextToken() == null) {
        return JsonNodeFactory.instance.missingNode();
      }
      JsonNode tree = reader.node(0);
      if (parser.nextToken() != null) {
        throw reader.wrong("it must be one document, was followed by another");
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw new Wrong(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), problem(e));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
  }

  // First what was being read, then what is wrong with it, then where in many lines.
  private static String problem(JsonProcessingException e) {
    String first = e.getOriginalMessage().lines().findFirst().orElse("no reason");
    if (first.startsWith("Expected a field name")) {
      return "a key must be text";
    }
    return e.getOriginalMessage()
        .lines()
        .filter(line -> line.matches("[a-z'].*") && !line.startsWith("while "))
        .findFirst()
        .orElse(first);
  }

  private Wrong wrong(String problem) {
    return new Wrong(parser.currentTokenLocation().getLineNr(), problem);
  }

  /** The value at the parser's token, which is its last token afterwards. */
  private JsonNode node(int depth) throws IOException, Wrong {
    if (depth > DEEPEST) {
      throw wrong("it must be nested at most " + DEEPEST + " deep, was deeper");
    }
    if (parser.isCurrentAlias()) {
      throw wrong("a value must be written out, was the alias " + Quoted.of(parser.getText()));
    }
    Object id = parser.getTypeId();
    String tag = id == null ? "str" : id.toString().replaceFirst("^tag:yaml\\.org,2002:", "");
    if (!PLAIN_TAGS.contains(tag)) {
      throw wrong("a value must be plain, was tagged " + Quoted.of(tag));
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> array(depth);
      case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
      default -> JsonNodeFactory.instance.textNode(parser.getText());
    };
  }

  private JsonNode object(int depth) throws IOException, Wrong {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      if (object.has(key)) {
        throw wrong("each key must be given once, was given twice: " + Quoted.of(key));
      }
      if (key.equals("<<")) {
        throw wrong("keys must be written out, was the merge key '<<'");
      }
      parser.nextToken();
      object.set(key, node(depth + 1));
    }
    return object;
  }

  private JsonNode array(int depth) throws IOException, Wrong {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(node(depth + 1));
    }
    return array;
  }
}
