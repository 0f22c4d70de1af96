// SPDX-License-Identifier: Apache-2.0
/** The bundled network on drawn digits: the shortest way to see everything work. */
package io.eie.sim.demo;
