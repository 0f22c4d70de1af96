"""Exports small networks with Keras and tf2onnx: export_tensorflow.py FOLDER"""

import os
import pathlib
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np
import onnx
import tensorflow as tf
import tf2onnx
from tensorflow import keras

folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
keras.utils.set_random_seed(1)
layers = keras.layers


def export(name, network, sides):
    signature = [tf.TensorSpec([None, *sides], tf.float32, name="x")]
    call = tf.function(lambda x: network(x, training=False), input_signature=signature)
    model, _ = tf2onnx.convert.from_function(call, input_signature=signature, opset=15)
    onnx.save(model, folder / f"tf2onnx-{name}.onnx")


def sequential(sides, *parts):
    network = keras.Sequential([keras.Input(sides), *parts])
    for weight in network.weights:
        low = 0.5 if "variance" in weight.name else -1
        weight.assign(np.random.uniform(low, 1, weight.shape).astype("float32"))
    return network


mlp = sequential((12,), layers.Dense(8, activation="relu"), layers.Dense(4, activation="softmax"))
export("dense", mlp, (12,))
export(
    "batchnorm",
    sequential(
        (4, 4), layers.Flatten(), layers.Dense(8), layers.BatchNormalization(), layers.ReLU(), layers.Dropout(0.5),
        layers.Dense(3)),
    (4, 4))
export("relu6", sequential((12,), layers.Dense(8), layers.ReLU(max_value=6), layers.Dense(3)), (12,))
export("rescaled", sequential((12,), layers.Rescaling(1 / 255), layers.Dense(8, activation="relu"), layers.Dense(3)), (12,))
export(
    "cnn",
    sequential(
        (6, 6, 1), layers.Conv2D(4, 3, activation="relu"), layers.MaxPooling2D(2), layers.Flatten(),
        layers.Dense(8, activation="relu"), layers.Dense(3, activation="softmax")),
    (6, 6, 1))
names = [f"{part.name}/{weight.name}:0" for part in mlp.layers for weight in part.weights]
np.savez(folder / "keras-dense.npz", **dict(zip(names, mlp.get_weights())))
np.savez(folder / "keras-weights.npz", *mlp.get_weights())
