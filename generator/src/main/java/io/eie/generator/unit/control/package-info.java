// SPDX-License-Identifier: Apache-2.0
/**
 * Central control (paper: CCU): host port, registers, sequencer, counters, and the control of a
 * pass in each element.
 */
package io.eie.generator.unit.control;
