# SPDX-License-Identifier: Apache-2.0
"""Lints the generated folder in which it runs through Edalize: the files of eie.f and eie.vlt, the top module of manifest.json."""

import json
import os

from edalize.edatool import get_edatool

with open("eie.f") as names:
    files = [{"name": os.path.abspath(name.strip()), "file_type": "verilogSource"} for name in names]
files.append({"name": os.path.abspath("eie.vlt"), "file_type": "vlt"})
with open("manifest.json") as manifest:
    top = json.load(manifest)["top"]

edam = {
    "name": "lint",
    "files": files,
    "toplevel": top,
    "tool_options": {"verilator": {"mode": "lint-only", "verilator_options": ["-Wall"]}},
}
os.makedirs("edalize", exist_ok=True)
backend = get_edatool("verilator")(edam=edam, work_root="edalize")
backend.configure()
backend.build()
print(f"{len(files)} files of {top} are clean")
