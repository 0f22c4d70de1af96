// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.output;

/**
 * The exit codes of every verb (specification, section 7). An interrupted run ends with 130, which
 * Java does itself.
 */
public final class ExitCode {
  /** Success. */
  public static final int SUCCESS = 0;

  /** A check failed: a mismatch, an output outside its tolerance. */
  public static final int CHECK_FAILED = 1;

  /** Wrong usage, configuration, model or data. */
  public static final int USER = 2;

  /** The environment: a tool missing or failing, an output that cannot be written. */
  public static final int ENVIRONMENT = 3;

  /** A fault of ours. */
  public static final int INTERNAL = 4;

  /** Interrupted; the process ends so in any case. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
