// SPDX-License-Identifier: Apache-2.0
/**
 * // SPDX-License-Identifier: Apache-2.0 * Buses in front of the native host port: AXI4-Lite and
 * AXI4. Each accepts accesses of its bus, sends one native request for each word, and returns the
 * responses to the bus. The hardware after the native port alone executes or refuses a request. //
 * SPDX-License-Identifier: Apache-2.0
 */
package io.eie.generator.unit.bus;
