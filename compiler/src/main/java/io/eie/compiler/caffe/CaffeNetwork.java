// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.caffe;

import io.eie.common.Quoted;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.read.PositionNetwork.Pooling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The layers of a {@code .prototxt}, with the sides that follow from those of its input. */
final class CaffeNetwork {
  private static final int LARGEST_SIDE = 1 << 20;
  private static final Set<String> KEEPING = Set.of("relu", "dropout", "softmax", "split");

  private final Path path;
  private final Map<String, long[]> sides = new HashMap<>();
  private final List<CaffeLayer> layers = new ArrayList<>();

  private CaffeNetwork(Path path) {
    this.path = path;
  }

  /**
   * The layers in order.
   *
   * @throws DataFileException when the file is no description of a network
   */
  static List<CaffeLayer> read(Path path, MemoryBudget budget) {
    CaffeNetwork network = new CaffeNetwork(path);
    Prototxt text = Prototxt.read(path, budget);
    network.inputs(text);
    List<Prototxt> parts = new ArrayList<>(text.parts("layer"));
    parts.addAll(text.parts("layers"));
    parts.forEach(network::layer);
    if (network.layers.isEmpty()) {
      throw network.wrong("the layers of a network", "none");
    }
    return network.layers;
  }

  private DataFileException wrong(String expected, String found) {
    return new DataFileException(path.toString(), expected, found);
  }

  private void inputs(Prototxt text) {
    List<String> dims = new ArrayList<>(text.all("input_dim"));
    text.parts("input_shape").forEach(shape -> dims.addAll(shape.all("dim")));
    List<String> names = text.all("input");
    for (int index = 0; index < names.size(); index++) {
      if (dims.size() < 4 * index + 4) {
        throw wrong("four sides of input " + Quoted.of(names.get(index)), "fewer");
      }
      sides.put(names.get(index), input(dims.subList(4 * index, 4 * index + 4)));
    }
  }

  private long[] input(List<String> dims) {
    long[] input = new long[3];
    for (int axis = 0; axis < input.length; axis++) {
      input[axis] = number(dims.get(axis + 1));
    }
    return input;
  }

  private int number(String text) {
    if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) > LARGEST_SIDE) {
      throw wrong("numbers of at most " + LARGEST_SIDE, Quoted.of(text));
    }
    return Integer.parseInt(text);
  }

  private long number(Prototxt part, String name, long otherwise) {
    return part.value(name).map(this::number).map(Long::valueOf).orElse(otherwise);
  }

  private void layer(Prototxt text) {
    String name = text.value("name").orElse("");
    String type = text.value("type").orElse("").replace("_", "").toLowerCase(Locale.ROOT);
    List<String> bottoms = text.all("bottom");
    List<String> tops = text.all("top");
    if (type.equals("input") && !tops.isEmpty()) {
      List<String> dims = text.part("input_param").part("shape").all("dim");
      if (dims.size() != 4) {
        throw wrong("four sides of input " + Quoted.of(name), Integer.toString(dims.size()));
      }
      sides.put(tops.get(0), input(dims));
      return;
    }
    if (bottoms.isEmpty() || tops.isEmpty()) {
      throw wrong("a bottom and a top of layer " + Quoted.of(name), "none");
    }
    for (String bottom : bottoms) {
      if (!sides.containsKey(bottom)) {
        throw wrong(
            "a layer before " + Quoted.of(name) + " that yields " + Quoted.of(bottom), "none");
      }
    }
    CaffeLayer layer = layer(name, type, text, bottoms, tops);
    layers.add(layer);
    tops.forEach(top -> sides.put(top, out(layer, text)));
  }

  private CaffeLayer layer(
      String name, String type, Prototxt text, List<String> bottoms, List<String> tops) {
    long[] in = sides.get(bottoms.get(0));
    Prototxt convolution = text.part("convolution_param");
    boolean convolves = type.equals("convolution");
    Prototxt parameters = convolves ? convolution : text.part("inner_product_param");
    boolean weighted = convolves || type.equals("innerproduct");
    int outputs = weighted ? (int) number(parameters, "num_output", 0) : (int) in[0];
    int groups = (int) Math.max(1, number(convolution, "group", 1));
    long[] kernel = convolves ? kernel(convolution) : new long[] {1, 1};
    if (weighted && (outputs < 1 || in[0] % groups != 0)) {
      throw wrong("outputs and groups of layer " + Quoted.of(name), outputs + " and " + groups);
    }
    Pooling pooling =
        type.equals("pooling") ? pooling(text.part("pooling_param"), in) : Pooling.NONE;
    long pad = number(convolution, "pad", 0);
    long[] pads = {number(convolution, "pad_h", pad), number(convolution, "pad_w", pad)};
    CaffeLayer layer =
        new CaffeLayer(name, type, bottoms, tops, in, outputs, kernel, pads, groups, pooling, "");
    return new CaffeLayer(
        name, type, bottoms, tops, in, outputs, kernel, pads, groups, pooling, reason(layer, text));
  }

  /** A pooling of all positions: a global one, or a window as large as the input. */
  private Pooling pooling(Prototxt part, long[] in) {
    long side = number(part, "kernel_size", 1);
    boolean whole = side == in[1] && side == in[2] && number(part, "pad", 0) == 0;
    if (!whole && !isGlobal(part)) {
      return Pooling.NONE;
    }
    return switch (part.value("pool").orElse("MAX")) {
      case "AVE" -> Pooling.MEAN;
      case "MAX" -> Pooling.MAX;
      default -> Pooling.NONE;
    };
  }

  private static boolean isGlobal(Prototxt part) {
    return part.value("global_pooling").orElse("").equals("true");
  }

  private long[] kernel(Prototxt convolution) {
    long side = number(convolution, "kernel_size", 0);
    long[] kernel = {number(convolution, "kernel_h", side), number(convolution, "kernel_w", side)};
    if (kernel[0] < 1 || kernel[1] < 1 || kernel[0] > 1000 || kernel[1] > 1000) {
      throw wrong("kernels of 1..1000", kernel[0] + " x " + kernel[1]);
    }
    return kernel;
  }

  private String reason(CaffeLayer layer, Prototxt text) {
    if (layer.isConvolution() && (layer.kernel()[0] != 1 || layer.kernel()[1] != 1)) {
      return "its kernel is "
          + layer.kernel()[0]
          + " x "
          + layer.kernel()[1]
          + " (only 1 x 1, a product at every position, runs)";
    }
    Prototxt convolution = text.part("convolution_param");
    long stride = number(convolution, "stride", 1);
    if (number(convolution, "stride_h", stride) != 1
        || number(convolution, "stride_w", stride) != 1) {
      return "its stride is not 1";
    }
    if (layer.groups() != 1) {
      return "it has " + layer.groups() + " groups";
    }
    if (layer.bottoms().size() != 1 || layer.tops().size() != 1) {
      return "it joins or divides tensors; layers must form a chain";
    }
    if (layer.type().equals("relu")) {
      String slope = text.part("relu_param").value("negative_slope").orElse("0");
      return slope.matches("0*\\.?0*")
          ? ""
          : "its slope is " + Quoted.of(slope) + "; the accelerator has ReLU";
    }
    return layer.hasWeights() || layer.type().equals("dropout")
        ? ""
        : "the accelerator has no such layer";
  }

  private long[] out(CaffeLayer layer, Prototxt text) {
    long[] in = layer.in();
    return switch (layer.type()) {
      case "convolution" -> {
        Prototxt part = text.part("convolution_param");
        yield new long[] {
          layer.outputs(),
          slid(in[1], layer.kernel()[0], layer.pads()[0], part, false),
          slid(in[2], layer.kernel()[1], layer.pads()[1], part, false)
        };
      }
      case "innerproduct" -> new long[] {layer.outputs(), 1, 1};
      case "pooling" -> {
        Prototxt part = text.part("pooling_param");
        long side = number(part, "kernel_size", 1);
        yield isGlobal(part)
            ? new long[] {in[0], 1, 1}
            : new long[] {
              in[0],
              slid(in[1], side, number(part, "pad", 0), part, true),
              slid(in[2], side, number(part, "pad", 0), part, true)
            };
      }
      case "concat" -> {
        long channels = layer.bottoms().stream().mapToLong(bottom -> sides.get(bottom)[0]).sum();
        yield new long[] {Math.min(channels, LARGEST_SIDE), in[1], in[2]};
      }
      case "flatten" -> new long[] {Math.min(in[0] * in[1] * in[2], LARGEST_SIDE), 1, 1};
      default -> KEEPING.contains(layer.type()) ? in : in.clone();
    };
  }

  /** Places of a window; pooling rounds up. */
  private long slid(long side, long kernel, long pad, Prototxt part, boolean up) {
    long stride = Math.max(1, number(part, "stride", 1));
    long room = Math.max(0, side + 2 * pad - kernel);
    return (up ? (room + stride - 1) / stride : room / stride) + 1;
  }
}
