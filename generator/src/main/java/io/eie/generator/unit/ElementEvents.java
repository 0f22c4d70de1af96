package io.eie.generator.unit;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;

/** What an element counts; each high in the cycles in which it happens. */
public final class ElementEvents extends Bundle {
  /** The decoder issues an entry or a slice of padding. */
  public final Bool busy = field(Bool.type());

  /** Columns are let through, but the decoder has none. */
  public final Bool starved = field(Bool.type());

  public final Bool sparseRead = field(Bool.type());
  public final Bool pointerRead = field(Bool.type());
  public final Bool activationRead = field(Bool.type());

  /** An accumulator saturated. */
  public final Bool sumSaturated = field(Bool.type());

  /** An output activation saturated; never in the same cycle as a sum. */
  public final Bool outputSaturated = field(Bool.type());
}
