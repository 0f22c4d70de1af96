/** A network on labelled inputs: what it recognises, how fast, in how many bytes. */
package io.eie.sim.evaluate;
