#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the nine layers of the paper's Table III on a GPU, for `eie bench --platforms --gpu F.csv`.

    python3 measure-gpu.py times.csv gpu.csv [--device cuda] [--watts W]

times.csv is what `eie bench --cpu --out DIR` writes (columns layer, rows, columns, nonZeros). Needs PyTorch: dense by torch.mv
(cuBLAS), sparse by a CSR tensor (cuSPARSE), float32, batch 1. A time is the shortest of at least 11 calls that take a third of a second
together. --watts is the power of the board while it computes, as nvidia-smi shows it; without it there is no energy.
"""

import argparse
import csv
import time

import torch


def shortest_us(call, synchronize):
    for _ in range(10):
        call()
    synchronize()
    times = []
    while len(times) < 11 or sum(times) < 0.333:
        begin = time.perf_counter()
        call()
        synchronize()
        times.append(time.perf_counter() - begin)
    return min(times) * 1e6


def matrix(rows, columns, non_zeros, seed):
    generator = torch.Generator().manual_seed(seed)
    dense = torch.zeros(rows * columns)
    places = torch.randperm(rows * columns, generator=generator)[:non_zeros]
    dense[places] = torch.rand(non_zeros, generator=generator) + 0.5
    return dense.reshape(rows, columns)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("layers")
    parser.add_argument("out")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--watts", default="")
    options = parser.parse_args()
    synchronize = torch.cuda.synchronize if options.device.startswith("cuda") else lambda: None

    rows = ["layer,dense_us,sparse_us,watts"]
    with open(options.layers, newline="") as file:
        for seed, layer in enumerate(csv.DictReader(file)):
            dense = matrix(int(layer["rows"]), int(layer["columns"]), int(layer["nonZeros"]), seed).to(options.device)
            vector = torch.rand(int(layer["columns"]), device=options.device)
            sparse = dense.to_sparse_csr()
            difference = (dense @ vector - sparse @ vector).abs().max().item()
            if not difference <= 1e-3 * (dense @ vector).abs().max().item():
                raise SystemExit(f"{layer['layer']}: dense and sparse outputs must agree, differ by {difference}")
            dense_us = shortest_us(lambda: torch.mv(dense, vector), synchronize)
            sparse_us = shortest_us(lambda: sparse @ vector, synchronize)
            rows.append(f"{layer['layer']},{dense_us:.2f},{sparse_us:.2f},{options.watts}")
            print(rows[-1])
    with open(options.out, "w") as file:
        file.write("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
