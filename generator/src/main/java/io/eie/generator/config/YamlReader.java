// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.eie.common.NearestName;
import io.eie.common.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads the YAML of one configuration, token by token: values keep their line and column, and
 * nothing is built that an alias could multiply.
 */
final class YamlReader {
  private static final String PRESET = "preset";
  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final String name;
  private final YAMLParser parser;
  private final List<String> problems = new ArrayList<>();
  private final Map<Parameter, Setting> settings = new EnumMap<>(Parameter.class);
  private final Map<String, Integer> lineOfKey = new HashMap<>();
  private Optional<Preset> base = Optional.empty();

  private YamlReader(String name, YAMLParser parser) {
    this.name = name;
    this.parser = parser;
  }

  /**
   * What a text says; limits are checked later, when all layers are known.
   *
   * @param name how messages call the text: its path
   * @throws ConfigException with every key and value that cannot be accepted
   */
  static ConfigLayer read(String text, String name) {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      YamlReader reader = new YamlReader(name, parser);
      reader.document();
      if (!reader.problems.isEmpty()) {
        throw ConfigException.joined(reader.problems);
      }
      return new ConfigLayer(reader.base, reader.settings);
    } catch (JsonProcessingException broken) {
      throw syntax(name, broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
  }

  private static ConfigException syntax(String name, JsonProcessingException broken) {
    if (broken.getCause() instanceof MarkedYAMLException marked
        && marked.getProblemMark() != null) {
      int line = marked.getProblemMark().getLine() + 1;
      int column = marked.getProblemMark().getColumn() + 1;
      return new ConfigException(
          at(name, line, column) + "text must be YAML, but " + marked.getProblem(), broken);
    }
    String problem = broken.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
    return new ConfigException(name + ": text must be YAML, but " + problem, broken);
  }

  private void document() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      problems.add(name + ": file must hold keys and values (a configuration), was empty");
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      refuse("file must hold keys and values (a configuration)");
      return;
    }
    keys("");
    if (parser.nextToken() != null) {
      problems.add(here() + "file must hold one document (a configuration), was more");
    }
  }

  private void keys(String group) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      String place = here();
      int line = parser.currentTokenLocation().getLineNr();
      Integer earlier = lineOfKey.putIfAbsent(group + "." + key, line);
      JsonToken value = parser.nextToken();
      if (earlier != null) {
        problems.add(
            place
                + Quoted.of(key)
                + " must be given once (first in line "
                + earlier
                + "), was given again");
        parser.skipChildren();
      } else if (group.isEmpty() && key.equals(PRESET)) {
        preset();
      } else if (group.isEmpty() && groups().contains(key)) {
        group(key, value);
      } else {
        parameter(group, key, place);
      }
    }
  }

  private void group(String key, JsonToken value) throws IOException {
    if (value == JsonToken.START_OBJECT) {
      keys(key);
    } else {
      refuse(key + " must hold keys and values (" + String.join(", ", leaves(key)) + ")");
    }
  }

  private void preset() throws IOException {
    if (!plainScalar()) {
      refuse("preset must be a preset's name");
      return;
    }
    try {
      base = Optional.of(Preset.named(parser.getText()));
    } catch (ConfigException unknown) {
      problems.add(here() + unknown.getMessage());
    }
  }

  private void parameter(String group, String key, String place) throws IOException {
    Optional<Parameter> known =
        Arrays.stream(Parameter.values()).filter(one -> one.leafName().equals(key)).findFirst();
    if (known.isEmpty()) {
      problems.add(place + unknown(group, key));
      parser.skipChildren();
    } else if (!known.get().group().equals(group)) {
      problems.add(place + misplaced(known.get(), group));
      parser.skipChildren();
    } else if (!plainScalar()) {
      refuse(known.get().expectation());
    } else {
      try {
        Object value = known.get().parse(parser.getText());
        settings.put(known.get(), new Setting(value, here()));
      } catch (ConfigException wrong) {
        problems.add(here() + wrong.getMessage());
      }
    }
  }

  private static String unknown(String group, String key) {
    Set<String> names = new LinkedHashSet<>();
    if (group.isEmpty()) {
      names.add(PRESET);
      names.addAll(groups());
      names.addAll(leaves(""));
    }
    Arrays.stream(Parameter.values()).forEach(one -> names.add(one.leafName()));
    return String.format(
        Locale.ROOT,
        "key must be a known one (nearest: %s), was %s",
        NearestName.of(key, names),
        Quoted.of(key));
  }

  private static String misplaced(Parameter parameter, String group) {
    String right = parameter.group().isEmpty() ? "at the top" : "under " + parameter.group();
    String wrong = group.isEmpty() ? "at the top" : "under " + group;
    return String.format(
        Locale.ROOT,
        "%s must stand %s (keys are grouped), was %s",
        parameter.leafName(),
        right,
        wrong);
  }

  /** Notes what was expected and what is here instead, and continues after it. */
  private void refuse(String expectation) throws IOException {
    problems.add(here() + expectation + ", was " + found());
    parser.skipChildren();
  }

  private String found() throws IOException {
    if (parser.isCurrentAlias()) {
      return "an alias";
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> "keys and values";
      case START_ARRAY -> "a list";
      case VALUE_NULL -> "nothing";
      default -> Quoted.of(parser.getText());
    };
  }

  private boolean plainScalar() throws IOException {
    return parser.currentToken().isScalarValue()
        && parser.currentToken() != JsonToken.VALUE_NULL
        && !parser.isCurrentAlias();
  }

  private static Set<String> groups() {
    return Arrays.stream(Parameter.values())
        .map(Parameter::group)
        .filter(group -> !group.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> leaves(String group) {
    return Arrays.stream(Parameter.values())
        .filter(one -> one.group().equals(group))
        .map(Parameter::leafName)
        .toList();
  }

  private String here() {
    JsonLocation location = parser.currentTokenLocation();
    return at(name, location.getLineNr(), location.getColumnNr());
  }

  private static String at(String name, int line, int column) {
    return name + ", line " + line + ", column " + column + ": ";
  }
}
