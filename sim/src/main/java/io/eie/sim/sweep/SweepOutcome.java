// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import io.eie.sim.sweep.DesignGrid.Candidate;
import java.util.Optional;

/**
 * What became of one combination.
 *
 * @param candidate the combination
 * @param point what its design takes; empty where there is no such design, or the network does not
 *     fit it
 * @param refusal why it is empty; empty where it is not
 */
public record SweepOutcome(Candidate candidate, Optional<SweepPoint> point, String refusal) {
  static SweepOutcome of(Candidate candidate, SweepPoint point) {
    return new SweepOutcome(candidate, Optional.of(point), "");
  }

  static SweepOutcome refused(Candidate candidate, String reason) {
    return new SweepOutcome(candidate, Optional.empty(), reason);
  }
}
