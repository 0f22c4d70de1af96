// SPDX-License-Identifier: Apache-2.0
/**
 * Hardware described in Java: modules, typed signals, registers, memories, valid/ready channels,
 * and their emission as Verilog.
 *
 * <p>SpinalHDL does the checking and the emission underneath. Every Scala name stays inside this
 * package; units see only the types declared here.
 */
package io.eie.generator.hdl;
