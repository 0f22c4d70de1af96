// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes graphs for tests: each node takes the result of the node before it. */
final class Graphs {
  final GraphProto.Builder graph = GraphProto.newBuilder().setName("g");
  private final int opset;
  private String last;
  private int nodes;

  /** Sides of the input; 0 for one that is left open. */
  Graphs(int opset, long... sides) {
    this.opset = opset;
    this.last = "x";
    graph.addInput(value("x", sides));
  }

  static ValueInfoProto value(String name, long... sides) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (long side : sides) {
      TensorShapeProto.Dimension.Builder dimension = TensorShapeProto.Dimension.newBuilder();
      shape.addDim(side == 0 ? dimension.setDimParam("n") : dimension.setDimValue(side));
    }
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            TypeProto.newBuilder()
                .setTensorType(
                    TypeProto.Tensor.newBuilder()
                        .setElemType(DataType.FLOAT_VALUE)
                        .setShape(shape)))
        .build();
  }

  String last() {
    return last;
  }

  /** A node; an input named {@code *} is the result of the node before. */
  NodeProto.Builder node(String operator, String... inputs) {
    NodeProto.Builder node = graph.addNodeBuilder().setOpType(operator).setName("n" + ++nodes);
    for (String input : inputs) {
      node.addInput(input.equals("*") ? last : input);
    }
    last = "t" + nodes;
    return node.addOutput(last);
  }

  static AttributeProto whole(String name, long value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  static AttributeProto number(String name, double value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.FLOAT)
        .setF((float) value)
        .build();
  }

  static AttributeProto wholes(String name, long... values) {
    AttributeProto.Builder attribute =
        AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS);
    for (long value : values) {
      attribute.addInts(value);
    }
    return attribute.build();
  }

  static TensorProto tensor(String name, float[] values, long... sides) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      bytes.putFloat(value);
    }
    return TensorProto.newBuilder()
        .setName(name)
        .setDataType(DataType.FLOAT_VALUE)
        .addAllDims(Arrays.stream(sides).boxed().toList())
        .setRawData(ByteString.copyFrom(bytes.array()))
        .build();
  }

  static TensorProto wholeTensor(String name, long... values) {
    TensorProto.Builder tensor =
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(DataType.INT64_VALUE)
            .addDims(values.length);
    for (long value : values) {
      tensor.addInt64Data(value);
    }
    return tensor.build();
  }

  String constant(float[] values, long... sides) {
    String name = "c" + graph.getInitializerCount();
    graph.addInitializer(tensor(name, values, sides));
    return name;
  }

  String constant(long... values) {
    String name = "c" + graph.getInitializerCount();
    graph.addInitializer(wholeTensor(name, values));
    return name;
  }

  ModelProto model() {
    GraphProto complete =
        graph.getOutputCount() > 0
            ? graph.build()
            : graph.clone().addOutput(ValueInfoProto.newBuilder().setName(last)).build();
    return ModelProto.newBuilder()
        .setIrVersion(8)
        .addAllOpsetImport(List.of(OperatorSetIdProto.newBuilder().setVersion(opset).build()))
        .setGraph(complete)
        .build();
  }

  Path write(Path folder) throws IOException {
    return Files.write(folder.resolve("g.onnx"), model().toByteArray());
  }
}
