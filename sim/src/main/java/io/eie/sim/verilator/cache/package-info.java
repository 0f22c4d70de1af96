// SPDX-License-Identifier: Apache-2.0
/** The folder of built models: entries by digest, locks, what was left unfinished. */
package io.eie.sim.verilator.cache;
