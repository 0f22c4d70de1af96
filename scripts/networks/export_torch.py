"""Exports small networks with PyTorch, scikit-learn and tools that rewrite ONNX: export_torch.py FOLDER"""

import pathlib
import sys
import warnings

import numpy as np
import onnx
import onnxruntime as ort
import onnxscript
import onnxsim
import onnxslim
import skl2onnx
import torch
from safetensors.torch import save_file
from skl2onnx.common.data_types import FloatTensorType
from sklearn.datasets import make_classification, make_regression
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from torch import nn

warnings.filterwarnings("ignore")
folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)


class View(nn.Module):
    def forward(self, x):
        return x.view(x.size(0), -1)


class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(12, 12)
        self.fc2 = nn.Linear(12, 5)

    def forward(self, x):
        return self.fc2(x + torch.relu(self.fc1(x)))


class Named(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(16, 8)
        self.fc2 = nn.Linear(8, 4)

    def forward(self, x):
        return self.fc2(torch.relu(self.fc1(x.flatten(1))))


class Lstm(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(6, 5, batch_first=True)
        self.fc = nn.Linear(5, 3)

    def forward(self, x):
        return self.fc(self.lstm(x)[0][:, -1])


def trained(network):
    """Statistics of BatchNorm that are not those of a new one."""
    for part in network.modules():
        if isinstance(part, (nn.BatchNorm1d, nn.BatchNorm2d)):
            nn.init.uniform_(part.running_mean, -0.5, 0.5)
            nn.init.uniform_(part.running_var, 0.5, 2)
            nn.init.uniform_(part.weight, -1, 1)
            nn.init.uniform_(part.bias, -0.5, 0.5)
    return network.eval()


def old(name, network, x, **more):
    torch.onnx.export(
        network, x, str(folder / f"torch-old-{name}.onnx"), dynamo=False,
        input_names=["x"], output_names=["y"], dynamic_axes={"x": {0: "batch"}}, **more)


def new(name, network, x, external=False, dynamic=True):
    program = torch.onnx.export(
        network, x, dynamo=True, verbose=False, input_names=["x"], output_names=["y"],
        dynamic_shapes=({0: torch.export.Dim("batch")},) if dynamic else None)
    for node in program.model.graph:
        node.metadata_props.clear()  # names of source files
        node.doc_string = None
    program.save(str(folder / f"torch-new-{name}.onnx"), external_data=external)


def both(name, network, x, dynamic=True):
    torch.manual_seed(len(name))
    network = trained(network)
    old(name, network, x)
    new(name, network, x, dynamic=dynamic)
    return network


torch.manual_seed(1)
image = torch.randn(2, 1, 4, 4)
row = torch.randn(2, 12)
positions = torch.randn(2, 6, 3, 3)

mlp = both(
    "mlp",
    nn.Sequential(
        nn.Flatten(), nn.Linear(16, 8), nn.BatchNorm1d(8), nn.ReLU(), nn.Dropout(), nn.Linear(8, 4), nn.LogSoftmax(1)),
    image)
both("view", nn.Sequential(View(), nn.Linear(16, 6, bias=False), nn.ReLU(), nn.Linear(6, 3)), image)
both("clip-power-of-two", nn.Sequential(nn.Linear(12, 8), nn.Hardtanh(0, 4), nn.Linear(8, 3)), row)
both("relu6", nn.Sequential(nn.Linear(12, 8), nn.ReLU6(), nn.Linear(8, 3)), row)
both("tanh", nn.Sequential(nn.Linear(12, 8), nn.Tanh(), nn.Linear(8, 3)), row)
both("sigmoid-last", nn.Sequential(nn.Linear(12, 8), nn.ReLU(), nn.Linear(8, 1), nn.Sigmoid()), row)
both("batchnorm-after-relu", nn.Sequential(nn.Linear(12, 8), nn.ReLU(), nn.BatchNorm1d(8), nn.Linear(8, 3)), row)
both("batchnorm-last", nn.Sequential(nn.Linear(12, 8), nn.ReLU(), nn.BatchNorm1d(8)), row)
both("residual", Residual(), row)
both("lstm", Lstm(), torch.randn(2, 4, 6), dynamic=False)
both(
    "conv1x1",
    nn.Sequential(
        nn.Conv2d(6, 8, 1), nn.BatchNorm2d(8), nn.ReLU(), nn.Conv2d(8, 5, 1), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(),
        nn.Softmax(1)),
    positions)
both(
    "cnn",
    nn.Sequential(
        nn.Conv2d(1, 4, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 4)),
    image)
new("mlp-fixed-batch", mlp, image, dynamic=False)
new("mlp-external", mlp, image, external=True)
for opset in (7, 9, 11, 13, 17):
    old(f"mlp-opset{opset}", mlp, image, opset_version=opset)
half = nn.Sequential(nn.Linear(12, 8), nn.ReLU(), nn.Linear(8, 3)).eval()
for kind, type in (("half", torch.float16), ("bfloat16", torch.bfloat16), ("double", torch.float64)):
    old(kind, half.to(type), row.to(type))
    new(kind, half.to(type), row.to(type))

model = onnx.load(folder / "torch-old-mlp.onnx")
onnx.save_model(
    model, folder / "torch-old-mlp-external.onnx", save_as_external_data=True, all_tensors_to_one_file=True,
    location="torch-old-mlp-external.bin", size_threshold=0, convert_attribute=True)

for name in ("mlp", "view", "conv1x1"):
    source = folder / f"torch-old-{name}.onnx"
    simple, _ = onnxsim.simplify(onnx.load(source))
    onnx.save(simple, folder / f"onnxsim-{name}.onnx")
    onnx.save(onnxslim.slim(onnx.load(source)), folder / f"onnxslim-{name}.onnx")
    for level in ("BASIC", "EXTENDED", "ALL"):
        options = ort.SessionOptions()
        options.graph_optimization_level = getattr(ort.GraphOptimizationLevel, f"ORT_ENABLE_{level}")
        options.optimized_model_filepath = str(folder / f"onnxruntime-{level.lower()}-{name}.onnx")
        options.log_severity_level = 3
        ort.InferenceSession(str(source), options, providers=["CPUExecutionProvider"])

named = Named().eval()
torch.manual_seed(7)
for parameter in named.parameters():
    nn.init.uniform_(parameter, -1, 1)
old("named", named, image)
save_file(named.state_dict(), folder / "torch-named.safetensors")
save_file({"module." + name: value.half() for name, value in named.state_dict().items()}, folder / "torch-half.safetensors")
save_file({name: value.bfloat16() for name, value in named.state_dict().items()}, folder / "torch-bfloat16.safetensors")
sequential = nn.Sequential(nn.Flatten(), named.fc1, nn.ReLU(), named.fc2)
save_file(sequential.state_dict(), folder / "torch-sequential.safetensors")
np.savez(folder / "torch-named.npz", **{name: value.numpy() for name, value in named.state_dict().items()})
np.savez(folder / "torch-module.npz", **{"module." + name: value.numpy() for name, value in named.state_dict().items()})
np.savez(folder / "torch-sequential.npz", **{name: value.numpy() for name, value in sequential.state_dict().items()})


def sklearn(name, model, data):
    model.fit(*data)
    inputs = [("X", FloatTensorType([None, data[0].shape[1]]))]
    onnx.save(skl2onnx.convert_sklearn(model, initial_types=inputs), folder / f"skl2onnx-{name}.onnx")


classes = make_classification(120, 8, n_informative=6, n_classes=3, random_state=1)
two = make_classification(120, 8, random_state=1)
numbers = make_regression(120, 8, random_state=1)
few = dict(hidden_layer_sizes=(6,), max_iter=30, random_state=1)
sklearn("classifier", MLPClassifier(**few), classes)
sklearn("classifier-two", MLPClassifier(**few), two)
sklearn("classifier-tanh", MLPClassifier(activation="tanh", **few), classes)
sklearn("regressor", MLPRegressor(**few), numbers)
sklearn("scaled", make_pipeline(StandardScaler(), MLPClassifier(**few)), classes)
sklearn("logistic", LogisticRegression(), classes)
