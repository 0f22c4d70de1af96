// SPDX-License-Identifier: Apache-2.0
/** Hands the shards of a regression to a job scheduler. */
package io.eie.sim.regress.submit;
