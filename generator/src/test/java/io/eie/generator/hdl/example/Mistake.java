// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import io.eie.generator.hdl.HardwareModule;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A wrong module and what is said of it.
 *
 * @param name what is wrong
 * @param top creates the module
 * @param message the message of the error; LINE stands for a line of a file of this package
 */
public record Mistake(String name, Supplier<HardwareModule> top, String message) {
  static Mistake plain(String name, Consumer<Plain> body, String message) {
    return new Mistake(name, () -> new Plain(body), message);
  }

  @Override
  public String toString() {
    return name;
  }
}
