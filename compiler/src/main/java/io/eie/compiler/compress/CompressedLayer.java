// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.compress;

/**
 * What became of a layer.
 *
 * @param name name of the layer
 * @param outputs rows of its matrix
 * @param inputs columns of its matrix
 * @param nonZerosBefore weights that were not 0
 * @param nonZeros weights that stay
 * @param sharedValues different weights that stay
 * @param sharingError root mean square of the shared value minus the weight over those that stay; 0
 *     for a layer that had few enough values
 * @param unchanged whether the layer was pruned and shared already
 * @param entries entries that store it, padding included
 * @param entryBytes bytes of these entries
 * @param huffmanBytes bytes of the same entries when weight codes and zero runs each have a Huffman
 *     code, without its tables; the hardware stores no such thing
 */
public record CompressedLayer(
    String name,
    int outputs,
    int inputs,
    int nonZerosBefore,
    int nonZeros,
    int sharedValues,
    double sharingError,
    boolean unchanged,
    long entries,
    double entryBytes,
    double huffmanBytes) {}
