// SPDX-License-Identifier: Apache-2.0
/** What a design costs in gates and how fast they are: Yosys and OpenSTA run on the Verilog. */
package io.eie.flow.synth;
