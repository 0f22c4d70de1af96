// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import io.eie.common.UserException;

/** A model file cannot be accepted: path, what was expected, what was found. */
public final class ModelFileException extends UserException {
  /**
   * @param message complete sentence for the user
   */
  public ModelFileException(String message) {
    super(message);
  }

  /**
   * @param message complete sentence for the user
   * @param cause what a library said, for {@code --verbose}
   */
  public ModelFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
