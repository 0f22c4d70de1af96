// SPDX-License-Identifier: Apache-2.0
/**
 * Bounded reading of files from strangers: archives, streams, lines, numbers and the matrices that
 * they make. Every malformed file ends in a {@link io.eie.compiler.file.DataFileException}, and no
 * memory is taken that the file's length does not back.
 */
package io.eie.compiler.file;
