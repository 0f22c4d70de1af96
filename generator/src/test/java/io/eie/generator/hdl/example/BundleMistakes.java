// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.bits;

import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Bundles without a module, without fields, or of another class. */
public final class BundleMistakes {
  private BundleMistakes() {}

  private static final class Pair extends Bundle {
    final UInt value = field(UInt.w(4));
  }

  private static final class Nothing extends Bundle {}

  private static final class Bundles extends HardwareModule {
    private final Pair shared = new Pair();

    Bundles(Consumer<Bundles> body) {
      super("Bundles");
      body.accept(this);
    }

    private Pair declare(Supplier<Pair> pair) {
      return in(pair);
    }

    private void declareEmpty() {
      in(Nothing::new);
    }
  }

  /** All of them. */
  public static List<Mistake> all() {
    return List.of(
        new Mistake(
            "bundle without module",
            () -> new Bundles(it -> it.shared.value.plus(1)),
            "fields of a Bundle must be used after it was passed to in, out, wire, reg, slave or master at LINE"),
        new Mistake(
            "bundle used twice",
            () ->
                new Bundles(
                    it -> {
                      it.declare(() -> it.shared);
                      it.declare(() -> it.shared);
                    }),
            "supplier of Pair must make a new bundle each time, was one already in use at LINE"),
        new Mistake(
            "bundle without fields",
            () -> new Bundles(Bundles::declareEmpty),
            "Nothing must have at least one field, had none at LINE"),
        new Mistake(
            "bundle of another class",
            () -> new Bundles(it -> it.shared.set(new Nothing())),
            "Pair must be set from a bundle of its class with as many fields, was Nothing at LINE"),
        new Mistake(
            "bits of a bundle",
            () -> new Bundles(it -> it.declare(Pair::new).setBits(bits(0, 5))),
            "setBits of Pair must have 4 bits, was literal 0 at LINE"));
  }
}
