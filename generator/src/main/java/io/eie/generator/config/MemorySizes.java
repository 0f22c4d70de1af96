// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

/**
 * Depths of the memories of one processing element. Ranges are checked by {@link EieConfig}.
 *
 * @param sparseRows rows of the sparse-matrix memory, 2..2^20
 * @param pointers column pointers, over both banks, even, 4..2^20
 * @param biases start values of accumulators, 1..65536
 * @param activations activations, 2..65536
 */
public record MemorySizes(int sparseRows, int pointers, int biases, int activations) {}
