// SPDX-License-Identifier: Apache-2.0
/**
 * Whole runs: a model and its inputs on one of the engines, and what a person wants to know about
 * the result.
 */
package io.eie.sim.run;
