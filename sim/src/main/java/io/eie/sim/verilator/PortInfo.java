// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

/**
 * A port of the top module.
 *
 * @param name as in the Verilog source
 * @param width bits
 * @param output whether the design drives it
 */
public record PortInfo(String name, int width, boolean output) {}
