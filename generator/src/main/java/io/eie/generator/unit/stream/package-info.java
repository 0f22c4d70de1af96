// SPDX-License-Identifier: Apache-2.0
/**
 * AXI4-Stream ports: a packet is an input vector, which is run by itself; each output vector is a
 * packet (docs/system.md, Streams).
 */
package io.eie.generator.unit.stream;
