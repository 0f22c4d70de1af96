// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.testbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.common.JsonText;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.emit.ToolVersion;
import io.eie.generator.hdl.Emission;
import io.eie.generator.text.CoreName;
import io.eie.generator.text.OutputLicense;
import io.eie.generator.text.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The folder of a testbench that checks a design on a model and its input vectors. */
public final class ModelTestbench {
  private static final String README = "README.md";
  private static final String CORE = "testbench.core";
  private static final long SEED = 1;

  /** Two thirds of the drawn values are not 0. */
  private static final int ZERO_OF = 3;

  private final RtlDesign design;
  private final CompiledModel model;
  private final List<int[]> inputs;
  private final TestbenchSteps steps;

  /**
   * A testbench.
   *
   * @param design of the model's configuration
   * @param inputs raw integers in the user's order, at least one vector
   */
  public ModelTestbench(RtlDesign design, CompiledModel model, List<int[]> inputs) {
    if (!design.config().hash().equals(model.config().hash())) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "design must be of the model's configuration %s, was of %s",
              model.config().hash(),
              design.config().hash()));
    }
    this.design = design;
    this.model = model;
    this.inputs = List.copyOf(inputs);
    this.steps = ModelSteps.of(model, inputs);
  }

  /** Random vectors: a third of the values is 0, the others are of the whole range; same always. */
  public static List<int[]> drawnInputs(CompiledModel model, int count) {
    EieConfig config = model.config();
    int limit = 1 << config.activationBits() - 1;
    Random random = new Random(SEED);
    List<int[]> vectors = new ArrayList<>();
    for (int vector = 0; vector < count; vector++) {
      int[] values = new int[model.inputs()];
      for (int index = 0; index < values.length; index++) {
        boolean zero = random.nextInt(ZERO_OF) == 0;
        values[index] = zero ? 0 : random.nextInt(-limit, limit);
      }
      vectors.add(values);
    }
    return vectors;
  }

  /** How many steps it has. */
  public int steps() {
    return steps.size();
  }

  /** The files: text by name in the folder of the testbench. */
  public Map<String, String> files() {
    Emission emission = design.emission();
    String purpose = "Model " + model.name() + ", " + vectors() + ".";
    Map<String, String> files =
        new LinkedHashMap<>(VerilogTestbench.files(model.config(), emission, steps, purpose));
    files.put(CORE, core(files.keySet(), emission));
    files.put(README, VerilogTestbench.template(README).fill(values(emission)));
    files.put(RtlDesign.MANIFEST, manifest(files));
    return files;
  }

  /** What FuseSoC runs: the testbench, which needs the core of the design. */
  private String core(Set<String> files, Emission emission) {
    String top = emission.topName();
    return VerilogTestbench.template(CORE)
        .fill(
            values(emission)
                .put("design", CoreName.of(top, ToolVersion.text()))
                .put("vlnv", CoreName.ofTestbench(top, ToolVersion.text()))
                .put(
                    "data",
                    files.stream()
                        .filter(name -> name.endsWith(".hex"))
                        // The simulation runs in the folder of its build and reads them there.
                        .map(name -> name + ": {file_type: user, copyto: " + name + "}")
                        .toList()));
  }

  private String vectors() {
    return inputs.size() == 1 ? "1 input vector" : inputs.size() + " input vectors";
  }

  private Values values(Emission emission) {
    return new Values()
        .put("origin", OutputLicense.header(ToolVersion.text(), model.config().hash()))
        .put("top", emission.topName())
        .put("model", model.name())
        .put("bus", model.config().hostBus().busName())
        .put("vectors", vectors())
        .put("steps", steps.size());
  }

  /** For tools, and so that the folder can be replaced. */
  private String manifest(Map<String, String> files) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("generator", "eie").put("version", ToolVersion.text());
    root.put("license", OutputLicense.SPDX);
    root.put("configHash", model.config().hash());
    root.put("top", VerilogTestbench.topName(design.topName()));
    root.put("design", design.topName()).put("model", model.name());
    root.put("vectors", inputs.size()).put("steps", steps.size());
    ArrayNode names = root.putArray("files");
    files.keySet().forEach(names::add);
    return JsonText.of(root);
  }
}
