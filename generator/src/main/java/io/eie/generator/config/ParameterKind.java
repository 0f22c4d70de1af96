// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The values that a parameter may take, and how they are written. */
sealed interface ParameterKind {
  /** The value written as {@code text}, or nothing when the text is of another type. */
  Optional<Object> parse(String text);

  /** What a text has to be, after "must be": {@code a whole number in 1..16}. */
  String expectation();

  /** What the value has to be, after "must": {@code lie in 1..16}. */
  String limits();

  /** Whether a value of this type keeps the limits. */
  boolean admits(Object value);

  /** The value as it is written in YAML. */
  default String format(Object value) {
    return value.toString();
  }

  /** A whole number; {@code step} 2 admits even numbers only when {@code min} is even. */
  record Whole(int min, int max, int step) implements ParameterKind {
    @Override
    public Optional<Object> parse(String text) {
      return text.matches("[+-]?(0|[1-9][0-9]{0,8})")
          ? Optional.of(Integer.valueOf(text))
          : Optional.empty();
    }

    @Override
    public String expectation() {
      return "a whole number in " + min + ".." + max;
    }

    @Override
    public String limits() {
      String range = min == max ? "be " + min : "lie in " + min + ".." + max;
      return step == 2 ? "be even and " + range : range;
    }

    @Override
    public boolean admits(Object value) {
      int number = (Integer) value;
      return number >= min && number <= max && (number - min) % step == 0;
    }
  }

  /** A power of two between two powers of two. */
  record Power(int min, int max) implements ParameterKind {
    @Override
    public Optional<Object> parse(String text) {
      return new Whole(min, max, 1).parse(text);
    }

    @Override
    public String expectation() {
      return "a whole number in " + min + ".." + max;
    }

    @Override
    public String limits() {
      return "be one of "
          + IntStream.iterate(min, power -> power <= max, power -> 2 * power)
              .mapToObj(Integer::toString)
              .collect(Collectors.joining(", "));
    }

    @Override
    public boolean admits(Object value) {
      int number = (Integer) value;
      return number >= min && number <= max && Integer.bitCount(number) == 1;
    }
  }

  /** True or false. */
  record Flag() implements ParameterKind {
    @Override
    public Optional<Object> parse(String text) {
      return switch (text) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    }

    @Override
    public String expectation() {
      return "true or false";
    }

    @Override
    public String limits() {
      return "be " + expectation();
    }

    @Override
    public boolean admits(Object value) {
      return true;
    }
  }

  /** One constant of an enumeration, written in lower case with hyphens. */
  record Choice(List<? extends Enum<?>> constants) implements ParameterKind {
    static Choice of(Enum<?>... constants) {
      return new Choice(Arrays.asList(constants));
    }

    @Override
    public Optional<Object> parse(String text) {
      return constants.stream().filter(one -> format(one).equals(text)).findFirst().map(one -> one);
    }

    @Override
    public String expectation() {
      return "one of " + constants.stream().map(this::format).collect(Collectors.joining(", "));
    }

    @Override
    public String limits() {
      return "be " + expectation();
    }

    @Override
    public boolean admits(Object value) {
      return true;
    }

    @Override
    public String format(Object value) {
      return ((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Numbers of column groups. */
  record Groups() implements ParameterKind {
    @Override
    public Optional<Object> parse(String text) {
      return ColumnGroups.parse(text).map(groups -> groups);
    }

    @Override
    public String expectation() {
      return "a list of whole numbers such as 1,4";
    }

    @Override
    public String limits() {
      return "be 1, or 1 and larger numbers in ascending order such as 1,4";
    }

    @Override
    public boolean admits(Object value) {
      return ((ColumnGroups) value).sound();
    }
  }

  /** Pins of memory macros. */
  record Pins() implements ParameterKind {
    @Override
    public Optional<Object> parse(String text) {
      return MemoryPins.parse(text).map(pins -> pins);
    }

    @Override
    public String expectation() {
      return "none or a list name:bits,name:bits with names of lower-case letters, digits and single"
          + " underscores";
    }

    @Override
    public String limits() {
      return "have at most "
          + MemoryPins.MOST
          + " pins of at most "
          + MemoryPins.MOST
          + " bits and no name twice";
    }

    @Override
    public boolean admits(Object value) {
      return ((MemoryPins) value).sound();
    }
  }
}
