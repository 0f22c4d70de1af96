// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.bits;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chain of equal parts whose ports sit in every kind of container; replicated, or made one by
 * one.
 */
public final class ReplicatedThings extends HardwareModule {
  private final Channel<Word> source = slave(() -> new Word(8));
  private final Channel<Word> sink = master(() -> new Word(8));
  private final Bool flag = out(Bool.type());
  private final Word last = out(() -> new Word(8));
  private final List<ReplicatedPart> parts;

  public ReplicatedThings(int n, boolean replicate) {
    super("ReplicatedThings");
    parts = replicate ? replicate(n, ReplicatedPart::new) : separate(n);
    Channel<Word> from = source;
    Bool all = null;
    Bits seen = bits(0, 8);
    for (ReplicatedPart part : parts) {
      from.connectTo(part.source);
      from = part.sink;
      part.inputs.get(0).set(source.valid);
      part.more[0].set(sink.ready);
      part.extra.orElseThrow().set(sink.ready);
      seen = seen.xor(part.seen.asBits());
      all = all == null ? part.flag : all.xor(part.flag);
    }
    from.connectTo(sink);
    flag.set(all);
    last.setBits(seen);
  }

  private List<ReplicatedPart> separate(int n) {
    List<ReplicatedPart> made = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      made.add(instance(new ReplicatedPart()));
    }
    return made;
  }

  /** One part; it has a replicated part itself. */
  private static final class ReplicatedPart extends HardwareModule {
    private final Channel<Word> source = slave(() -> new Word(8));
    private final Channel<Word> sink = master(() -> new Word(8));
    private final List<Bool> inputs = List.of(in(Bool.type()));
    private final Bool[] more = {in(Bool.type())};
    private final Optional<Bool> extra = Optional.of(in(Bool.type()));
    private final Bool flag = out(Bool.type());
    private final Word seen = out(() -> new Word(8));
    private final UInt held = delay(source.data.value);
    private final List<Inverter> inverters = replicate(2, Inverter::new);

    ReplicatedPart() {
      super("ReplicatedPart");
      source.connectTo(sink);
      seen.value.set(held);
      inverters.get(0).input.set(inputs.get(0).and(more[0]));
      inverters.get(1).input.set(inverters.get(0).output);
      flag.set(delayInit(inverters.get(1).output.or(extra.orElseThrow()), 0).named("flagHeld"));
    }
  }

  /** No register: no clock port. */
  private static final class Inverter extends HardwareModule {
    private final Bool input = in(Bool.type());
    private final Bool output = out(Bool.type());

    Inverter() {
      super("Inverter");
      output.set(input.not());
    }
  }

  /** Uses a signal from inside a part. */
  public static final class ReachesInside extends HardwareModule {
    private final List<ReplicatedPart> parts = replicate(2, ReplicatedPart::new);
    private final UInt output = out(UInt.w(8));

    public ReachesInside(int part) {
      super("ReachesInside");
      output.set(parts.get(part).held);
    }
  }
}
