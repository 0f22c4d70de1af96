// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What passes a channel at once: a value for each field.
 *
 * @param fields names as in the Verilog port, without the channel's name in front and {@code _i} or
 *     {@code _o} after it
 */
public record Token(Map<String, BigInteger> fields) {
  /** Copies the map, in its order. */
  public Token {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /**
   * {@code Token.of("column", 3, "value", -5)}.
   *
   * @param namesAndValues a name and a number in turn; a boolean counts as 0 or 1
   */
  public static Token of(Object... namesAndValues) {
    Map<String, BigInteger> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], number(namesAndValues[i + 1]));
    }
    return new Token(fields);
  }

  private static BigInteger number(Object value) {
    if (value instanceof BigInteger wide) {
      return wide;
    }
    if (value instanceof Boolean flag) {
      return flag ? BigInteger.ONE : BigInteger.ZERO;
    }
    return BigInteger.valueOf(((Number) value).longValue());
  }

  /**
   * A field of at most 63 bits, or a signed one of 64.
   *
   * @throws ArithmeticException if it is larger
   */
  public long get(String name) {
    return wide(name).longValueExact();
  }

  /** The same with another value in one field. */
  public Token with(String name, long value) {
    wide(name);
    Map<String, BigInteger> changed = new LinkedHashMap<>(fields);
    changed.put(name, BigInteger.valueOf(value));
    return new Token(changed);
  }

  /** Whether a field is not 0. */
  public boolean flag(String name) {
    return wide(name).signum() != 0;
  }

  /**
   * A field of any width.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public BigInteger wide(String name) {
    BigInteger value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "field must be one of " + String.join(", ", fields.keySet()) + ", was " + name);
    }
    return value;
  }

  /** {@code column=3 value=-5}. */
  @Override
  public String toString() {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + field.getValue())
        .collect(Collectors.joining(" "));
  }
}
