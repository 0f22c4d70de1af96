// SPDX-License-Identifier: Apache-2.0
/**
 * Buses in front of the native host port: AXI4-Lite and AXI4. Each takes requests from its bus,
 * sends one native request for each word, and turns the responses back; what a request means is
 * decided behind the native port alone.
 */
package io.eie.generator.unit.bus;
