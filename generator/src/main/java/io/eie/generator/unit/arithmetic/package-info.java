// SPDX-License-Identifier: Apache-2.0
/** Multiply and accumulate: multipliers, adders with saturation and forwarding, accumulators. */
package io.eie.generator.unit.arithmetic;
