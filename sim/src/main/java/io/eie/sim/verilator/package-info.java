// SPDX-License-Identifier: Apache-2.0
/** Verilog built by Verilator, kept in a cache, and run inside the JVM through JNA. */
package io.eie.sim.verilator;
