// SPDX-License-Identifier: Apache-2.0
/** The verb {@code fpga}. */
package io.eie.cli.fpga;
