// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something of everything that takes a name. */
public final class NamedThings extends NamedBase {
  /** A nested bundle with a list in it. */
  public static final class Address extends Bundle {
    public final UInt row = field(UInt.w(4));
    public final List<Bool> parts = List.of(field(Bool.type()), field(Bool.type()));
  }

  /** A bundle with a bundle in it. */
  public static final class Request extends Bundle {
    public final Address address = new Address();
    public final Bool write = field(Bool.type());
  }

  private static final class NamedPart extends HardwareModule {
    private final Bool input = in(Bool.type());
    private final Bool output = out(Bool.type());

    NamedPart() {
      super("NamedPart");
      output.set(input);
    }
  }

  private final Channel<Request> request = slave(Request::new);
  private final Bool writeValid = in(Bool.type()).named("axiAwvalid");
  private final List<UInt> lanes = List.of(in(UInt.w(4)), in(UInt.w(4)));
  private final Bool[] table = {out(Bool.type()), out(Bool.type())};
  private final Object[][] grid = {{null, out(UInt.w(4))}};
  private final Optional<Bool> optionalOne = Optional.of(out(Bool.type()));
  private final UInt heldRow = delay(request.data.address.row);
  private final UInt twice = delay(delay(lanes.get(0)));
  private final NamedPart part = instance(new NamedPart());
  private final List<NamedPart> parts = new ArrayList<>();

  public NamedThings() {
    super("NamedThings");
    parts.add(instance(new NamedPart()));
    parts.add(instance(new NamedPart()));
    NamedPart local = instance("byHand", new NamedPart());
    part.input.set(baseEnable);
    parts.get(0).input.set(part.output);
    parts.get(1).input.set(writeValid);
    local.input.set(parts.get(0).output);

    UInt localSum = heldRow.plusWide(twice).named("localSum");
    UInt localState = regInit(UInt.w(4), 7).named("localState");
    localState.set(localSum.resize(4));
    ((UInt) grid[0][1]).set(localState);
    optionalOne.get().set(local.output.and(parts.get(1).output));
    request.ready.set(request.data.write.or(request.data.address.parts.get(0)));

    table[0].set(lit(false));
    table[1].set(lit(true));
    when(
        lanes.get(1).eq(3).and(request.valid),
        () -> {
          table[0].set(request.data.address.parts.get(1));
          table[1].set(baseEnable);
        });
  }
}
