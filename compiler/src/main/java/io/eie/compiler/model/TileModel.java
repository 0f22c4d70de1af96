// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

/**
 * The piece of a layer that one descriptor runs.
 *
 * @param layer index of the layer
 * @param segment index of the segment
 * @param descriptor index in the segment's program
 * @param firstColumnRow first row of N inputs, counted from the vector's start
 * @param columnRows rows of N inputs
 * @param firstRow first local row of every PE, counted from the layer's start
 * @param rows local rows of every PE; with column groups those of its own outputs
 * @param first whether accumulators start from the bias (the first column tile)
 * @param last whether outputs are written back (the last column tile)
 */
public record TileModel(
    int layer,
    int segment,
    int descriptor,
    int firstColumnRow,
    int columnRows,
    int firstRow,
    int rows,
    boolean first,
    boolean last) {}
