// SPDX-License-Identifier: Apache-2.0
/** Runs the cases of a plan on the RTL, keeps a result of each, and joins the results of shards. */
package io.eie.sim.regress.run;
