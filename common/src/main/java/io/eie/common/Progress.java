// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

/** Hears how far a long job is. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * Called as often as the job likes, from the thread that does it.
   *
   * @param stage what is being done, as a person would say it: "building the simulator"
   * @param done how much of it is done, at least 0
   * @param total how much there is; 0 when nobody knows
   */
  void at(String stage, long done, long total);

  /** A stage of unknown length begins. */
  default void at(String stage) {
    at(stage, 0, 0);
  }
}
