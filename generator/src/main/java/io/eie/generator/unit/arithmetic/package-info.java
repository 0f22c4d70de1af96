/** Multiply and accumulate: multipliers, adders with saturation and forwarding, accumulators. */
package io.eie.generator.unit.arithmetic;
