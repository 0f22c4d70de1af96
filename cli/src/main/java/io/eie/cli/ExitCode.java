package io.eie.cli;

/**
 * The exit codes of every verb (specification, section 7). An interrupted run ends with 130, which
 * Java does itself.
 */
final class ExitCode {
  /** All well. */
  static final int WELL = 0;

  /** A check failed: a mismatch, an output outside its tolerance. */
  static final int CHECK_FAILED = 1;

  /** Wrong usage, configuration, model or data. */
  static final int USER = 2;

  /** The environment: a tool missing or failing, an output that cannot be written. */
  static final int ENVIRONMENT = 3;

  /** A fault of ours. */
  static final int INTERNAL = 4;

  /** Interrupted; the process ends so in any case. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
