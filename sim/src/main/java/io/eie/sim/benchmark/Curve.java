// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import java.util.function.ToDoubleFunction;

/**
 * One quantity over the parameter of a sweep, a line per workload.
 *
 * @param name name of its file, without the ending
 * @param title what it is
 * @param axis what its numbers are
 * @param logarithmic whether it spans orders of magnitude
 * @param value the quantity
 */
public record Curve(
    String name,
    String title,
    String axis,
    boolean logarithmic,
    ToDoubleFunction<SweepRow> value) {}
