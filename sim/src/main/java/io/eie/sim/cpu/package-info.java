// SPDX-License-Identifier: Apache-2.0
/** Matrix times vector on the processor of this machine, to compare the accelerator with. */
package io.eie.sim.cpu;
