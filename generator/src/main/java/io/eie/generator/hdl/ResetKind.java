package io.eie.generator.hdl;

/**
 * When and at which level reset acts. Active-low resets have the port {@code resetn}, the others
 * {@code reset}.
 */
public enum ResetKind {
  SYNC_HIGH,
  SYNC_LOW,
  ASYNC_HIGH,
  ASYNC_LOW;

  boolean isSynchronous() {
    return this == SYNC_HIGH || this == SYNC_LOW;
  }

  boolean isActiveHigh() {
    return this == SYNC_HIGH || this == ASYNC_HIGH;
  }
}
