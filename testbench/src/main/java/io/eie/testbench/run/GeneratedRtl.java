package io.eie.testbench.run;

import io.eie.generator.config.EieConfig;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.VerilatorRequest;

/** The hardware as this version generates it, Verilated. */
public final class GeneratedRtl implements RtlSource {
  private static final String ELEMENT = "ProcessingElement";

  @Override
  public VerilatedDesign design(EieConfig config, boolean trace) {
    Emission emission = RtlDesign.of(config).emission();
    VerilatorRequest.Builder request =
        VerilatorRequest.builder().top(emission.topName()).trace(trace);
    emission.files().forEach(file -> request.addFile(file.fileName(), file.text()));
    addReuse(request, emission);
    return VerilatedDesign.build(request.build());
  }

  // Without these lines Verilator pulls parts of the surroundings into each element, and none is
  // like the other: the
  // build then grows with the number of elements.
  private static void addReuse(VerilatorRequest.Builder request, Emission emission) {
    emission.modules().stream()
        .filter(module -> module.name().equals(ELEMENT))
        .forEach(
            module -> {
              request.addControlLine("no_inline -module \"" + ELEMENT + "\"");
              module
                  .ports()
                  .forEach(
                      port ->
                          request.addControlLine(
                              "public_flat_rd -module \"%s\" -var \"%s\""
                                  .formatted(ELEMENT, port.name())));
            });
  }
}
