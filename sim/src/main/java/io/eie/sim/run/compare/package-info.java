// SPDX-License-Identifier: Apache-2.0
/** Compares a run of the RTL with golden model and cycle model, and finds the first difference. */
package io.eie.sim.run.compare;
