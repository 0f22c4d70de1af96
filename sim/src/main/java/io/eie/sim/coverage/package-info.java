// SPDX-License-Identifier: Apache-2.0
/** Coverage of the RTL summed up over many simulations, and what need not be covered. */
package io.eie.sim.coverage;
