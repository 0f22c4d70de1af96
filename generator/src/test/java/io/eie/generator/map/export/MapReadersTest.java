// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.PythonEnvironment;
import io.eie.generator.PythonEnvironment.Ended;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.BitField;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Region;
import io.eie.generator.map.Register;
import io.eie.generator.map.VectorLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The map opened by readers of other people, {@code scripts/maps/read_map.py}: what they find is
 * compared with {@link AddressMap}, and a damaged map must be refused by each.
 */
@Tag("nightly")
class MapReadersTest {
  /** Made once: it takes half a minute. */
  @TempDir private static Path place;

  private static PythonEnvironment environment;

  @TempDir private Path folder;

  @BeforeAll
  static void makeTheEnvironment() {
    environment = PythonEnvironment.of("maps", place);
  }

  private Ended read(String reader, String text) throws IOException {
    // The checker of HTML tells a page by the end of its name.
    Path file = folder.resolve(reader.equals("html") ? "map.html" : "map." + reader);
    Files.writeString(file, text);
    return PythonEnvironment.run(
        folder,
        environment.program("python"),
        PythonEnvironment.scripts().resolve("maps").resolve("read_map.py").toString(),
        reader,
        file.toString());
  }

  private static void assertFound(Ended read, List<String> expected) {
    assertThat(read.code()).as(read.err()).isZero();
    assertThat(read.out().lines().toList()).containsExactlyInAnyOrderElementsOf(expected);
  }

  // what must be found

  private static List<String> registers(EieConfig config) {
    AddressMap map = AddressMap.of(config);
    List<String> lines = new ArrayList<>();
    for (Register register : Register.values()) {
      lines.add(line("register %s %x", register, map.register(register)));
      for (BitField field : register.fields()) {
        lines.add(line("field %s.%s %d %d", register, field.name(), field.msb(), field.lsb()));
      }
    }
    for (ErrorCause cause : ErrorCause.values()) {
      lines.add(line("value STATUS.cause %s %d", cause, cause.code()));
    }
    return lines;
  }

  private static List<String> memories(EieConfig config) {
    AddressMap map = AddressMap.of(config);
    List<String> lines = new ArrayList<>();
    lines.add(words("PROGRAM", map.program(0, 0), map.words(ControlWindow.PROGRAM)));
    lines.add(words("TRACE", map.trace(0, 0), map.words(ControlWindow.TRACE)));
    lines.add(words("CODEBOOK", map.codebook(0, 0), map.words(ControlWindow.CODEBOOK)));
    for (int element = 0; element < config.processingElements(); element++) {
      for (ElementMemory memory : visible(map)) {
        String path = line("ELEMENT[%d].%s", element, memory);
        lines.add(words(path, map.element(element, memory, 0), map.words(memory)));
      }
    }
    for (int buffer = 0; buffer < 1 << AddressMap.BUFFER_BITS; buffer++) {
      for (boolean output : new boolean[] {false, true}) {
        String path = line("%s_BUFFER[%d]", output ? "OUTPUT" : "INPUT", buffer);
        lines.add(words(path, map.vector(output, buffer, 0), VectorLayout.of(config).capacity()));
      }
    }
    return lines;
  }

  private static List<ElementMemory> visible(AddressMap map) {
    return List.of(ElementMemory.values()).stream()
        .filter(memory -> memory.hostVisible() && map.words(memory) > 0)
        .toList();
  }

  private static List<String> allElements(EieConfig config) {
    AddressMap map = AddressMap.of(config);
    return visible(map).stream()
        .filter(ElementMemory::writable)
        .map(
            memory ->
                words(
                    Region.ALL_ELEMENTS + "." + memory,
                    map.allElements(memory, 0),
                    map.words(memory)))
        .toList();
  }

  /** Where a buffer is a file of registers, its words have a name of their own. */
  private static List<String> wordsNamed(List<String> lines) {
    return lines.stream()
        .map(each -> each.replaceFirst("(_BUFFER\\[\\d\\]) ", "$1.WORD "))
        .toList();
  }

  private static String words(String path, long address, int count) {
    return line("words %s %x %d", path, address, count);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static String render(MapFormat format, EieConfig config) {
    return format.render("test", config);
  }

  // the readers

  @ParameterizedTest
  @EnumSource(Preset.class)
  void systemRdlCompilerFindsTheMap(Preset preset) throws IOException {
    EieConfig config = preset.config();
    assertFound(
        read("systemrdl", render(MapFormat.SYSTEMRDL, config)),
        joined(registers(config), memories(config)));
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void theSchemaAndPeakRdlFindTheMapInIpXact(Preset preset) throws IOException {
    EieConfig config = preset.config();
    List<String> words = wordsNamed(joined(memories(config), allElements(config)));
    assertFound(read("ipxact", render(MapFormat.IPXACT, config)), joined(registers(config), words));
  }

  /** The component beside the Verilog, which has the files and every bus. */
  @ParameterizedTest
  @EnumSource(HostBus.class)
  void theSchemaAcceptsTheComponentOfTheFolder(HostBus bus) throws IOException {
    EieConfig config = Preset.TINY4.config().toBuilder().hostBus(bus).streams(true).build();
    List<String> words = wordsNamed(joined(memories(config), allElements(config)));
    assertFound(
        read("ipxact", RtlDesign.of(config).kit().get("component.xml")),
        joined(registers(config), words));
  }

  /** cmsis-svd makes an object of every word: a small design alone. */
  @Test
  void cmsisSvdFindsTheMap() throws IOException {
    EieConfig config = Preset.TINY4.config();
    List<String> words = wordsNamed(joined(memories(config), allElements(config)));
    assertFound(read("svd", render(MapFormat.SVD, config)), joined(registers(config), words));
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void theSchemaOfCmsisAcceptsTheMap(Preset preset) throws IOException {
    assertFound(read("svd-schema", render(MapFormat.SVD, preset.config())), List.of());
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void theCheckerOfHtmlHasNothingToSay(Preset preset) throws IOException {
    Ended read = read("html", render(MapFormat.HTML, preset.config()));
    assertThat(read.code()).as(read.err()).isZero();
    assertThat(read.err()).isEmpty();
  }

  /** Without these a reader that accepts anything would pass. */
  @ParameterizedTest
  @CsvSource({
    "systemrdl, SYSTEMRDL, status @ 0x30, status @ 0x10",
    "systemrdl, SYSTEMRDL, memwidth = 64, memwidth = wide",
    "svd-schema, SVD, <addressOffset>0x30<, <addressOffset>thirty<",
    "svd, SVD, <name>STATUS</name>, <nome>STATUS</nome>",
    "ipxact, IPXACT, <ipxact:name>STATUS</ipxact:name>, <ipxact:name>CONTROL</ipxact:name>",
    "ipxact, IPXACT, <ipxact:bitWidth>4</ipxact:bitWidth>, ''",
    "ipxact, IPXACT, <ipxact:slave/>, ''",
    "html, HTML, </h2>, </h3>"
  })
  void aDamagedMapIsRefused(String reader, MapFormat format, String sound, String damaged)
      throws IOException {
    EieConfig config = Preset.TINY4.config().toBuilder().hostBus(HostBus.AXI4).build();
    String text = render(format, config);
    assertThat(text).contains(sound);
    Ended read = read(reader, text.replace(sound, damaged));
    assertThat(read.code()).isEqualTo(1);
    assertThat(read.err()).isNotBlank().doesNotContain("Traceback");
  }

  /** A map that is accepted, but has a register elsewhere, is found out by the comparison. */
  @Test
  void aMovedRegisterIsFound() throws IOException {
    EieConfig config = Preset.TINY4.config();
    String moved = render(MapFormat.SYSTEMRDL, config).replace("run @ 0x70;", "run @ 0x90;");
    Ended read = read("systemrdl", moved);
    assertThat(read.code()).as(read.err()).isZero();
    assertThat(read.out()).contains("register RUN 90\n");
    assertThat(registers(config)).contains("register RUN 70");
  }
}
