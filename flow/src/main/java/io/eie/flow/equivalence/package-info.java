// SPDX-License-Identifier: Apache-2.0
/** Netlists of gates against the Verilog that they were made from: simulated, and proven. */
package io.eie.flow.equivalence;
