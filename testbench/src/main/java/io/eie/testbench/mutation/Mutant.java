// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.mutation;

/**
 * A changed expression of a module.
 *
 * @param number in the module, from 1
 * @param module Verilog name
 * @param operator how it is changed
 * @param target the signal that is set, or {@code condition}
 * @param right as generated
 * @param wrong in its place
 */
public record Mutant(
    int number, String module, String operator, String target, String right, String wrong) {}
