// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.common.quote.XmlText;
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
        leaf("name", "verilog_" + view)
            + leaf("language", "verilog")
            + leaf("moduleName", top)
            + element("fileSetRef", leaf("localName", "memories_" + view))
            + element("fileSetRef", leaf("localName", "logic")));
  }

  /** One per port. */
  static List<String> ports(List<PortInfo> ports) {
    return ports.stream().map(IpXact::port).toList();
  }

  private static String port(PortInfo port) {
    String direction = leaf("direction", port.direction() == Direction.INPUT ? "in" : "out");
    String vector =
        port.width() == 1
            ? ""
            : element(
                "vectors", element("vector", leaf("left", port.width() - 1) + leaf("right", 0)));
    return element("port", leaf("name", port.name()) + element("wire", direction + vector));
  }

  private static String leaf(String name, Object content) {
    return element(name, XmlText.of(content.toString()));
  }

  private static String element(String name, String content) {
    return String.format(Locale.ROOT, "<ipxact:%1$s>%2$s</ipxact:%1$s>", name, content);
  }
}
