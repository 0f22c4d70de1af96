// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.eie.generator.config.Preset;
import io.eie.generator.hdl.Emission.PortInfo;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The descriptions for other tools, read by parsers that know nothing of eie. */
class DescriptionsTest {
  @TempDir private static Path place;
  private static GeneratedFolder folder;

  @BeforeAll
  static void generate() {
    folder = new GeneratedFolder(Preset.TINY4.config(), place.resolve("é/rtl"));
  }

  private static JsonNode yaml(String name) throws Exception {
    ObjectMapper mapper =
        new ObjectMapper(
            YAMLFactory.builder().enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL).build());
    return mapper.readTree(folder.text(name));
  }

  private static List<String> names(JsonNode files) {
    List<String> names = new ArrayList<>();
    files.forEach(file -> names.add(file.isTextual() ? file.asText() : file.fieldNames().next()));
    return names;
  }

  /** The modules that the files hold, each once. */
  private static void assertWholeDesign(List<String> files) {
    List<String> modules = new ArrayList<>();
    for (String file : files) {
      assertThat(folder.path(file)).isRegularFile();
      modules.add(Path.of(file).getFileName().toString());
    }
    assertThat(modules)
        .containsExactlyInAnyOrderElementsOf(
            folder.design().sources().stream().map(source -> source.fileName()).toList());
  }

  /** The keys that CAPI2 asks for, and none that it does not know. */
  @Test
  void theCoreIsCapi2() throws Exception {
    assertThat(folder.text("eie.core")).startsWith("CAPI=2:\n");
    JsonNode core = yaml("eie.core");
    assertThat(keys(core))
        .containsExactlyInAnyOrder("CAPI=2", "name", "description", "filesets", "targets");
    assertThat(core.get("name").asText()).matches("[\\w.]+:[\\w.]+:[\\w.]+:\\d+\\.\\d+\\.\\d+");
    for (JsonNode fileset : core.get("filesets")) {
      assertThat(Set.of("file_type", "files", "depend")).containsAll(keys(fileset));
      for (String file : names(fileset.get("files"))) {
        assertThat(folder.path(file)).isRegularFile();
      }
    }
    assertThat(keys(core.get("targets"))).contains("default");
    for (JsonNode target : core.get("targets")) {
      assertThat(Set.of("default_tool", "filesets", "toplevel", "tools")).containsAll(keys(target));
      assertThat(target.get("toplevel").asText()).isEqualTo("Eie");
      if (target.has("tools")) {
        assertThat(target.get("tools").has(target.get("default_tool").asText())).isTrue();
      }
      List<String> verilog = new ArrayList<>();
      for (JsonNode name : target.get("filesets")) {
        JsonNode fileset = core.get("filesets").get(name.asText());
        if (fileset.path("file_type").asText().equals("verilogSource")) {
          verilog.addAll(names(fileset.get("files")));
        }
      }
      assertWholeDesign(verilog);
    }
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void benderTakesOneViewOfTheMemories() throws Exception {
    JsonNode bender = yaml("Bender.yml");
    assertThat(bender.get("package").get("name").asText()).isEqualTo("eie");
    JsonNode sources = bender.get("sources");
    assertThat(Stream.of(0, 1, 2).map(i -> sources.get(i).get("target").asText()))
        .containsExactly("fpga", "all(asic, not(fpga))", "not(any(asic, fpga))");
    assertThat(sources.get(3).has("target")).isFalse();
    for (int view = 0; view < 3; view++) {
      List<String> files = names(sources.get(view).get("files"));
      files.addAll(names(sources.get(3).get("files")));
      assertWholeDesign(files);
    }
  }

  private static List<Element> elements(Node parent, String name) {
    NodeList nodes = ((Element) parent).getElementsByTagName("ipxact:" + name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String children(Node node) {
    List<String> names = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element) {
        names.add(child.getLocalName());
      }
    }
    return String.join(" ", names);
  }

  private static String text(Node parent, String name) {
    return elements(parent, name).get(0).getTextContent();
  }

  @Test
  void theComponentIsIpXact() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    folder.text("component.xml").getBytes(StandardCharsets.UTF_8)));
    Element root = document.getDocumentElement();
    assertThat(root.getNamespaceURI())
        .isEqualTo("http://www.accellera.org/XMLSchema/IPXACT/1685-2014");
    // The order that the standard prescribes.
    assertThat(children(root))
        .isEqualTo(
            "vendor library name version busInterfaces memoryMaps model fileSets description");
    assertThat(children(elements(root, "model").get(0))).isEqualTo("views instantiations ports");
    for (Element view : elements(root, "view")) {
      assertThat(children(view)).isEqualTo("name componentInstantiationRef");
      assertThat(elements(root, "componentInstantiation"))
          .anyMatch(one -> text(one, "name").equals(text(view, "componentInstantiationRef")));
    }
    for (Element instantiation : elements(root, "componentInstantiation")) {
      assertThat(children(instantiation))
          .isEqualTo("name language moduleName fileSetRef fileSetRef");
      List<String> files = new ArrayList<>();
      for (Element reference : elements(instantiation, "localName")) {
        Element set =
            elements(root, "fileSet").stream()
                .filter(one -> text(one, "name").equals(reference.getTextContent()))
                .findFirst()
                .orElseThrow();
        elements(set, "file").forEach(file -> files.add(text(file, "name")));
      }
      assertWholeDesign(files);
    }
    assertThat(elements(root, "port").stream().map(DescriptionsTest::port))
        .containsExactlyElementsOf(
            folder.design().emission().ports().stream().map(DescriptionsTest::port).toList());
  }

  private static String port(Element port) {
    boolean vector = !elements(port, "left").isEmpty();
    if (vector) {
      assertThat(text(port, "right")).isEqualTo("0");
    }
    return String.format(
        Locale.ROOT,
        "%s %s %d",
        text(port, "name"),
        text(port, "direction"),
        vector ? Integer.parseInt(text(port, "left")) + 1 : 1);
  }

  private static String port(PortInfo port) {
    String direction = port.direction().name().startsWith("IN") ? "in" : "out";
    return String.format(Locale.ROOT, "%s %s %d", port.name(), direction, port.width());
  }
}
