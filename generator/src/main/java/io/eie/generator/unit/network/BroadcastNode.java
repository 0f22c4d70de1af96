// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import static io.eie.generator.hdl.Hw.all;
import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.unit.block.ElasticBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A node of the broadcast tree: sends every token to each of its 1 to 4 children.
 *
 * <p>Each child accepts the token in a cycle of its own; the node discards the token when all
 * children have accepted it. A child that does not accept a token stalls its siblings at the next
 * token. The parent continues until both entries of this node are full. Rate: one token per cycle.
 * Latency: one cycle.
 */
public final class BroadcastNode extends HardwareModule {
  public final Bool flush = in(Bool.type());
  public final Channel<BroadcastToken> upstream;
  public final List<Channel<BroadcastToken>> child = new ArrayList<>();

  private final ElasticBuffer<BroadcastToken> buffer;
  private final List<Bool> served = new ArrayList<>();
  private final Bool everyServed = wire(Bool.type());

  public BroadcastNode(EieConfig config, int children) {
    super("BroadcastNode" + children);
    describe("Broadcast tree node with " + children + " children; each takes a token when it can.");
    upstream = slave(() -> new BroadcastToken(config));
    buffer = instance(new ElasticBuffer<>("Broadcast", () -> new BroadcastToken(config)));
    buffer.flush.set(flush);
    upstream.connectTo(buffer.upstream);

    stage("every child takes the token once");
    List<Bool> satisfied = new ArrayList<>();
    for (int c = 0; c < children; c++) {
      child.add(master(() -> new BroadcastToken(config)));
      served.add(regInit(Bool.type(), 0));
      child.get(c).valid.set(buffer.downstream.valid.and(served.get(c).not()));
      child.get(c).data.set(buffer.downstream.data);
      satisfied.add(served.get(c).or(child.get(c).ready));
    }
    everyServed.set(all(satisfied));
    buffer.downstream.ready.set(everyServed);
    for (int c = 0; c < children; c++) {
      int number = c;
      when(everyServed.or(flush), () -> served.get(number).set(false))
          .elseWhen(child.get(c).fire(), () -> served.get(number).set(true));
      Bool isServed = served.get(c);
      Bool slow = child.get(c).valid.and(child.get(c).ready.not());
      coverPoint("stalledBy" + c, () -> slow);
      if (children > 1) {
        coverPoint("servedBefore" + c, () -> isServed);
        coverPoint(
            "servedLast" + c, () -> child.get(number).fire().and(any(served)).and(everyServed));
        coverPoint("flushedServed" + c, () -> flush.and(isServed));
      }
    }
  }
}
