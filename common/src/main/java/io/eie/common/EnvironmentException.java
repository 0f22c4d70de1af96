// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

/**
 * The surroundings failed, not the user's data: a tool is missing or fails, an output cannot be
 * written, the disk is full.
 *
 * <p>The message is shown as it is, without a stack trace, and the process ends with exit code 3
 * (specification, section 7).
 */
public class EnvironmentException extends RuntimeException {
  /**
   * @param message complete sentence for the user, naming the tool or path
   */
  public EnvironmentException(String message) {
    super(message);
  }

  /**
   * @param message complete sentence for the user, naming the tool or path
   * @param cause what the system said, for {@code --verbose}
   */
  public EnvironmentException(String message, Throwable cause) {
    super(message, cause);
  }
}
