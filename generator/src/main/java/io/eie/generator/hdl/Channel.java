// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import java.util.function.Supplier;

/**
 * Data with a handshake: an element passes in every cycle in which {@link #valid} and {@link
 * #ready} are both high.
 *
 * @param <B> what an element consists of
 */
public final class Channel<B extends Bundle> {
  /** The sender has an element. */
  public final Bool valid;

  /** The receiver takes an element. */
  public final Bool ready;

  /** The element; means something only while {@link #valid} is high. */
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

  /** Whether an element passes in this cycle. */
  public Bool fire() {
    return valid.and(ready);
  }

  /** Sends this channel's elements into {@code sink}, without a register in between. */
  public void connectTo(Channel<B> sink) {
    sink.valid.set(valid);
    sink.data.set(data);
    ready.set(sink.ready);
  }
}
