// SPDX-License-Identifier: Apache-2.0
/**
 * A network of the user's on a grid of designs: what each takes, and which are worth their area.
 */
package io.eie.sim.sweep;
