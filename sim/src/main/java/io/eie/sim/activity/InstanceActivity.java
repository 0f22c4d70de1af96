// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.activity;

import java.util.List;

/**
 * The nets of an instance, and the instances in it.
 *
 * @param name of the instance, without those around it
 */
public record InstanceActivity(
    String name, List<NetActivity> nets, List<InstanceActivity> instances) {
  /** Copies both lists. */
  public InstanceActivity {
    nets = List.copyOf(nets);
    instances = List.copyOf(instances);
  }
}
