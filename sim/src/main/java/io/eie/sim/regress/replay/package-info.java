// SPDX-License-Identifier: Apache-2.0
/** Runs one case again, with a waveform and what the models expect beside it. */
package io.eie.sim.regress.replay;
