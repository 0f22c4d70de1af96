// SPDX-License-Identifier: Apache-2.0
/** What a generated design is handed over as: Verilog files, file list, waivers, manifest. */
package io.eie.generator.emit;
