// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.UInt;

/** A first-in first-out queue of 2^depthBits words, one in and one out per cycle. */
public final class Fifo extends HardwareModule {
  public final Channel<Word> input;
  public final Channel<Word> output;
  public final UInt level;

  private final Memory storage;
  private final UInt writeIndex;
  private final UInt readIndex;
  private final Bool empty;
  private final Bool full;

  public Fifo(int width, int depthBits) {
    super("Fifo" + width + "x" + (1 << depthBits));
    describe("queue of " + (1 << depthBits) + " words of " + width + " bits");
    input = slave(() -> new Word(width));
    output = master(() -> new Word(width));
    level = out(UInt.w(depthBits + 1));
    storage = memory(1 << depthBits, width);
    writeIndex = regInit(UInt.w(depthBits + 1), 0);
    readIndex = regInit(UInt.w(depthBits + 1), 0);

    UInt count = writeIndex.minus(readIndex);
    level.set(count);
    empty = count.eq(0);
    full = count.bit(depthBits);
    input.ready.set(full.not());
    output.valid.set(empty.not());
    when(input.fire(), () -> writeIndex.set(writeIndex.plus(1)));
    when(output.fire(), () -> readIndex.set(readIndex.plus(1)));
    storage.write(writeIndex.resize(depthBits), input.data.asBits(), input.fire());
    output.data.setBits(storage.readAsync(readIndex.resize(depthBits)));
  }
}
