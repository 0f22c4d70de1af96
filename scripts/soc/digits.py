# SPDX-License-Identifier: Apache-2.0
"""The C header of the firmware's data: digits.py MODEL.bin DIGITS.npy GOLDEN.npy.

DIGITS are images in 0..1, one per row, digit i in row i; MODEL is what `eie export --format bin`
writes; GOLDEN the raw outputs of the golden model (`eie estimate --output-raw`).
"""

import struct
import sys

import numpy as np


def array(kind, name, values):
    rows = (", ".join(str(int(value)) for value in row) for row in np.array_split(values, max(1, len(values) // 28)))
    return f"static const {kind} {name}[{len(values)}] = {{\n  " + ",\n  ".join(rows) + "};\n"


model, digits, golden = sys.argv[1:]
FRACTION_OFFSET = 144  # docs/formats.md, image: fraction bits of an input
[fraction] = struct.unpack_from("<I", open(model, "rb").read(), FRACTION_OFFSET)
images, scores = np.load(digits), np.load(golden)
print(f"enum {{ DIGITS = {len(images)}, PIXELS = {images.shape[1]}, CLASSES = {scores.shape[1]} }};")
print(array("int16_t", "pixels", np.rint(images.astype(np.float64) * 2**fraction).ravel()))
print(array("int32_t", "golden", scores.ravel()))
print(array("uint8_t", "labels", np.arange(len(images))))
