// SPDX-License-Identifier: Apache-2.0
/** Sparse matrices as the compiler handles them. */
package io.eie.compiler.matrix;
