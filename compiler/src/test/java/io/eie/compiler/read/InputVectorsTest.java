// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import static io.eie.compiler.numpy.NpyBytes.npy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SharedData;
import io.eie.compiler.file.DataFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalDouble;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputVectorsTest {
  private static final String IMAGES = "00000803 00000002 00000001 00000002 00ff3301";
  private static final OptionalDouble DEFAULT = OptionalDouble.empty();

  @TempDir Path folder;

  private Path write(String name, String hex) throws IOException {
    return Files.write(folder.resolve(name), HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void aVectorOrOnePerRow() throws IOException {
    Path one =
        Files.write(folder.resolve("x.npy"), npy(1, "|u1", false, "(2,)", (byte) 1, (byte) 2));
    assertThat(InputVectors.read(one, DEFAULT).vector(0)).containsExactly(1, 2);

    Path rows =
        Files.write(
            folder.resolve("x.npy"),
            npy(1, "|u1", true, "(2, 2)", (byte) 1, (byte) 3, (byte) 2, (byte) 4));
    InputVectors vectors = InputVectors.read(rows, OptionalDouble.of(0.5));
    assertThat(vectors.count()).isEqualTo(2);
    assertThat(vectors.length()).isEqualTo(2);
    assertThat(vectors.vector(1)).containsExactly(1.5, 2);
    assertThat(vectors.first(1).count()).isEqualTo(1);
    assertThat(vectors.first(9).count()).isEqualTo(2);
  }

  @Test
  void pixelsAreDividedBy255UnlessAScaleIsGiven() throws IOException {
    Path images = write("images-idx3-ubyte", IMAGES);

    assertThat(InputVectors.read(images, DEFAULT).vector(0)).containsExactly(0, 1);
    assertThat(InputVectors.read(images, DEFAULT).at(1, 0)).isEqualTo(51 / 255.0);
    assertThat(InputVectors.read(images, OptionalDouble.of(1)).at(1, 0)).isEqualTo(51);
  }

  @Test
  void compressedImagesAreTheSame() throws IOException {
    Path images = write("i.gz", IMAGES);
    Files.write(images, gzip(Files.readAllBytes(images)));

    assertThat(InputVectors.read(images, DEFAULT).vector(0)).containsExactly(0, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "00000801 ; an idx file of unsigned bytes in 3 dimensions (or a NumPy array .npy), found no header of one",
        "00000d03 00000001 ; an idx file of unsigned bytes in 3 dimensions (or a NumPy array .npy), found no header of one",
        "00000803 00000001 ; an idx file of unsigned bytes in 3 dimensions (or a NumPy array .npy), found no header of one",
        "00000803 00000002 00000001 00000002 00ff33 ; 4 bytes of data for [2, 1, 2], found 3 bytes",
        "00000803 00000001 00000001 00000001 00ff ; 1 bytes of data for [1, 1, 1], found more",
        "00000803 7fffffff 7fffffff 7fffffff 00 ; sides that the file's length can back, found"
            + " [2147483647, 2147483647, 2147483647]",
        "00000803 ffffffff 00000001 00000001 00 ; sides that the file's length can back, found"
            + " [-1, 1, 1]",
        "00000803 00000000 00000001 00000001 ; at least one image, found [0, 1, 1]",
      })
  void wrongImagesAreNamed(String hex, String problem) throws IOException {
    Path file = write("images", hex);

    assertThatThrownBy(() -> InputVectors.read(file, DEFAULT))
        .isInstanceOf(DataFileException.class)
        .hasMessage(file + ": expected " + problem);
  }

  private Path text(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  @Test
  void vectorsInTextAreRows() throws IOException {
    Path csv = text("x.csv", "a,b,c", "1,2,3", "", "-4, 5e-1, 0");
    Path txt = text("x.txt", "1 2 3", "-4 0.5 0");
    Path mtx =
        text(
            "x.mtx",
            "%%MatrixMarket matrix coordinate real general",
            "2 3 5",
            "1 1 1",
            "1 2 2",
            "1 3 3",
            "2 1 -4",
            "2 2 0.5");

    for (Path file : new Path[] {csv, txt, mtx}) {
      InputVectors vectors = InputVectors.read(file, OptionalDouble.of(2));
      assertThat(vectors.count()).as(file.toString()).isEqualTo(2);
      assertThat(vectors.vector(0)).containsExactly(2, 4, 6);
      assertThat(vectors.vector(1)).containsExactly(-8, 1, 0);
    }
  }

  @Test
  void aColumnOfTextIsOneVector() throws IOException {
    Path csv = text("x.csv", "1", "2", "3");
    Path mtx = text("x.mtx", "%%MatrixMarket matrix array real general", "3 1", "1", "2", "3");

    for (Path file : new Path[] {csv, mtx}) {
      InputVectors vectors = InputVectors.read(file, DEFAULT);
      assertThat(vectors.count()).isEqualTo(1);
      assertThat(vectors.vector(0)).containsExactly(1, 2, 3);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 2|1 2 3 ; :2: expected 2 numbers, as on the previous lines, found '3 numbers'",
        "1 x ; :1: expected a value (a finite number), found 'x'",
        "a b ; : expected a vector of numbers on every line, found the end of the file",
        "1 2|a b ; :2: expected a value (a finite number), found 'a'"
      })
  void wrongTextIsNamed(String content, String problem) throws IOException {
    Path file = text("x.csv", content.split("\\|"));

    assertThatThrownBy(() -> InputVectors.read(file, DEFAULT))
        .isInstanceOf(DataFileException.class)
        .hasMessage(file + problem);
  }

  @Test
  void noTruncationIsAnInternalFault() throws IOException {
    byte[] plain = Files.readAllBytes(write("images", IMAGES));
    byte[] compressed = gzip(plain);
    for (byte[] whole : new byte[][] {plain, compressed}) {
      for (int length = 0; length < whole.length; length++) {
        Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
        assertThatThrownBy(() -> InputVectors.read(cut, DEFAULT))
            .as("%d bytes", length)
            .isInstanceOf(DataFileException.class);
      }
    }
  }

  @Test
  void anImageIsTheVectorOfItsRows() throws IOException {
    byte[] values = {1, 2, 3, 4, 5, 6, 7, 8};
    Path images = Files.write(folder.resolve("x.npy"), npy(1, "|u1", false, "(2, 2, 2)", values));
    assertThat(InputVectors.read(images, DEFAULT).vector(1)).containsExactly(5, 6, 7, 8);

    Path fortran = Files.write(folder.resolve("x.npy"), npy(1, "|u1", true, "(2, 2, 2)", values));
    assertThat(InputVectors.read(fortran, DEFAULT).vector(0)).containsExactly(1, 5, 3, 7);
  }

  @Test
  void anArchiveHoldsOneArrayOrANamedOne() throws IOException {
    byte[] x = npy(1, "|u1", false, "(2,)", (byte) 1, (byte) 2);
    byte[] y = npy(1, "|u1", false, "(1,)", (byte) 3);

    assertThat(InputVectors.read(archive("arr_0", x), DEFAULT).vector(0)).containsExactly(1, 2);
    Path both = archive("x_test", x, "y_test", y);
    assertThat(InputVectors.read(both, DEFAULT).vector(0)).containsExactly(1, 2);
    assertThat(Labels.read(both)).containsExactly(3);
    Path others = archive("a", x, "b", y);
    assertThatThrownBy(() -> InputVectors.read(others, DEFAULT))
        .isInstanceOf(DataFileException.class)
        .hasMessage(
            others
                + ": expected one array, or one named x, X, inputs, input, x_test, found 2 arrays, 0"
                + " of these names");
    Path twice = archive("x", x, "x_test", x);
    assertThatThrownBy(() -> InputVectors.read(twice, DEFAULT))
        .hasMessageEndingWith("found 2 arrays, 2 of these names");
  }

  private Path archive(Object... namesAndArrays) throws IOException {
    Path file = folder.resolve("a.npz");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int index = 0; index < namesAndArrays.length; index += 2) {
        zip.putNextEntry(new ZipEntry(namesAndArrays[index] + ".npy"));
        zip.write((byte[]) namesAndArrays[index + 1]);
      }
    }
    return file;
  }

  @Test
  void wrongVectorsAreNamed() throws IOException {
    Path number = Files.write(folder.resolve("x.npy"), npy(1, "|u1", false, "()", (byte) 0));
    assertThatThrownBy(() -> InputVectors.read(number, DEFAULT))
        .hasMessage(
            number + ": expected one vector, or one along the first dimension, found the shape ()");

    Path infinite =
        Files.write(
            folder.resolve("x.npy"),
            npy(1, "<f4", false, "(1, 2)", HexFormat.of().parseHex("000000000000807f")));
    assertThatThrownBy(() -> InputVectors.read(infinite, DEFAULT))
        .hasMessage(infinite + ": expected finite numbers, found Infinity in vector 0 at index 1");
    assertThatThrownBy(() -> InputVectors.read(infinite, OptionalDouble.of(Double.NaN)))
        .hasMessage("input scale must be finite (it multiplies every value), was NaN");
  }

  @Test
  void vectorsAreAlikeAndFinite() {
    assertThatThrownBy(() -> InputVectors.of(new double[] {1}, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "vectors must be at least one, of the same length, finite, was [[1.0], [1.0, 2.0]]");
    assertThatThrownBy(InputVectors::of).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void labelsAreClasses() throws IOException {
    assertThat(Labels.read(write("labels", "00000801 00000003 07ff00"))).containsExactly(7, 255, 0);
    Path file =
        Files.write(folder.resolve("y.npy"), npy(1, "|i1", false, "(2,)", (byte) 3, (byte) -1));
    assertThatThrownBy(() -> Labels.read(file))
        .hasMessage(file + ": expected numbers in 0..2147483647, found -1 at index 1");
  }

  @Test
  void mnistIsRead() {
    InputVectors images =
        InputVectors.read(SharedData.file("mnist/t10k-images-idx3-ubyte.gz"), DEFAULT);
    int[] labels = Labels.read(SharedData.file("mnist/t10k-labels-idx1-ubyte.gz"));

    assertThat(images.count()).isEqualTo(10_000).isEqualTo(labels.length);
    assertThat(images.length()).isEqualTo(784);
    assertThat(labels[0]).isEqualTo(7);
    assertThat(images.vector(0)).contains(1.0).contains(0.0);
  }
}
