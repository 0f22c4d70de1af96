// SPDX-License-Identifier: Apache-2.0
/** What a simulation measured, as a file for people and machines. */
package io.eie.sim.report;
