// SPDX-License-Identifier: Apache-2.0
/** The host's side of the host port, on the Verilated RTL. */
package io.eie.sim.host;
