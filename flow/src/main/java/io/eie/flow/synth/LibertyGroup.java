// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.DecimalText;
import io.eie.common.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A group of a Liberty file: {@code name (argument) { attribute : value; … groups … }}.
 *
 * <p>Of complex attributes, {@code name (values);}, the text of each is kept.
 */
public final class LibertyGroup {
  private final String name;
  private final String argument;
  private final int start;
  private int end;
  private final Map<String, String> attributes = new HashMap<>();
  private final Map<String, List<String>> complex = new HashMap<>();
  private final List<LibertyGroup> groups = new ArrayList<>();

  /**
   * @param start where its text begins in the file
   */
  LibertyGroup(String name, String argument, int start) {
    this.name = name;
    this.argument = argument;
    this.start = start;
  }

  /** The text in the parentheses, without quotes. */
  public String argument() {
    return argument;
  }

  /** What kind of group it is. */
  public String name() {
    return name;
  }

  /** Where its text begins. */
  int start() {
    return start;
  }

  /** The index after its closing brace. */
  int end() {
    return end;
  }

  void endAt(int place) {
    end = place;
  }

  void set(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void addComplex(String attribute, String values) {
    complex.computeIfAbsent(attribute, key -> new ArrayList<>(1)).add(values);
  }

  /**
   * The numbers of every complex attribute of a name, in the order of the file: one array for each.
   *
   * @throws IllegalArgumentException when one is no number
   */
  public List<double[]> numbers(String attribute) {
    return complex.getOrDefault(attribute, List.of()).stream()
        .map(LibertyGroup::numberArray)
        .toList();
  }

  /** The text of the first complex attribute of a name; empty when there is none. */
  public String words(String attribute) {
    return complex.getOrDefault(attribute, List.of("")).get(0);
  }

  private static double[] numberArray(String values) {
    return Arrays.stream(values.split("[\\s,\"\\\\]+"))
        .filter(word -> !word.isEmpty())
        .mapToDouble(LibertyGroup::value)
        .toArray();
  }

  private static double value(String word) {
    double value = DecimalText.value(word);
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException("a table must hold numbers, held " + Quoted.of(word));
    }
    return value;
  }

  void add(LibertyGroup group) {
    groups.add(group);
  }

  /** The groups of a kind, in the order of the file. */
  public Stream<LibertyGroup> groups(String kind) {
    return groups.stream().filter(group -> group.name.equals(kind));
  }

  /** All simple attributes, by name. */
  Map<String, String> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /** An attribute without quotes; empty when there is none. */
  public String text(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Whether an attribute says true. */
  boolean says(String attribute) {
    return text(attribute).equalsIgnoreCase("true");
  }

  /**
   * An attribute as a number from 0; 0 when there is none.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public double number(String attribute) {
    String text = text(attribute);
    double value = text.isEmpty() ? 0 : DecimalText.value(text);
    if (!(value >= 0 && value <= Float.MAX_VALUE)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s of %s '%s' must be a number from 0, was %s",
              attribute,
              name,
              argument,
              Quoted.of(text)));
    }
    return value;
  }
}
