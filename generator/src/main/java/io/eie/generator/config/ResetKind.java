// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

/**
 * Kind and active level of the reset input. An active-low reset has the port {@code resetn}, the
 * others {@code reset}.
 */
public enum ResetKind {
  SYNC_HIGH,
  SYNC_LOW,
  ASYNC_HIGH,
  ASYNC_LOW;

  /** Whether the reset acts without a clock edge. */
  public boolean asynchronous() {
    return this == ASYNC_HIGH || this == ASYNC_LOW;
  }

  /** Whether the reset is active at 0. */
  public boolean activeLow() {
    return this == SYNC_LOW || this == ASYNC_LOW;
  }
}
