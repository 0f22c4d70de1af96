package io.eie.compiler.encode;

/**
 * A memory that is too small.
 *
 * @param memory leaf name of its parameter
 * @param need smallest size that is enough
 * @param has size in the configuration
 * @param reason what the size counts
 */
record Shortage(String memory, long need, int has, String reason) {
  /** Subject must … (reason), was value. */
  String message() {
    return "%s must be at least %d (%s), was %d".formatted(memory, need, reason, has);
  }

  /** The change at the command line that ends the shortage. */
  String remedy() {
    return "--set " + memory + "=" + need;
  }
}
