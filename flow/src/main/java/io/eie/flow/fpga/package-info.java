// SPDX-License-Identifier: Apache-2.0
/**
 * Generated designs in FPGAs: block RAM, logic, and, where open tools reach so far, a bitstream.
 */
package io.eie.flow.fpga;
