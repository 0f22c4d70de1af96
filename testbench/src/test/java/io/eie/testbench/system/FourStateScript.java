// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.CounterName;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Register;
import io.eie.sim.golden.GoldenModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The steps of {@link FourStateTest} as the lines of a file for {@code $readmemh}: a network is
 * loaded, run and read, with refused accesses, an abort and a reset in between.
 */
final class FourStateScript {
  private static final int SLVERR = 2;

  private static final int DECERR = 3;

  /** What the bench does with a word; the numbers are those of its case statement. */
  enum Step {
    WRITE,
    READ,
    /** The data may be X: nothing has written the word. */
    READ_UNKNOWN,
    /** Any data without an X. */
    READ_KNOWN,
    WRITE_REFUSED,
    READ_REFUSED,
    AWAIT_INTERRUPT,
    AWAIT_REST,
    RESET,
    READ_BURST
  }

  private final List<String> lines = new ArrayList<>();

  private void add(Step step, long address, long data) {
    lines.add(String.format(Locale.ROOT, "%04x%012x%016x", step.ordinal(), address, data));
  }

  private void write(long address, long data) {
    add(Step.WRITE, address, data);
  }

  private void read(long address, long data) {
    add(Step.READ, address, data);
  }

  /** Hexadecimal words of 128 bits: step, address, data. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  private static void load(
      FourStateScript script, AddressMap map, CompiledModel model, int[] input) {
    SegmentModel segment = model.segments().get(0);
    for (int word = 0; word < segment.program().size(); word++) {
      script.write(map.program(0, 0) + 8L * word, segment.program().at(word));
    }
    for (int word = 0; word < segment.codebooks().size(); word++) {
      script.write(map.codebook(0, 0) + 8L * word, segment.codebooks().at(word));
    }
    for (int element = 0; element < model.config().processingElements(); element++) {
      load(script, map, element, ElementMemory.SPARSE, segment.sparse().get(element));
      load(script, map, element, ElementMemory.POINTER, segment.pointer().get(element));
      load(script, map, element, ElementMemory.BIAS, segment.bias().get(element));
    }
    int elements = model.config().processingElements();
    int positions = (input.length + elements - 1) / elements * elements;
    long[] byPosition = new long[positions];
    for (int index = 0; index < input.length; index++) {
      byPosition[model.inputPositions().at(index)] = input[index];
    }
    for (int position = 0; position < positions; position++) {
      script.write(activation(map, model, model.inputBase(), position), byPosition[position]);
    }
  }

  private static void load(
      FourStateScript script, AddressMap map, int element, ElementMemory memory, HostWords words) {
    for (int word = 0; word < words.size(); word++) {
      script.write(map.element(element, memory, word), words.at(word));
    }
  }

  private static long activation(AddressMap map, CompiledModel model, int base, int position) {
    int elements = model.config().processingElements();
    return map.element(position % elements, ElementMemory.ACTIVATION, base + position / elements);
  }

  /** What STATUS says of the first request that was refused. */
  private static long error(ErrorCause cause, long address) {
    long status = Register.STATUS.field("cause").put(LongRun.ERROR, cause.code());
    return Register.STATUS.field("address").put(status, address / Long.BYTES);
  }

  static FourStateScript of(EieConfig config) {
    AddressMap map = AddressMap.of(config);
    Random random = new Random(5);
    double[][] weights = new double[40][24];
    for (double[] row : weights) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt(3) == 0 ? random.nextInt(15) - 7 : 0;
      }
    }
    CompiledModel model = IntegerLayer.of(weights).compile(config);
    int[] input = random.ints(24, 0, 4).toArray();
    int[] output = GoldenModel.of(model).run(input).output();
    SegmentModel segment = model.segments().get(0);
    FourStateScript script = new FourStateScript();

    Register[] registers = Register.values();
    long unmapped = map.register(registers[registers.length - 1]) + Long.BYTES;
    script.add(Step.READ_REFUSED, unmapped, DECERR);
    script.read(map.register(Register.STATUS), error(ErrorCause.UNMAPPED, unmapped));
    script.write(map.register(Register.CONTROL), LongRun.CLEAR);
    for (ElementMemory memory : List.of(ElementMemory.SPARSE, ElementMemory.ACTIVATION)) {
      script.add(Step.READ_UNKNOWN, map.element(3, memory, 1), 0);
    }
    script.add(Step.READ_UNKNOWN, map.program(0, 0), 0);
    script.add(Step.READ_UNKNOWN, map.codebook(0, 0), 0);
    script.add(Step.READ_UNKNOWN, map.trace(0, 0), 0);
    script.add(Step.READ_BURST, map.element(0, ElementMemory.SPARSE, 0), 255);
    script.add(Step.WRITE_REFUSED, map.register(Register.STATUS), SLVERR);
    script.write(map.register(Register.CONTROL), LongRun.CLEAR);
    load(script, map, model, input);
    script.read(map.program(0, 0), segment.program().at(0));
    script.read(map.element(2, ElementMemory.SPARSE, 0), segment.sparse().get(2).at(0));

    script.write(map.register(Register.FIRST_DESCRIPTOR), segment.firstDescriptor());
    script.write(map.register(Register.LAST_DESCRIPTOR), segment.lastDescriptor());
    script.write(map.register(Register.INTERRUPT_ENABLE), 1);
    script.write(map.register(Register.CONTROL), LongRun.START);
    script.add(Step.WRITE_REFUSED, map.program(0, 0), SLVERR);
    script.add(Step.READ_REFUSED, map.element(0, ElementMemory.BIAS, 0), SLVERR);
    script.add(Step.AWAIT_INTERRUPT, 0, 0);
    script.read(
        map.register(Register.STATUS), LongRun.DONE | error(ErrorCause.BUSY, map.program(0, 0)));
    script.add(Step.READ_KNOWN, map.register(Register.CYCLES), 0);
    script.add(Step.READ_KNOWN, map.trace(0, 0), 0);
    for (CounterName counter : CounterName.values()) {
      script.add(Step.READ_KNOWN, map.element(1, ElementMemory.COUNTERS, counter.word()), 0);
    }
    for (int index = 0; index < output.length; index++) {
      int position = model.outputPositions().at(index);
      script.read(activation(map, model, model.outputBase(), position), output[index]);
    }

    script.write(map.register(Register.CONTROL), LongRun.CLEAR);
    script.write(map.register(Register.CONTROL), LongRun.START);
    script.write(map.register(Register.CONTROL), LongRun.ABORT);
    script.add(Step.AWAIT_REST, map.register(Register.STATUS), 0);
    script.add(Step.RESET, map.element(3, ElementMemory.SPARSE, 0), 0);
    script.read(map.register(Register.IDENTITY), Register.IDENTITY.reset(config));
    script.read(map.register(Register.STATUS), 0);
    script.read(map.program(0, 0), segment.program().at(0));
    return script;
  }
}
