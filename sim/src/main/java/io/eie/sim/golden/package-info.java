// SPDX-License-Identifier: Apache-2.0
/**
 * The model of what the accelerator computes, bit for bit; it shares no code with encoder, row
 * mapping or hardware.
 */
package io.eie.sim.golden;
