// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SearchPath;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.BitField;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Register;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

/** The map in each format, read back and compared with {@link AddressMap}. */
class MapFormatTest {
  private static String render(MapFormat format, Preset preset) {
    return format.render(preset.presetName(), preset.config());
  }

  // C

  /** The values of names, as the C compiler computes them. */
  private static Map<String, Long> compiled(String header, List<String> names, Path folder)
      throws Exception {
    Files.writeString(folder.resolve("eie.h"), header);
    StringBuilder program = new StringBuilder("#include <stdio.h>\n#include \"eie.h\"\n");
    program.append("int main(void) {\n");
    for (String name : names) {
      program.append(
          String.format(Locale.ROOT, "  printf(\"%%llu\\n\", (unsigned long long)(%s));%n", name));
    }
    program.append("  return 0;\n}\n");
    Files.writeString(folder.resolve("print.c"), program);
    run(
        folder,
        "cc",
        "-std=c99",
        "-Wall",
        "-Wextra",
        "-Wpedantic",
        "-Werror",
        "-o",
        "print",
        "print.c");
    String[] lines = run(folder, folder.resolve("print").toString()).split("\n");
    Map<String, Long> values = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), Long.parseUnsignedLong(lines[i]));
    }
    return values;
  }

  private static String run(Path folder, String... command) throws Exception {
    Process process = ended(folder, command);
    String text = Files.readString(folder.resolve("said.txt"));
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  private static Process ended(Path folder, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process;
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void theCompilerComputesTheAddressesOfTheMap(Preset preset, @TempDir Path folder)
      throws Exception {
    Assumptions.assumeTrue(
        SearchPath.ofProcess().find("cc").isPresent(), "a C compiler (cc) is not installed");
    EieConfig config = preset.config();
    AddressMap map = AddressMap.of(config);
    Map<String, Long> expected = new HashMap<>();
    for (Register register : Register.values()) {
      expected.put("EIE_" + register.name(), map.register(register));
    }
    expected.put("EIE_STATUS_CAUSE_MASK", Register.STATUS.field("cause").mask());
    expected.put("EIE_STATUS_CAUSE_LSB", 4L);
    expected.put("EIE_IDENTITY_MAGIC_WIDTH", 24L);
    expected.put("EIE_CAUSE_DESCRIPTOR", (long) ErrorCause.DESCRIPTOR.code());
    expected.put("EIE_PROGRAM + 32 * 1 + 8 * 2", map.program(1, 2));
    expected.put("EIE_TRACE + 16 * 1 + 8", map.trace(1, 1));
    expected.put("EIE_CODEBOOK + 8 * EIE_CODEBOOK_STRIDE_WORDS * 1", map.codebook(1, 0));
    int last = config.processingElements() - 1;
    for (ElementMemory memory :
        List.of(ElementMemory.SPARSE, ElementMemory.POINTER, ElementMemory.ACTIVATION)) {
      expected.put(
          "EIE_ELEMENT(" + last + ") + EIE_" + memory + " + 8 * 5", map.element(last, memory, 5));
      expected.put("EIE_ALL_ELEMENTS + EIE_" + memory + " + 8 * 5", map.allElements(memory, 5));
      expected.put("EIE_" + memory + "_WORDS", (long) memory.words(config));
    }
    for (DescriptorField field : DescriptorField.values()) {
      expected.put("EIE_DESCRIPTOR_" + field + "_WORD", (long) field.word());
      expected.put("EIE_DESCRIPTOR_" + field + "_LSB", (long) field.lsb());
      expected.put("EIE_DESCRIPTOR_" + field + "_MASK", field.field().mask());
      expected.put("EIE_FIELD_" + field, (long) field.code());
    }

    assertThat(compiled(render(MapFormat.C, preset), new ArrayList<>(expected.keySet()), folder))
        .isEqualTo(expected);
  }

  // CMSIS-SVD

  private static Document svd(Preset preset) throws Exception {
    byte[] text = render(MapFormat.SVD, preset).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text));
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void svdHasEveryRegisterFieldAndMemory(Preset preset) throws Exception {
    Document document = svd(preset);
    XPath path = XPathFactory.newInstance().newXPath();
    AddressMap map = AddressMap.of(preset.config());
    for (Register register : Register.values()) {
      String at = "//registers/register[name='" + register + "']";
      assertThat(Long.decode(path.evaluate(at + "/addressOffset", document)))
          .isEqualTo(map.register(register));
      for (BitField field : register.fields()) {
        String bits = at + "/fields/field[name='" + field.name() + "']";
        assertThat(path.evaluate(bits + "/bitOffset", document))
            .isEqualTo(Integer.toString(field.lsb()));
        assertThat(path.evaluate(bits + "/bitWidth", document))
            .isEqualTo(Integer.toString(field.width()));
      }
    }
    int last = preset.config().processingElements() - 1;
    String element = "//cluster[name='ELEMENT[%s]']";
    long base = Long.decode(path.evaluate(element + "/addressOffset", document));
    long step = Long.decode(path.evaluate(element + "/dimIncrement", document));
    long memory =
        Long.decode(
            path.evaluate(element + "/register[name='ACTIVATION[%s]']/addressOffset", document));
    assertThat(base + last * step + memory + 8 * 3)
        .isEqualTo(map.element(last, ElementMemory.ACTIVATION, 3));
    assertThat(path.evaluate(element + "/dim", document)).isEqualTo(Integer.toString(last + 1));
  }

  // HTML and IP-XACT

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void thePageInHtmlHasEveryRegisterAndNeedsNoOtherFile(Preset preset) throws Exception {
    String page = render(MapFormat.HTML, preset);
    Document document = xml(page);
    XPath path = XPathFactory.newInstance().newXPath();

    for (Register register : Register.values()) {
      String at = "//section[@id='" + register + "']";
      assertThat(path.evaluate("count(" + at + "/div/table/tbody/tr)", document))
          .isEqualTo(Integer.toString(register.fields().size()));
      assertThat(Long.decode(path.evaluate(at + "/header/span[1]", document)))
          .isEqualTo(AddressMap.of(preset.config()).register(register));
    }
    // Every register is drawn whole: 32 bits a row.
    assertThat(document.getElementsByTagName("section").getLength())
        .isEqualTo(Register.values().length);
    for (String link : page.split("href=\"#")) {
      if (!link.startsWith("<!DOCTYPE")) {
        String id = link.substring(0, link.indexOf('"'));
        assertThat(path.evaluate("count(//*[@id='" + id + "'])", document)).isEqualTo("1");
      }
    }
    assertThat(page)
        .contains(preset.config().hash())
        .contains("prefers-color-scheme: dark", "<code>io.eie.generator.map</code>")
        .doesNotContain("http", "src=", "<link", "<script", "`");
  }

  @Test
  void theDrawingOfARegisterHasEachBitOnce() {
    for (Register register : Register.values()) {
      for (List<HtmlPage.Segment> half : HtmlPage.halves(register)) {
        assertThat(half.stream().mapToInt(HtmlPage.Segment::bits).sum()).isEqualTo(32);
        for (HtmlPage.Segment segment : half) {
          boolean named = register.fields().stream().anyMatch(f -> f.name().equals(segment.name()));
          assertThat(named).isEqualTo(!segment.name().isEmpty());
        }
      }
    }
    assertThat(HtmlPage.halves(Register.INTERRUPT_ENABLE))
        .containsExactly(
            List.of(new HtmlPage.Segment("", 31, 1), new HtmlPage.Segment("done", 0, 0)));
  }

  @ParameterizedTest
  @EnumSource(HostBus.class)
  void ipXactMapsThePortsOfTheBus(HostBus bus) throws Exception {
    EieConfig config = Preset.TINY4.config().toBuilder().hostBus(bus).build();
    Document document = xml(MapFormat.IPXACT.render("tiny4", config));
    XPath path = XPathFactory.newInstance().newXPath();
    boolean standard = bus != HostBus.NATIVE;

    assertThat(path.evaluate("count(//*[local-name()='busInterface'])", document))
        .isEqualTo(standard ? "4" : "3");
    String slave = "//*[local-name()='busInterface'][*[local-name()='slave']/*]";
    assertThat(path.evaluate(slave + "/*[local-name()='busType']/@name", document))
        .isEqualTo(standard ? (bus == HostBus.AXI4 ? "AXI4" : "AXI4-Lite") : "");
    assertThat(
            path.evaluate(
                slave
                    + "//*[local-name()='portMap'][*/*='AWADDR']/*[local-name()='physicalPort']/*",
                document))
        .isEqualTo(standard ? "s_axi_awaddr" : "");
    String ports = path.evaluate("count(//*[local-name()='port'])", document);
    String maps = path.evaluate("count(//*[local-name()='portMap'])", document);
    assertThat(Integer.parseInt(ports) - Integer.parseInt(maps)).isEqualTo(standard ? 1 : 12);
  }

  // SystemRDL

  @Test
  void systemRdlHasEveryRegisterAtItsAddress() {
    String text = render(MapFormat.SYSTEMRDL, Preset.TINY4);

    for (Register register : Register.values()) {
      assertThat(text)
          .contains(
              String.format(
                  Locale.ROOT,
                  "} %s @ 0x%x;",
                  register.name().toLowerCase(Locale.ROOT),
                  register.offset()));
    }
    assertThat(text)
        .contains(
            "} \\cause[7:4] = 4'h0;", "mementries = 16;", "} element[4] @ 0x28000 += 0x2000;");
    assertThat(text.chars().filter(c -> c == '{').count())
        .isEqualTo(text.chars().filter(c -> c == '}').count());
  }

  // device tree

  @ParameterizedTest
  @EnumSource(Preset.class)
  void theDeviceTreeNodeHasTheAddressSpace(Preset preset, @TempDir Path folder) throws Exception {
    String text = render(MapFormat.DTS, preset);
    long bytes = 1L << AddressMap.of(preset.config()).addressBits();
    assertThat(text)
        .contains(String.format(Locale.ROOT, "reg = <0x0 0x0 0x%x 0x%x>;", bytes >>> 32, bytes))
        .contains("compatible = \"eie,accelerator-5\";")
        .contains("eie,configuration = \"" + preset.config().hash() + "\";");
    Assumptions.assumeTrue(
        SearchPath.ofProcess().find("dtc").isPresent(),
        "dtc (device-tree-compiler) is not installed");
    Files.writeString(folder.resolve("eie.dts"), text);
    run(folder, "dtc", "-o", "eie.dtb", "eie.dts");
    String found = run(folder, "fdtget", "-t", "x", "eie.dtb", "/accelerator@0", "reg");
    assertThat(found.strip())
        .isEqualTo(String.format(Locale.ROOT, "0 0 %x %x", bytes >>> 32, bytes & 0xffff_ffffL));
    Files.writeString(folder.resolve("damaged.dts"), text.replaceFirst("reg = <", "reg = "));
    assertThat(ended(folder, "dtc", "-o", "damaged.dtb", "damaged.dts").exitValue()).isNotZero();
  }

  @ParameterizedTest
  @EnumSource(MapFormat.class)
  void leftOutCountersAreInNoFormat(MapFormat format) {
    EieConfig without = Preset.TINY4.config().with("performanceCounters", "false");

    assertThat(format.render("tiny4", without)).doesNotContain("COUNTERS");
  }
}
