// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SmokeShard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackdoorMemoryTest {
  private Simulation sim;

  @BeforeEach
  void open() {
    VerilatorRequest request =
        HandWrittenDesigns.request("memory", HandWrittenDesigns.MEMORY)
            .addBackdoorMemory("store", "words")
            .addBackdoorMemory("memory", "bytes")
            .build();
    sim = VerilatedDesign.build(request, HandWrittenDesigns.cache()).open(3, XMode.RANDOM);
  }

  @AfterEach
  void close() {
    if (sim != null) {
      sim.close();
    }
  }

  @SmokeShard(of = 6)
  @Test
  void wordsWrittenByTheBackDoorAreReadByTheDesign() {
    BackdoorMemory words = sim.memory("u_store", "words");
    assertThat(words.depth()).isEqualTo(16);
    assertThat(words.width()).isEqualTo(70);
    words.load(4, new long[] {11, 1, 12, 2, -1, 63});
    for (int i = 0; i < 3; i++) {
      sim.port("address_i").set(4 + i);
      sim.tick();
      assertThat(sim.port("data_o").getWords()).isEqualTo(words.get(4 + i));
    }
    assertThat(words.get(6)).containsExactly(-1, 63);
  }

  @Test
  void wordsWrittenByTheDesignAreReadByTheBackDoor() {
    sim.port("write_i").set(1);
    sim.port("address_i").set(3);
    sim.port("data_i").setWords(0x1234_5678_9abc_def0L, 0x2a);
    sim.tick();
    assertThat(sim.memory("u_store", "words").get(3)).containsExactly(0x1234_5678_9abc_def0L, 0x2a);
    assertThat(sim.memory("", "bytes").get(3)).containsExactly(0xf0);
  }

  @SmokeShard(of = 4)
  @Test
  void narrowMemoriesOfTheTopAreReached() {
    BackdoorMemory bytes = sim.memory("", "bytes");
    bytes.load(0, new long[] {1, 2, 3, 255});
    sim.port("address_i").set(3);
    sim.tick();
    assertThat(sim.port("low_o").get()).isEqualTo(255);
    assertThat(bytes.depth()).isEqualTo(4);
    assertThat(bytes.width()).isEqualTo(8);
  }

  @Test
  void wrongPlacesAndValuesAreRefused() {
    BackdoorMemory words = sim.memory("u_store", "words");
    assertThatThrownBy(() -> words.get(16)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> words.set(-1, 0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> words.load(15, new long[4]))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> words.set(0, 0, 64))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "word of memory u_store.words must have 2 parts with no more than 70 bits,"
                + " was [0, 40]");
    assertThatThrownBy(() -> words.load(0, new long[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("words of memory u_store.words must come in groups of 2 parts, was 3 parts");
  }

  @SmokeShard(of = 3)
  @Test
  void onlyOpenedMemoriesAreThere() {
    assertThatThrownBy(() -> sim.memory("u_stroe", "words"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "memory must be an array that the request opened for the back door, was"
                + " u_stroe.words; opened: [public_flat_rw -module \"store\" -var \"words\","
                + " public_flat_rw -module \"memory\" -var \"bytes\"]");
    try (Simulation plain = HandWrittenDesigns.open("memory", HandWrittenDesigns.MEMORY)) {
      assertThatThrownBy(() -> plain.memory("u_store", "words"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
