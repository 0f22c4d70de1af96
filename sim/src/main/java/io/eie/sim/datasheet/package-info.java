// SPDX-License-Identifier: Apache-2.0
/** A design, and a network on it, as one page to show. */
package io.eie.sim.datasheet;
