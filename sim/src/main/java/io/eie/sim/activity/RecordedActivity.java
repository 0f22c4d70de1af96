// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.activity;

import java.util.List;

/**
 * What all recorded nets did.
 *
 * @param duration recorded time; pauses between the runs of a batch do not count
 * @param instances the outermost ones
 */
public record RecordedActivity(long duration, List<InstanceActivity> instances) {
  /** Copies the list. */
  public RecordedActivity {
    instances = List.copyOf(instances);
  }
}
