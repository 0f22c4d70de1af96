// SPDX-License-Identifier: Apache-2.0
/** Sparse-matrix read, entry decoding and codebook look-up of a processing element. */
package io.eie.generator.unit.matrix;
