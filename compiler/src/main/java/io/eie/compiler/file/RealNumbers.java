// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.file;

/**
 * The one rule for weights, biases and inputs: finite, and within the range of float32. What is far
 * beyond every number format would overflow even where it is measured how well it is met.
 */
public final class RealNumbers {
  /** What a number must be that is finite, for messages. */
  public static final String EXPECTED = "a number of at most 3.4e38, the range of float32";

  private RealNumbers() {}

  /** Whether a number keeps the rule. */
  public static boolean admits(double value) {
    return Math.abs(value) <= Float.MAX_VALUE;
  }

  /**
   * A number that keeps the rule.
   *
   * @param where the place of the value, for the message: {@code at index 3}
   * @throws DataFileException when it does not
   */
  public static double require(String label, double value, String where) {
    if (!admits(value)) {
      throw new DataFileException(
          label, Double.isFinite(value) ? EXPECTED : "finite numbers", value + " " + where);
    }
    return value;
  }
}
