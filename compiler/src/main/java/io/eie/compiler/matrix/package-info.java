/** Sparse matrices as the compiler handles them. */
package io.eie.compiler.matrix;
