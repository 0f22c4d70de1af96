// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

/**
 * A line of the author's source: the innermost frame outside this package and the libraries below
 * it.
 *
 * @param file file name without folders
 * @param line line number, from 1
 */
record SourceLine(String file, int line) {
  private static final StackWalker WALKER = StackWalker.getInstance();
  private static final String PACKAGE = SourceLine.class.getPackageName() + ".";
  private static final SourceLine UNKNOWN = new SourceLine("unknown source", 0);

  static SourceLine here() {
    return WALKER.walk(
        frames ->
            frames
                .filter(frame -> isAuthor(frame.getClassName()))
                .findFirst()
                .map(frame -> new SourceLine(frame.getFileName(), frame.getLineNumber()))
                .orElse(UNKNOWN));
  }

  private static boolean isAuthor(String className) {
    boolean layer = className.startsWith(PACKAGE) && className.indexOf('.', PACKAGE.length()) < 0;
    return !layer
        && !className.startsWith("java.")
        && !className.startsWith("jdk.")
        && !className.startsWith("scala.")
        && !className.startsWith("spinal.");
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
