// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.block.CircularBuffer;
import io.eie.generator.unit.network.BroadcastToken;

/**
 * The queue of broadcast columns of an element (paper, section IV). It absorbs the differences
 * between the elements' work per column.
 *
 * <p>{@code queueDepth} usable entries. When full it stalls the broadcast to its own subtree only.
 */
public final class ActivationQueue extends CircularBuffer<BroadcastToken> {
  public ActivationQueue(EieConfig config) {
    super("ActivationQueue", config.queueDepth(), () -> new BroadcastToken(config));
    describe("Queue of broadcast columns, " + config.queueDepth() + " usable places.");
  }
}
