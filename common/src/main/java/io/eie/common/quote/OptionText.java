// SPDX-License-Identifier: Apache-2.0
package io.eie.common.quote;

import java.util.List;

/** Values of an option at the command line of eie, as the user types them. */
public final class OptionText {
  private OptionText() {}

  /** Values separated by commas; a value that has one itself cannot be typed. */
  public static String list(List<String> values) {
    return String.join(",", values);
  }
}
