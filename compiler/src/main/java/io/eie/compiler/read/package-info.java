// SPDX-License-Identifier: Apache-2.0
/**
 * Readers of matrices, networks, input vectors, images and labels. Files come from strangers: every
 * malformed one ends in a {@link io.eie.compiler.file.DataFileException}.
 */
package io.eie.compiler.read;
