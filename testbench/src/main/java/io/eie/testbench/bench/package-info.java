// SPDX-License-Identifier: Apache-2.0
/**
 * Benches for single hardware units: drivers, monitors, protocol checks and failures that tell how
 * to repeat them. Everything runs in the caller's thread, cycle by cycle.
 */
package io.eie.testbench.bench;
