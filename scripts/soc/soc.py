# SPDX-License-Identifier: Apache-2.0
"""A LiteX system with a VexRiscv processor and eie as a peripheral, as Verilog: soc.py RTL FIRMWARE OUT.

RTL is a folder of `eie generate --set hostBus=axi4-lite-32`. Without a FIRMWARE (-) only the headers for it are written, to OUT;
with one, OUT/gateware gets the Verilog, with the firmware in the ROM.
"""

import json
import os
import sys

import litex.soc
from litex.build.generic_platform import Pins, Subsignal
from litex.build.io import CRG
from litex.build.sim import SimPlatform
from litex.soc.integration import export
from litex.soc.integration.common import get_mem_data
from litex.soc.integration.soc import SoCRegion
from litex.soc.integration.soc_core import SoCCore
from litex.soc.interconnect.axi import AXILiteInterface
from migen import ClockSignal, Instance, ResetSignal, Signal

CLOCK_HZ = 100_000_000
EIE_BASE = 0x9000_0000  # in VexRiscv's uncached region
EIE_INTERRUPT = 4
ROM_BYTES = 0x8_0000
RAM_BYTES = 0x2_0000

IO = [
    ("sys_clk", 0, Pins(1)),
    (
        "serial",
        0,
        Subsignal("source_valid", Pins(1)),
        Subsignal("source_ready", Pins(1)),
        Subsignal("source_data", Pins(8)),
        Subsignal("sink_valid", Pins(1)),
        Subsignal("sink_ready", Pins(1)),
        Subsignal("sink_data", Pins(8)),
    ),
]


class System(SoCCore):
    def __init__(self, platform, rtl, firmware):
        super().__init__(
            platform,
            CLOCK_HZ,
            cpu_type="vexriscv",
            cpu_variant="standard",
            integrated_rom_size=ROM_BYTES,
            integrated_rom_init=firmware,
            integrated_sram_size=RAM_BYTES,
            uart_name="sim",
            timer_uptime=True,
            ident="eie",
        )
        self.crg = CRG(platform.request("sys_clk"))
        self.add_eie(platform, rtl)

    def add_eie(self, platform, rtl):
        """The accelerator: an AXI4-Lite slave of 32 bits, a region of the bus, and an interrupt."""
        manifest = json.load(open(os.path.join(rtl, "manifest.json")))
        ports = {port["name"]: port["width"] for port in manifest["ports"]}
        bus = AXILiteInterface(data_width=32, address_width=32)
        region = SoCRegion(origin=EIE_BASE, size=1 << ports["s_axi_awaddr"], cached=False)
        self.bus.add_slave("eie", bus, region)
        interrupt = Signal()
        self.comb += self.cpu.interrupt[EIE_INTERRUPT].eq(interrupt)
        pins = {"i_clk": ClockSignal(), "i_reset": ResetSignal(), "o_interrupt_o": interrupt}
        for channel, inward, fields in (
            ("aw", True, ["addr"]),
            ("w", True, ["data", "strb"]),
            ("b", False, ["resp"]),
            ("ar", True, ["addr"]),
            ("r", False, ["data", "resp"]),
        ):
            endpoint = getattr(bus, channel)
            for field in ["valid", "ready", *fields]:
                signal = getattr(endpoint, field)
                into = inward != (field == "ready")
                pins[("i" if into else "o") + f"_s_axi_{channel}{field}"] = signal[: ports[f"s_axi_{channel}{field}"]]
        self.specials += Instance(manifest["top"], **pins)
        for name in open(os.path.join(rtl, "eie.f")).read().split():
            platform.add_source(os.path.join(rtl, name))
        self.add_constant("EIE_INTERRUPT", EIE_INTERRUPT)


def write(folder, name, text):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "w") as file:
        file.write(text)


def main(rtl, firmware, out):
    platform = SimPlatform("SIM", IO)
    words = [] if firmware == "-" else get_mem_data(firmware, data_width=32, endianness="little")
    system = System(platform, os.path.abspath(rtl), words)
    system.finalize()
    out = os.path.abspath(out)
    headers = os.path.join(out, "include", "generated")
    write(headers, "soc.h", export.get_soc_header(system.constants))
    write(headers, "csr.h", export.get_csr_header(system.csr_regions, system.constants))
    write(headers, "mem.h", export.get_mem_header(system.mem_regions))
    # The processor's flags, header folders and start-up code, for the compiler of the firmware.
    cpu = os.path.dirname(os.path.abspath(sys.modules[type(system.cpu).__module__].__file__))
    software = os.path.join(os.path.dirname(os.path.abspath(litex.soc.__file__)), "software")
    folders = [os.path.join(out, "include"), cpu, os.path.join(software, "include")]
    write(out, "cpu.flags", " ".join(system.cpu.gcc_flags.split() + [f"-I{each}" for each in folders]) + "\n")
    write(out, "crt0", os.path.join(cpu, "crt0.S") + "\n")
    if firmware != "-":
        gateware = os.path.join(out, "gateware")
        os.makedirs(gateware, exist_ok=True)
        os.chdir(gateware)  # where the Verilog looks for the contents of its memories
        fragment = system.get_fragment()
        platform.finalize(fragment)
        platform.get_verilog(fragment, name="sim").write("sim.v")
        write(gateware, "sim.f", "".join(f"{name}\n" for name, *_ in platform.sources) + "sim.v\n")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: soc.py RTL FIRMWARE|- OUT")
    main(*sys.argv[1:])
