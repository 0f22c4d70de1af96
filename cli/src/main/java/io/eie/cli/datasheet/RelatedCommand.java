// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.datasheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The same network and design in another verb: a datasheet names the command of each figure. */
final class RelatedCommand {
  private static final Set<String> FLAGS = Set.of("--json", "-v", "--verbose");

  private RelatedCommand() {}

  /**
   * The arguments of another verb.
   *
   * @param verb its name
   * @param arguments those of this verb, the verb first
   * @param without options with a value that the other verb does not have
   */
  static List<String> of(String verb, List<String> arguments, Set<String> without) {
    List<String> related = new ArrayList<>(List.of(verb));
    for (int index = 1; index < arguments.size(); index++) {
      String argument = arguments.get(index);
      if (without.contains(argument)) {
        index++; // and its value
      } else if (!FLAGS.contains(argument) && !without.contains(argument.replaceFirst("=.*", ""))) {
        related.add(argument);
      }
    }
    return related;
  }
}
