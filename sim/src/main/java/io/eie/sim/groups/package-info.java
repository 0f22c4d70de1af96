// SPDX-License-Identifier: Apache-2.0
/** How many column groups each layer of a network has. */
package io.eie.sim.groups;
