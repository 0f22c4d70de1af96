// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.source;

/**
 * A line of the author's source: the innermost frame outside the language's package, this one and
 * the libraries below them.
 *
 * @param file file name without folders
 * @param line line number, from 1
 */
public record SourceLine(String file, int line) {
  private static final StackWalker WALKER = StackWalker.getInstance();
  private static final String SOURCE = SourceLine.class.getPackageName() + ".";

  /** The language's own package; packages in it are examples, which are authors. */
  private static final String LANGUAGE = SOURCE.replaceFirst("source\\.$", "");

  private static final SourceLine UNKNOWN = new SourceLine("unknown source", 0);

  public static SourceLine here() {
    return WALKER.walk(
        frames ->
            frames
                .filter(frame -> isAuthor(frame.getClassName()))
                .findFirst()
                .map(frame -> new SourceLine(frame.getFileName(), frame.getLineNumber()))
                .orElse(UNKNOWN));
  }

  private static boolean isAuthor(String className) {
    boolean language =
        className.startsWith(LANGUAGE) && className.indexOf('.', LANGUAGE.length()) < 0;
    return !language
        && !className.startsWith(SOURCE)
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
