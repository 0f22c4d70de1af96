// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.file;

import io.eie.common.UserException;
import java.util.List;

/** A data file cannot be accepted: path, what was expected, what was found. */
public final class DataFileException extends UserException {
  /**
   * @param message complete sentence for the user
   */
  public DataFileException(String message) {
    super(message);
  }

  /**
   * @param messages complete sentences for the user, a line each
   */
  public DataFileException(List<String> messages) {
    super(messages, null);
  }

  /**
   * @param label path of the file, and the member of an archive after {@code !}
   * @param expected what the file should hold
   * @param found what it holds
   */
  public DataFileException(String label, String expected, String found) {
    super(label + ": expected " + expected + ", found " + found);
  }
}
