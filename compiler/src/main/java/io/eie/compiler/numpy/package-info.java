// SPDX-License-Identifier: Apache-2.0
/**
 * NumPy's containers: arrays ({@code .npy}), archives of arrays ({@code .npz}) and SciPy's sparse
 * matrices in them, read with checks and written.
 */
package io.eie.compiler.numpy;
