// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import java.util.Objects;

/**
 * What the central control unit holds, and the reset of the whole design. Ranges are checked by
 * {@link EieConfig}.
 *
 * @param programLength layer descriptors, 1..1024
 * @param codebooks codebooks kept in the central control, 1..64
 * @param resetKind kind and level of the reset input
 */
public record ControlShape(int programLength, int codebooks, ResetKind resetKind) {
  public ControlShape {
    Objects.requireNonNull(resetKind, "resetKind");
  }
}
