// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of NumPy arrays. */
class ForeignArraysTest extends ForeignFiles {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'descr': '|i1', 'fortran_order': False, 'shape': (2L, 3L), }",
        "{'descr': '|i1', 'fortran_order': False, 'shape': (2l, 3l)}",
        "{u'descr': u'|i1', u'fortran_order': False, u'shape': (2, 3)}",
        "{\"descr\": \"|i1\", \"fortran_order\": False, \"shape\": (2, 3)}",
        "{'shape': (2, 3), 'fortran_order': False, 'descr': 'int8'}    \n",
        "{ 'descr' : 'b' , 'fortran_order' : False , 'shape' : ( 2 , 3 , ) , }\t\n",
        "{'descr': 'i1', 'fortran_order': False, 'shape': (2,3)}",
        "{b'descr': '=i1', 'fortran_order': False, 'shape': (2, 3)}",
      })
  void everyHeaderThatNumPyReadsIsRead(String header) throws IOException {
    for (int version = 1; version <= 3; version++) {
      assertThat(weights(write("a.npy", withHeader(version, header)))).isEqualTo(MATRIX);
    }
  }

  private static byte[] withHeader(int version, String header) {
    ByteBuffer out = ByteBuffer.allocate(18 + header.length()).order(ByteOrder.LITTLE_ENDIAN);
    out.put(bytes(0x93, 'N', 'U', 'M', 'P', 'Y', version, 0));
    if (version == 1) {
      out.putShort((short) header.length());
    } else {
      out.putInt(header.length());
    }
    out.put(header.getBytes(StandardCharsets.US_ASCII)).put(bytes(0, 1, 0, 2, 3, 0));
    return Arrays.copyOf(out.array(), out.position());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2,)} ; named fields",
        "{'descr': '|O', 'fortran_order': False, 'shape': (2, 3)} ; Python objects",
        "{'descr': '<c8', 'fortran_order': False, 'shape': (2, 3)} ; complex numbers",
        "{'descr': '|V2', 'fortran_order': False, 'shape': (2, 3)} ; raw bytes",
        "{'descr': '<M8[s]', 'fortran_order': False, 'shape': (2, 3)} ; dates",
        "{'descr': '|i1', 'fortran_order': False, 'shape': (6)} ; a NumPy header",
        "{'descr': '|i1', 'fortran_order': False, 'shape': ()} ; the data of shape ()",
        "{'descr': '|i1', 'fortran_order': False, 'shape': (6,)} ; two dimensions",
        "{'descr': '|i1', 'fortran_order': False, 'shape': (2, 3), 'x': 1} ; 'x'",
        "{'descr': '|i1', 'descr': '|i1', 'fortran_order': False, 'shape': (2, 3)} ; header",
        "{'descr': '|i1', 'fortran_order': 0, 'shape': (2, 3)} ; a NumPy header",
        "{'descr': '|i1', 'fortran_order': False, 'shape': (-2, 3)} ; a NumPy header",
        "__import__('os') ; a NumPy header",
      })
  void otherHeadersAreNamed(String header, String message) throws IOException {
    assertRefused(write("a.npy", withHeader(1, header)), message);
  }

  @Test
  void whatFollowsAnArrayIsNotLost() throws IOException {
    byte[] twice = Arrays.copyOf(matrix(), matrix().length + 1);
    assertRefused(write("a.npy", twice), "found 7 bytes of data");
    assertRefused(write("a.npy.gz", gzip(twice)), "the data of shape (2, 3)");
  }
}
