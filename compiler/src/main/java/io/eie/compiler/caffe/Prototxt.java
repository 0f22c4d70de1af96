// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.caffe;

import io.eie.common.Quoted;
import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MemoryBudget;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message in protobuf's text form: fields with values or messages, by name in the order of the
 * text.
 *
 * @param values values of fields, without quotes
 * @param messages messages of fields
 */
record Prototxt(Map<String, List<String>> values, Map<String, List<Prototxt>> messages) {
  private static final int MAX_BYTES = 1 << 20;
  private static final int DEEPEST = 20;
  private static final Pattern TOKEN =
      Pattern.compile("\\s+|#[^\\n]*|[A-Za-z0-9_.+-]+|\"[^\"\\n]*\"|'[^'\\n]*'|[{}:;,\\[\\]]");

  private Prototxt() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  static Prototxt read(Path path, MemoryBudget budget) {
    byte[] bytes = DataFile.read(path, budget);
    if (bytes.length > MAX_BYTES) {
      throw new DataFileException(
          path.toString(), "at most " + MAX_BYTES + " bytes", bytes.length + " bytes");
    }
    List<String> tokens = new ArrayList<>();
    Matcher next = TOKEN.matcher(new String(bytes, StandardCharsets.UTF_8));
    int at = 0;
    for (; next.find() && next.start() == at; at = next.end()) {
      char first = next.group().charAt(0);
      if (!Character.isWhitespace(first) && first != '#') {
        tokens.add(next.group());
      }
    }
    if (!next.hitEnd() || at < new String(bytes, StandardCharsets.UTF_8).length()) {
      throw new DataFileException(path.toString(), "a prototxt", "no word at character " + at);
    }
    Parser parser = new Parser(path, tokens);
    Prototxt message = parser.message(0);
    if (parser.at < tokens.size()) {
      throw parser.wrong("a field");
    }
    return message;
  }

  /** Recursive descent over the words. */
  private static final class Parser {
    private final Path path;
    private final List<String> tokens;
    private int at;

    private Parser(Path path, List<String> tokens) {
      this.path = path;
      this.tokens = tokens;
    }

    private String next() {
      return at < tokens.size() ? tokens.get(at) : "";
    }

    private DataFileException wrong(String expected) {
      return new DataFileException(
          path.toString(),
          "a prototxt with " + expected,
          at < tokens.size() ? Quoted.of(next()) : "its end");
    }

    private Prototxt message(int depth) {
      if (depth > DEEPEST) {
        throw wrong("messages at most " + DEEPEST + " deep");
      }
      Prototxt message = new Prototxt();
      while (at < tokens.size() && !next().equals("}")) {
        String name = next();
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
          throw wrong("the name of a field");
        }
        at++;
        boolean colon = next().equals(":");
        at += colon ? 1 : 0;
        if (next().equals("{")) {
          at++;
          message.messages.computeIfAbsent(name, key -> new ArrayList<>()).add(message(depth + 1));
          if (!next().equals("}")) {
            throw wrong("a closing brace");
          }
        } else if (!colon || !next().matches("[A-Za-z0-9_.+\"'-].*")) {
          throw wrong("a value of " + name);
        } else {
          message
              .values
              .computeIfAbsent(name, key -> new ArrayList<>())
              .add(next().replaceAll("^[\"']|[\"']$", ""));
        }
        at++;
        at += next().equals(";") || next().equals(",") ? 1 : 0;
      }
      return message;
    }
  }

  Optional<String> value(String name) {
    return all(name).stream().findFirst();
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  List<Prototxt> parts(String name) {
    return messages.getOrDefault(name, List.of());
  }

  /** The only message of a name; an empty one where there is none. */
  Prototxt part(String name) {
    return parts(name).isEmpty() ? new Prototxt() : parts(name).get(0);
  }
}
