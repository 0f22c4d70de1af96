// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.icarus;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.CounterName;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Register;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.host.ModelWords;
import io.eie.sim.testbench.TestbenchSteps;
import io.eie.sim.testbench.TestbenchSteps.Response;
import io.eie.testbench.system.IntegerLayer;
import java.util.List;
import java.util.Random;

/**
 * The steps of {@link FourStateTest}: a network is loaded, run and read, with refused accesses, an
 * abort and a reset in between.
 */
final class FourStateScript {
  private static final int BURST = 256;
  private static final long LIMIT = 20_000;

  private FourStateScript() {}

  /** What STATUS says of the first request that was refused. */
  private static long error(ErrorCause cause, long address) {
    long status =
        Register.STATUS.field("cause").put(Register.STATUS.field("error").mask(), cause.code());
    return Register.STATUS.field("address").put(status, address / Long.BYTES);
  }

  private static long activation(AddressMap map, CompiledModel model, int base, int position) {
    int elements = model.config().processingElements();
    return map.element(position % elements, ElementMemory.ACTIVATION, base + position / elements);
  }

  static TestbenchSteps of(EieConfig config) {
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
    ModelWords words = new ModelWords(model);
    TestbenchSteps script = new TestbenchSteps(config);

    Register[] registers = Register.values();
    long unmapped = map.register(registers[registers.length - 1]) + Long.BYTES;
    script.readRefused(unmapped, Response.UNMAPPED);
    script.read(map.register(Register.STATUS), error(ErrorCause.UNMAPPED, unmapped));
    script.write(map.register(Register.CONTROL), Register.CONTROL.field("clear").mask());
    for (ElementMemory memory : List.of(ElementMemory.SPARSE, ElementMemory.ACTIVATION)) {
      script.readAny(map.element(3, memory, 1));
    }
    script.readAny(map.program(0, 0));
    script.readAny(map.codebook(0, 0));
    script.readAny(map.trace(0, 0));
    for (int word = 0; word < BURST; word++) {
      script.readAny(map.element(0, ElementMemory.SPARSE, word));
    }
    script.writeRefused(map.register(Register.STATUS), Response.REFUSED);
    script.write(map.register(Register.CONTROL), Register.CONTROL.field("clear").mask());
    words.segment(segment, script::write);
    words.places(script::write);
    words.zeros(script::write);
    words.input(0, input, script::write);
    script.read(map.program(0, 0), segment.program().at(0));
    script.read(map.element(2, ElementMemory.SPARSE, 0), segment.sparse().get(2).at(0));

    script.write(map.register(Register.FIRST_DESCRIPTOR), segment.firstDescriptor());
    script.write(map.register(Register.LAST_DESCRIPTOR), segment.lastDescriptor());
    script.write(map.register(Register.INTERRUPT_ENABLE), 1);
    script.write(map.register(Register.CONTROL), Register.CONTROL.field("start").mask());
    script.writeRefused(map.program(0, 0), Response.REFUSED);
    script.readRefused(map.element(0, ElementMemory.BIAS, 0), Response.REFUSED);
    script.awaitInterrupt(LIMIT);
    script.read(
        map.register(Register.STATUS),
        Register.STATUS.field("done").mask() | error(ErrorCause.BUSY, map.program(0, 0)));
    script.readKnown(map.register(Register.CYCLES));
    script.readKnown(map.trace(0, 0));
    for (CounterName counter : CounterName.values()) {
      script.readKnown(map.element(1, ElementMemory.COUNTERS, counter.word()));
    }
    for (int index = 0; index < output.length; index++) {
      int position = model.outputPositions().at(index);
      script.read(activation(map, model, model.outputBase(), position), output[index]);
    }

    script.write(map.register(Register.CONTROL), Register.CONTROL.field("clear").mask());
    script.write(map.register(Register.CONTROL), Register.CONTROL.field("start").mask());
    script.write(map.register(Register.CONTROL), Register.CONTROL.field("abort").mask());
    script.readUntilClear(map.register(Register.STATUS), Register.STATUS.field("busy").mask());
    script.resetAfterRead(map.element(3, ElementMemory.SPARSE, 0), 0);
    script.read(map.register(Register.IDENTITY), Register.IDENTITY.reset(config));
    script.read(map.register(Register.STATUS), 0);
    script.read(map.program(0, 0), segment.program().at(0));
    return script;
  }
}
