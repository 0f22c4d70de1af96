// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/** What ONNX Runtime makes of a network: the independent reference of the reader. */
final class OrtReference {
  private OrtReference() {}

  /**
   * The values of a tensor inside a network for one input vector.
   *
   * @param folder where a copy of the model is written that has the tensor as an output
   */
  static double[] run(Path model, String tensor, double[] vector, Path folder)
      throws OrtException, IOException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session =
        environment.createSession(exposing(model, tensor, folder).toString())) {
      String name = session.getInputNames().iterator().next();
      TensorInfo info = (TensorInfo) session.getInputInfo().get(name).getInfo();
      try (OnnxTensor input = input(environment, info, vector);
          OrtSession.Result result = session.run(Map.of(name, input))) {
        OnnxTensor output = (OnnxTensor) result.get(tensor).orElseThrow();
        if (output.getInfo().onnxType
            == TensorInfo.OnnxTensorType.ONNX_TENSOR_ELEMENT_DATA_TYPE_DOUBLE) {
          DoubleBuffer values = output.getDoubleBuffer();
          return first(values.capacity(), copies(info), values::get);
        }
        FloatBuffer values = output.getFloatBuffer();
        return first(values.capacity(), copies(info), values::get);
      }
    }
  }

  private static double[] first(int count, int copies, IntToDoubleFunction values) {
    double[] first = new double[count / copies];
    Arrays.setAll(first, values);
    return first;
  }

  /** Vectors of a batch that the model fixes. */
  private static int copies(TensorInfo info) {
    long[] shape = info.getShape();
    boolean column = shape.length == 2 && shape[0] > 1 && shape[1] == 1;
    return column ? 1 : (int) Math.max(1, shape[0]);
  }

  private static OnnxTensor input(OrtEnvironment environment, TensorInfo info, double[] vector)
      throws OrtException {
    long[] shape = info.getShape();
    int copies = copies(info);
    shape[0] = Math.max(1, shape[0]);
    int known = (int) shape[0] / copies;
    for (int axis = 1; axis < shape.length; axis++) {
      shape[axis] = Math.max(1, shape[axis]);
      known *= (int) shape[axis];
    }
    int positions = known / vector.length;
    return switch (info.type) {
      case DOUBLE -> {
        DoubleBuffer values = DoubleBuffer.allocate(copies * known);
        for (int index = 0; index < copies * known; index++) {
          values.put(index, vector[index % known / positions]);
        }
        yield OnnxTensor.createTensor(environment, values, shape);
      }
      case FLOAT16 -> {
        ByteBuffer values =
            ByteBuffer.allocateDirect(2 * copies * known).order(ByteOrder.nativeOrder());
        for (int index = 0; index < copies * known; index++) {
          values.putShort(2 * index, half(vector[index % known / positions]));
        }
        yield OnnxTensor.createTensor(environment, values, shape, OnnxJavaType.FLOAT16);
      }
      default -> {
        FloatBuffer values = FloatBuffer.allocate(copies * known);
        for (int index = 0; index < copies * known; index++) {
          values.put(index, (float) vector[index % known / positions]);
        }
        yield OnnxTensor.createTensor(environment, values, shape);
      }
    };
  }

  /** The inputs of the tests are sixteenths below 2: normal numbers of binary16. */
  private static short half(double value) {
    if (value == 0) {
      return 0;
    }
    int exponent = Math.getExponent(value);
    int fraction = (int) (Math.scalb(Math.abs(value), 10 - exponent) - 1024);
    return (short) ((value < 0 ? 0x8000 : 0) | exponent + 15 << 10 | fraction);
  }

  private static Path exposing(Path model, String tensor, Path folder) throws IOException {
    ModelProto.Builder copy = ModelProto.parseFrom(Files.readAllBytes(model)).toBuilder();
    boolean there =
        copy.getGraph().getOutputList().stream()
            .anyMatch(output -> output.getName().equals(tensor));
    if (!there) {
      copy.getGraphBuilder().addOutput(ValueInfoProto.newBuilder().setName(tensor));
    }
    try (Stream<Path> beside = Files.list(model.getParent())) {
      for (Path file : beside.toList()) {
        if (file.toString().matches(".*\\.(bin|data)")) {
          Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
        }
      }
    }
    return Files.write(folder.resolve(model.getFileName()), copy.build().toByteArray());
  }
}
