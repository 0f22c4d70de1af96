// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

/** What the host may do with a register. */
public enum Access {
  /** Writes are refused. */
  READ_ONLY("read"),
  READ_WRITE("read, write"),
  /** A written one acts once; reads give zero. */
  WRITE_ONE("write one"),
  /** A write acts once; reads give zero. */
  WRITE_ONLY("write");

  private final String text;

  Access(String text) {
    this.text = text;
  }

  /** As CMSIS-SVD and IP-XACT write it. */
  public String standardName() {
    return switch (this) {
      case READ_ONLY -> "read-only";
      case READ_WRITE -> "read-write";
      case WRITE_ONE, WRITE_ONLY -> "write-only";
    };
  }

  /** As the documentation writes it. */
  public String text() {
    return text;
  }
}
