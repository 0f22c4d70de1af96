// SPDX-License-Identifier: Apache-2.0
/**
 * // SPDX-License-Identifier: Apache-2.0 * AXI4-Stream ports: a packet is an input vector, for
 * which a run starts by itself; each output vector is a packet (docs/system.md, Streams). //
 * SPDX-License-Identifier: Apache-2.0
 */
package io.eie.generator.unit.stream;
