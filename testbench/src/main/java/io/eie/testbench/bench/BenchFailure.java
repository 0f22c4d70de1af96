// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

/** A unit did not do what it should; the message ends with the command that repeats the run. */
public final class BenchFailure extends AssertionError {
  private static final long serialVersionUID = 1;

  private final String port;
  private final long cycle;

  BenchFailure(String port, long cycle, String message) {
    super(message);
    this.port = port;
    this.cycle = cycle;
  }

  /** The port or channel at which it showed. */
  public String port() {
    return port;
  }

  /** The cycle in which it showed, counted from the end of the reset. */
  public long cycle() {
    return cycle;
  }
}
