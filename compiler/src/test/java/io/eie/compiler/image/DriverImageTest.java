// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.read.BundledNetwork;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.RowMapping;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes of an image, read after the table in docs/formats.md. */
class DriverImageTest {
  private static CompiledModel model(EieConfig config, RowMapping mapping) {
    CompileOptions options = CompileOptions.named("lenet").withRowMapping(RowMapper.of(mapping));
    return Compiler.compile(BundledNetwork.lenet300100(), config, options).model();
  }

  private static EieConfig config(String changes) {
    EieConfig config = Preset.SMALL16.config();
    for (String change : changes.isEmpty() ? new String[0] : changes.split(" ")) {
      config = config.with(change.split("=")[0], change.split("=")[1]);
    }
    return config;
  }

  private static ByteBuffer image(CompiledModel model) {
    return ByteBuffer.wrap(DriverImage.of(model)).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Words by address, in the order in which they are written. */
  private static Map<Long, Long> words(ByteBuffer image, int at, int ranges) {
    Map<Long, Long> words = new LinkedHashMap<>();
    image.position(at);
    for (int range = 0; range < ranges; range++) {
      long address = image.getLong();
      int count = image.getInt();
      assertThat(image.getInt()).isZero();
      for (int word = 0; word < count; word++) {
        assertThat(words.put(address + 8L * word, image.getLong())).as("written once").isNull();
      }
    }
    return words;
  }

  private static void put(Map<Long, Long> words, long address, HostWords content) {
    for (int word = 0; word < content.size(); word++) {
      words.put(address + 8L * word, content.at(word));
    }
  }

  private static Map<Long, Long> expected(CompiledModel model, SegmentModel segment) {
    AddressMap map = AddressMap.of(model.config());
    Map<Long, Long> words = new LinkedHashMap<>();
    put(words, ControlWindow.PROGRAM.base(), segment.program());
    put(words, ControlWindow.CODEBOOK.base(), segment.codebooks());
    for (int element = 0; element < model.config().processingElements(); element++) {
      put(words, map.element(element, ElementMemory.SPARSE, 0), segment.sparse().get(element));
      put(words, map.element(element, ElementMemory.POINTER, 0), segment.pointer().get(element));
      put(words, map.element(element, ElementMemory.BIAS, 0), segment.bias().get(element));
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource({
    "'', BALANCED, 1, 2",
    "'', INTERLEAVED, 1, 2",
    "sparseRows=128, BALANCED, 0, 2",
    "activations=80, BALANCED, 1, 0",
    "activationBits=20, BALANCED, 1, 2",
    "performanceCounters=false, INTERLEAVED, 1, 2"
  })
  void everyWordOfTheModelIsInItsImage(
      String changes, RowMapping mapping, int segments, int buffers) {
    CompiledModel model = model(config(changes), mapping);
    EieConfig config = model.config();
    AddressMap map = AddressMap.of(config);
    assertThat(model.vectorBuffers()).isEqualTo(buffers);
    assertThat(model.segments()).hasSizeGreaterThan(segments == 0 ? 1 : 0);
    ByteBuffer image = image(model);

    byte[] magic = new byte[8];
    image.get(magic);
    assertThat(new String(magic, StandardCharsets.US_ASCII)).isEqualTo("EIEIMAGE");
    assertThat(image.getInt(8)).isEqualTo(1);
    assertThat(image.getInt(12)).isEqualTo(176);
    assertThat(image.getLong(16)).isEqualTo(image.capacity());
    assertThat(image.getInt(24)).isEqualTo(Register.VERSION);
    for (int part = 0; part < 4; part++) {
      assertThat(String.format("%016x", image.getLong(32 + 8 * part)))
          .isEqualTo(config.hash().substring(16 * part, 16 * part + 16));
    }
    assertThat(image.getLong(64)).isEqualTo(model.inputVector().word());
    assertThat(image.getLong(72)).isEqualTo(model.outputVector().word());
    for (int buffer = 0; buffer < 8; buffer++) {
      long offset = buffer * image.getLong(96);
      assertThat(image.getLong(80) + offset).isEqualTo(map.vector(false, buffer, 0));
      assertThat(image.getLong(88) + offset).isEqualTo(map.vector(true, buffer, 0));
    }
    if (config.performanceCounters()) {
      assertThat(image.getLong(104) + 3 * image.getLong(112))
          .isEqualTo(map.element(3, ElementMemory.COUNTERS, 0));
    }
    assertThat(ints(image, 120, 8))
        .containsExactly(
            16,
            config.performanceCounters() ? 6 : 0,
            config.activationBits() > 16 ? 32 : 16,
            config.activationBits(),
            784,
            10,
            model.layers().get(0).inputFractionBits(),
            model.layers().get(2).outputFractionBits());
    checkOrder(image, image.getInt(152), model.inputPositions().toArray());
    checkOrder(image, image.getInt(156), model.outputPositions().toArray());
    assertThat(image.getInt(156) == 0).isEqualTo(mapping == RowMapping.INTERLEAVED);
    int table = image.getInt(168);
    assertThat(image.getInt(172)).isEqualTo(model.segments().size());
    for (int index = 0; index < model.segments().size(); index++) {
      SegmentModel segment = model.segments().get(index);
      int[] entry = ints(image, table + 16 * index, 4);
      assertThat(entry[0]).isEqualTo(segment.firstDescriptor());
      assertThat(entry[1]).isEqualTo(segment.lastDescriptor());
      assertThat(words(image, entry[2], entry[3])).isEqualTo(expected(model, segment));
    }
    assertThat(image.remaining()).as("nothing after the last segment").isEqualTo(8);
    CRC32 crc = new CRC32();
    crc.update(image.array(), 0, image.capacity() - 4);
    assertThat(image.getInt(image.capacity() - 4)).isEqualTo((int) crc.getValue());
    assertThat(DriverImage.checksum(image.array())).isEqualTo((int) crc.getValue());
  }

  private static int[] ints(ByteBuffer image, int at, int count) {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = image.getInt(at + 4 * i);
    }
    return values;
  }

  /** The user's element at each position. */
  private static void checkOrder(ByteBuffer image, int at, int[] positions) {
    for (int element = 0; element < positions.length; element++) {
      int position = positions[element];
      assertThat(at == 0 ? position : image.getInt(at + 4 * position)).isEqualTo(element);
    }
  }

  /** Between an input vector's end and the end of its rows, every buffer holds 0. */
  @Test
  void theRestOfEachInputBufferIsCleared() {
    EieConfig config = config("processingElements=24 exchangeRows=4 activations=256");
    CompiledModel model = model(config, RowMapping.BALANCED);
    ByteBuffer image = image(model);
    AddressMap map = AddressMap.of(config);

    // 784 inputs are 32 rows of 24 and 16 more; buffers have 36 rows
    Map<Long, Long> expected = new LinkedHashMap<>();
    for (int row : new int[] {32, 33, 34, 35, 68, 69, 70, 71}) {
      expected.put(map.allElements(ElementMemory.ACTIVATION, row), 0L);
    }
    assertThat(words(image, image.getInt(160), image.getInt(164))).isEqualTo(expected);
  }

  @Test
  void theSameModelGivesTheSameBytes() {
    EieConfig config = Preset.SMALL16.config();

    assertThat(DriverImage.of(model(config, RowMapping.BALANCED)))
        .isEqualTo(DriverImage.of(model(config, RowMapping.BALANCED)));
  }

  @Test
  void theSourceHoldsTheBytes() throws Exception {
    byte[] image = new byte[300];
    for (int i = 0; i < image.length; i++) {
      image[i] = (byte) (7 * i);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ImageSource.write("le-net.2", "0123", image, out);

    String text = out.toString(StandardCharsets.US_ASCII);
    assertThat(ImageSource.symbol("le-net.2")).isEqualTo("eie_model_le_net_2");
    assertThat(text)
        .startsWith("/* SPDX-License-Identifier: 0BSD */\n")
        .contains("const size_t eie_model_le_net_2_bytes = 300;")
        .contains("const unsigned char eie_model_le_net_2[] = {\n  0x00, 0x07, 0x0e, ");
    String body = text.substring(text.lastIndexOf('{') + 1, text.lastIndexOf('}'));
    int[] bytes = Arrays.stream(body.strip().split(",\\s*")).mapToInt(Integer::decode).toArray();
    assertThat(bytes).hasSize(300);
    for (int i = 0; i < bytes.length; i++) {
      assertThat(bytes[i]).isEqualTo(image[i] & 0xff);
    }
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
  }
}
