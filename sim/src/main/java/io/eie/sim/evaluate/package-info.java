// SPDX-License-Identifier: Apache-2.0
/** A network on labelled inputs: what it recognises, how fast, in how many bytes. */
package io.eie.sim.evaluate;
