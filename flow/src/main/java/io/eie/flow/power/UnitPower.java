// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

/**
 * What the gates of a unit take in a clock cycle, in picojoules, the mean of a run. Without
 * glitches: a net changes at most once between two edges of the clock.
 *
 * @param clock flip-flops and clock gates for the edges of their clock, and the nets of clocks
 * @param registers flip-flops whose output changes, and their nets
 * @param logic all other gates and their nets
 * @param leakageWatts at rest
 */
public record UnitPower(double clock, double registers, double logic, double leakageWatts) {
  /** Nothing. */
  static final UnitPower NONE = new UnitPower(0, 0, 0, 0);

  /** Both together. */
  public UnitPower plus(UnitPower other) {
    return new UnitPower(
        clock + other.clock,
        registers + other.registers,
        logic + other.logic,
        leakageWatts + other.leakageWatts);
  }

  /** Of a cycle without leakage, in picojoules. */
  public double dynamic() {
    return clock + registers + logic;
  }

  /**
   * Of a cycle with leakage, in picojoules.
   *
   * @param mhz frequency of the clock
   */
  public double total(double mhz) {
    return dynamic() + leakageWatts / (mhz * 1e6) * 1e12;
  }
}
