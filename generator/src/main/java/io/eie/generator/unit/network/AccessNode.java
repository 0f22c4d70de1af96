// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.u;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.memory.MemoryRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * A node of the access network: passes reads and writes down to one child or to all, answers up.
 *
 * <p>A register level each way, never a stall; at most one answer is under way at a time. The
 * node's flush also clears the broadcast and LNZD nodes at the same place.
 */
public final class AccessNode extends HardwareModule {
  public final ElementAccess upstream;
  public final ElementReply reply = out(ElementReply::new);
  public final Bool nodeFlush = out(Bool.type());
  public final List<ElementAccess> child = new ArrayList<>();
  public final List<ElementReply> childReply = new ArrayList<>();

  private final Bool flush = regInit(Bool.type(), 0);
  private final List<Bool> valid = new ArrayList<>();
  private final Bool everyone = reg(Bool.type());
  private final UInt element;
  private final MemoryRequest request;
  private final Bool replyValid = regInit(Bool.type(), 0);
  private final Bits replyData = reg(Bits.w(HOST_WORD_BITS));

  public AccessNode(EieConfig config, int children) {
    super("AccessNode" + children);
    describe("Access network node with " + children + " children, one register level each way.");
    upstream = in(() -> new ElementAccess(config));
    int width = Widths.element(config);
    element = reg(UInt.w(width));
    request = reg(() -> new MemoryRequest(config));
    UInt digit = upstream.element.slice(width - 1, width - 2);

    stage("down: requests, and to which child");
    flush.set(upstream.flush);
    nodeFlush.set(flush);
    everyone.set(upstream.everyone);
    element.set(below(upstream.element));
    request.set(upstream.request);
    Bits answers = bits(0, HOST_WORD_BITS);
    List<Bool> answered = new ArrayList<>();
    for (int c = 0; c < children; c++) {
      child.add(out(() -> new ElementAccess(config)));
      childReply.add(in(ElementReply::new));
      valid.add(regInit(Bool.type(), 0));
      valid.get(c).set(upstream.valid.and(upstream.everyone.or(digit.eq(c))));
      child.get(c).flush.set(flush);
      child.get(c).valid.set(valid.get(c));
      child.get(c).everyone.set(everyone);
      child.get(c).element.set(element);
      child.get(c).request.set(request);
      answers = answers.or(childReply.get(c).data);
      answered.add(childReply.get(c).valid);
    }
    stage("up: the one answer");
    replyValid.set(any(answered));
    replyData.set(answers);
    reply.valid.set(replyValid);
    reply.data.set(replyData);
  }

  /** The element number without this level's digit. */
  private static UInt below(UInt element) {
    int width = element.width();
    return width == 2 ? u(0, 2) : cat(element.slice(width - 3, 0), u(0, 2)).asUInt();
  }
}
