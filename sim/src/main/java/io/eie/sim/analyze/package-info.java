// SPDX-License-Identifier: Apache-2.0
/**
 * What a compiled model holds: sizes, padding, and how its entries are spread over the elements.
 */
package io.eie.sim.analyze;
