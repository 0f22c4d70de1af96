package io.eie.sim.cycle;

/**
 * What an element has to know of a pass.
 *
 * @param inputRows rows of N inputs to scan
 * @param drainRows accumulators to write back when the pass ends; 0 between column tiles
 * @param loadRows accumulators to load when it begins; 0 between column tiles
 * @param end whether this is the mark behind the last pass
 */
record PassTiming(int inputRows, int drainRows, int loadRows, boolean end) {
  static final PassTiming END = new PassTiming(0, 0, 0, true);
}
