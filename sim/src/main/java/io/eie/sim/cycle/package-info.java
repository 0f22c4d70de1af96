// SPDX-License-Identifier: Apache-2.0
/**
 * Predicts the cycles of the RTL exactly, without RTL: every register stage that can hold a token
 * is a time, every rule of flow control a maximum over earlier times.
 *
 * <p>Cycle 1 is the first after the clock edge that accepts the start. "Time of a token" always
 * means the cycle in which it leaves a place, as seen before the edge that ends the cycle.
 */
package io.eie.sim.cycle;
