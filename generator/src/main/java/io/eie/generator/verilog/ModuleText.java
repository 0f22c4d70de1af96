// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import java.util.List;

/**
 * A module as a tree.
 *
 * @param ports in the order of the list
 * @param items in the order of the text
 */
record ModuleText(String name, List<Item.Port> ports, List<Item> items) {
  ModuleText withItems(List<Item> changed) {
    return new ModuleText(name, ports, changed);
  }
}
