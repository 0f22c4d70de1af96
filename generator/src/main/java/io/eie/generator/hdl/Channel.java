// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import java.util.function.Supplier;

/**
 * A valid/ready channel: one token is transferred in every cycle in which {@link #valid} and {@link
 * #ready} are both high.
 *
 * @param <B> the payload of a token
 */
public final class Channel<B extends Bundle> {
  /** High while the sender offers a token. */
  public final Bool valid;

  /** High while the receiver can accept a token. */
  public final Bool ready;

  /** The payload; has no meaning while {@link #valid} is low. */
  public final B data;

  Channel(Bool valid, Bool ready, B data) {
    this.valid = valid;
    this.ready = ready;
    this.data = data;
  }

  static <B extends Bundle> Channel<B> make(
      ModuleBody body, Supplier<B> element, Role forward, Role backward) {
    Bool valid = body.declare(Bool.type().make(), forward);
    Bool ready = body.declare(Bool.type().make(), backward);
    B data = element.get();
    data.declareIn(body, forward);
    return new Channel<>(valid, ready, data);
  }

  /** High in a cycle in which a token is transferred. */
  public Bool fire() {
    return valid.and(ready);
  }

  /** Connects this channel to {@code sink} without a register. */
  public void connectTo(Channel<B> sink) {
    sink.valid.set(valid);
    sink.data.set(data);
    ready.set(sink.ready);
  }
}
