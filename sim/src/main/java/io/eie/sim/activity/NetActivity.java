// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.activity;

/**
 * What one bit did while it was recorded. Times have the unit of the recording; that at 0 is the
 * rest.
 *
 * @param name of the net, with the bit's index in brackets where the net has several
 * @param high time at 1
 * @param unknown time at X or Z
 * @param changes transitions
 */
public record NetActivity(String name, long high, long unknown, long changes) {}
