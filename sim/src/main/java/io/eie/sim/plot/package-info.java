// SPDX-License-Identifier: Apache-2.0
/** Figures as scalable pictures: lines and bars, without fonts or a window system. */
package io.eie.sim.plot;
