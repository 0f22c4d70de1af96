// SPDX-License-Identifier: Apache-2.0
/**
 * Readers of matrices, networks, input vectors, images and labels, and a writer of NumPy arrays.
 * Files come from strangers: every malformed one ends in a {@link
 * io.eie.compiler.read.DataFileException}, and no memory is taken that the file's length does not
 * back.
 */
package io.eie.compiler.read;
