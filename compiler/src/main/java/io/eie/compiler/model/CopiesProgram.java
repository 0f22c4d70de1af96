// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import io.eie.generator.map.DescriptorField;

/** What a program says of copies: the level of the column groups, and that each has its vector. */
final class CopiesProgram {
  private CopiesProgram() {}

  /** A program of one group whose passes run in groups of a level, each with a vector. */
  static HostWords with(HostWords program, int level) {
    return changed(program, level, 1);
  }

  /** The same program for the elements of one group. */
  static HostWords without(HostWords program) {
    return changed(program, 0, 0);
  }

  private static HostWords changed(HostWords program, int level, int copies) {
    long[] words = program.toArray();
    int word = DescriptorField.COPIES.word();
    for (int at = word; at < words.length; at += DescriptorField.WORDS) {
      words[at] = DescriptorField.GROUP_LEVEL.field().put(words[at], level);
      words[at] = DescriptorField.COPIES.field().put(words[at], copies);
    }
    return HostWords.of(words);
  }
}
