// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import com.google.protobuf.InvalidProtocolBufferException;
import io.eie.common.Quoted;
import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.Network;
import io.eie.compiler.read.NetworkOutline;
import io.eie.compiler.read.NetworkSelection;
import io.eie.compiler.read.PositionNetwork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a network in ONNX: a chain of Gemm, MatMul and convolutions of 1 x 1, with what can be
 * folded into them. Everything else is refused, every node at once.
 */
public final class OnnxReader {
  /** Versions of the operators that are known. */
  private static final int OLDEST = 7;

  private static final int NEWEST = 28;

  private static final int MOST_LINES = 1000;
  private static final int MOST_CHAINS = 3;
  private static final int MOST_NAMED = 20;

  private final Path path;
  private final NetworkSelection selection;
  private final MemoryBudget budget;
  private final List<String> notes = new ArrayList<>();
  private String result = "";
  private Optional<PositionNetwork> positions = Optional.empty();

  private OnnxReader(Path path, NetworkSelection selection, MemoryBudget budget) {
    this.path = path;
    this.selection = selection;
    this.budget = budget;
  }

  /**
   * Reads a network.
   *
   * @throws DataFileException when the file is no model, or what is taken of it no chain of layers
   */
  public static Network read(Path path, NetworkSelection selection) {
    OnnxReader reader = new OnnxReader(path, selection, new MemoryBudget());
    List<LayerSource> layers = new ArrayList<>();
    for (LayerDraft draft : reader.drafts()) {
      layers.add(draft.build(path.toString(), reader.budget));
    }
    return new Network(layers, reader.notes, reader.positions);
  }

  /** What is known without reading the weights. */
  public static NetworkOutline outline(Path path, NetworkSelection selection) {
    OnnxReader reader = new OnnxReader(path, selection, new MemoryBudget());
    List<LayerShape> layers = reader.drafts().stream().map(LayerDraft::shape).toList();
    return new NetworkOutline(layers, reader.positions);
  }

  private ModelProto model() {
    byte[] bytes = DataFile.read(path, budget);
    FieldCount.take(path.toString(), bytes, budget);
    try {
      ModelProto model = ModelProto.parseFrom(bytes);
      if (!model.hasGraph()) {
        throw new DataFileException(path.toString(), "an ONNX model with a graph", "none");
      }
      return model;
    } catch (InvalidProtocolBufferException e) {
      throw new DataFileException(path.toString(), "an ONNX model", "other bytes");
    }
  }

  private long opset(ModelProto model) {
    long opset =
        model.getOpsetImportList().stream()
            .filter(set -> set.getDomain().isEmpty() || set.getDomain().equals("ai.onnx"))
            .mapToLong(OperatorSetIdProto::getVersion)
            .max()
            .orElse(1);
    if (opset < OLDEST || opset > NEWEST) {
      throw new DataFileException(
          path.toString(),
          "operators of version " + OLDEST + ".." + NEWEST + " (opset_import)",
          "version " + opset);
    }
    return opset;
  }

  /** Name of the tensor that the last layer of a whole network yields. */
  static String result(Path path) {
    OnnxReader reader = new OnnxReader(path, NetworkSelection.ALL, new MemoryBudget());
    reader.drafts();
    return reader.result;
  }

  private List<LayerDraft> drafts() {
    ModelProto model = model();
    long opset = opset(model);
    String label = path.toString();
    TensorReader tensors = new TensorReader(label, new ExternalData(path, budget));
    Set<String> outputs =
        model.getGraph().getOutputList().stream()
            .map(output -> output.getName())
            .collect(Collectors.toSet());
    Constants constants = new Constants(label, model.getGraph(), tensors);
    Scan scan = Scan.of(label, model.getGraph(), opset, constants, "");
    Chains chains = new Chains(scan.visits(), outputs);
    Visit from = null;
    if (selection.from().isPresent()) {
      from = named(chains, selection.from().get(), "--from-node");
      String start = from.inputs().get(0);
      Constants again = new Constants(label, model.getGraph(), tensors);
      chains = new Chains(Scan.of(label, model.getGraph(), opset, again, start).visits(), outputs);
      from = named(chains, selection.from().get(), "--from-node");
      notes.add(
          "an input vector is the tensor "
              + Quoted.of(start)
              + ", the input of "
              + from.node().label());
    }
    List<String> problems = new ArrayList<>();
    if (selection.to().isPresent()) {
      named(chains, selection.to().get(), "--to-node");
    }
    if (selection.isAll()) {
      problems.addAll(chains.problems(scan.inputs()));
    }
    if (from == null) {
      from = first(scan, chains, problems);
    }
    Chains.Chain chain = null;
    List<LayerDraft> drafts = List.of();
    if (problems.isEmpty()) {
      chain = chains.follow(from, selection.to().orElse(""), problems);
      drafts = ChainBuilder.build(chain.nodes(), problems);
      if (drafts.isEmpty() && problems.isEmpty()) {
        problems.add("no node multiplies by a matrix (Gemm, MatMul, Conv of 1 x 1)");
      }
    }
    if (!problems.isEmpty()) {
      throw refused(chains, problems);
    }
    positions = Pooled.positions(chain, drafts.get(0).shape().inputs());
    note(chain);
    if (drafts.get(0).scalesInputs()) {
      notes.add(
          "the weights of layer '"
              + drafts.get(0).shape().name()
              + "' contain the scale of every input; shared values represent such weights badly: scale the inputs first, and set --from-node to the first product");
    }
    result = chain.nodes().get(chain.nodes().size() - 1).output();
    return drafts;
  }

  private Visit first(Scan scan, Chains chains, List<String> problems) {
    for (String input : scan.inputs()) {
      Visit first = chains.first(input);
      if (first != null) {
        return first;
      }
    }
    if (problems.isEmpty()) {
      problems.add("no node uses an input of the model alone");
    }
    return null;
  }

  private Visit named(Chains chains, String name, String option) {
    List<Visit> found =
        chains.visits().stream().filter(visit -> visit.node().name().equals(name)).toList();
    if (found.size() != 1 || found.get(0).inputs().isEmpty()) {
      throw new DataFileException(
          option
              + " must name a node of "
              + path
              + " that computes from its input, was "
              + Quoted.of(name)
              + (found.size() > 1 ? ", the name of " + found.size() + " nodes" : ""));
    }
    return found.get(0);
  }

  private DataFileException refused(Chains chains, List<String> problems) {
    Set<String> different = new LinkedHashSet<>(problems);
    List<String> lines = new ArrayList<>();
    lines.add(
        path
            + ": expected a chain of layers, found "
            + (different.size() == 1
                ? "a node that is no part of one"
                : different.size() + " reasons why it is none"));
    different.stream().limit(MOST_LINES).map(problem -> "  " + problem).forEach(lines::add);
    if (different.size() > MOST_LINES) {
      lines.add("  … and " + (different.size() - MOST_LINES) + " more");
    }
    for (List<Visit> run : chains.inside().stream().limit(MOST_CHAINS).toList()) {
      List<LayerDraft> layers = ChainBuilder.build(run, new ArrayList<>());
      lines.add(
          "a chain of supported layers is inside: --from-node "
              + Quoted.of(run.get(0).node().name())
              + " --to-node "
              + Quoted.of(run.get(run.size() - 1).node().name())
              + " ("
              + layers.size()
              + (layers.size() == 1 ? " layer, " : " layers, ")
              + layers.get(0).shape().inputs()
              + " inputs, "
              + layers.get(layers.size() - 1).outputs()
              + " outputs)");
    }
    return new DataFileException(lines);
  }

  private void note(Chains.Chain chain) {
    Flow in = chain.nodes().get(0).in();
    if (positions.isPresent()) {
      notes.add(positions.get().note());
    } else if (in.known() && in.rank() > 2 && in.features() >= 0) {
      notes.add(
          "an input vector has "
              + in.features()
              + " values, a tensor of "
              + in.sidesText()
              + " in C order");
    }
    List<String> folded =
        chain.nodes().stream()
            .filter(visit -> visit.steps().stream().anyMatch(Step.Affine.class::isInstance))
            // An Add is the bias.
            .filter(visit -> !visit.node().operator().equals("Add"))
            .map(visit -> visit.node().label())
            .toList();
    if (!folded.isEmpty()) {
      notes.add(
          "folded into the weights and biases of the layers: "
              + String.join(", ", folded.stream().limit(MOST_NAMED).toList())
              + (folded.size() > MOST_NAMED ? ", …" : ""));
    }
    if (!chain.host().isEmpty()) {
      notes.add(
          "left to the host, after the last layer: "
              + String.join(
                  ", ",
                  chain.host().stream()
                      .limit(MOST_NAMED)
                      .map(visit -> visit.node().label())
                      .toList()));
    }
  }
}
