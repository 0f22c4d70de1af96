// SPDX-License-Identifier: Apache-2.0
/** What synthesis flows want beside the Verilog: memories, constraints, scripts, descriptions. */
package io.eie.generator.kit;
