// SPDX-License-Identifier: Apache-2.0
/** Mutants of the generated Verilog: whether the tests of a unit notice that it is changed. */
package io.eie.testbench.mutation;
