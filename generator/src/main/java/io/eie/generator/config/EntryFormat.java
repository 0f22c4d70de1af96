// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

/**
 * Storage format of the sparse matrix (specification, section 3). Ranges are checked by {@link
 * EieConfig}.
 *
 * @param weightCodeBits bits of the codebook index of an entry, 2..8
 * @param zeroRunBits bits of the zero run of an entry, 2..8
 * @param sparseRowBits bits of one row of the sparse-matrix memory: 16, 32, 64, 128, 256 or 512
 */
public record EntryFormat(int weightCodeBits, int zeroRunBits, int sparseRowBits) {}
