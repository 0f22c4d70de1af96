// SPDX-License-Identifier: Apache-2.0
/** Makes a failing case small. */
package io.eie.sim.regress.shrink;
