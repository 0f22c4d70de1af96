// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

/**
 * An output value in which the RTL differs from the golden model.
 *
 * @param vector index in the batch
 * @param output index in the user's order
 * @param expected the golden model's raw integer
 * @param actual the RTL's
 */
public record Mismatch(int vector, int output, int expected, int actual) {}
