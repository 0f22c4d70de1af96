// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.PortInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The repeated parts of the IP-XACT description (IEEE 1685-2014). */
final class IpXact {
  private IpXact() {}

  /** One per view: the files differ in the memories. */
  static List<String> instantiations(String top) {
    return Stream.of("simulation", "fpga", "asic").map(view -> instantiation(top, view)).toList();
  }

  private static String instantiation(String top, String view) {
    return element(
        "componentInstantiation",
        element("name", "verilog_" + view)
            + element("language", "verilog")
            + element("moduleName", top)
            + element("fileSetRef", element("localName", "memories_" + view))
            + element("fileSetRef", element("localName", "logic")));
  }

  /** One per port. */
  static List<String> ports(List<PortInfo> ports) {
    return ports.stream().map(IpXact::port).toList();
  }

  private static String port(PortInfo port) {
    String direction = element("direction", port.direction() == Direction.INPUT ? "in" : "out");
    String vector =
        port.width() == 1
            ? ""
            : element(
                "vectors",
                element("vector", element("left", port.width() - 1) + element("right", 0)));
    return element("port", element("name", port.name()) + element("wire", direction + vector));
  }

  private static String element(String name, Object content) {
    return String.format(Locale.ROOT, "<ipxact:%1$s>%2$s</ipxact:%1$s>", name, content);
  }
}
