// SPDX-License-Identifier: Apache-2.0
/** Testbenches in Verilog that check a design by themselves, in any simulator. */
package io.eie.sim.testbench;
