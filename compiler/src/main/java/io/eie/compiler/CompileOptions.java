// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler;

import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.quantize.FormatOverride;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.rowmapping.RowMapper;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user may choose beside the configuration.
 *
 * @param name name of the model
 * @param rowMapping order of the outputs
 * @param transpose whether the matrices are given for {@code x W}
 * @param calibration input vectors that stand for all others: row mapping and formats are chosen on
 *     them
 * @param inputs vectors that will run, on which formats fall back without calibration; they never
 *     influence the row mapping
 * @param formats fraction bits that are not to be chosen, by layer name
 * @param encoding tiles and segments
 */
public record CompileOptions(
    String name,
    RowMapper rowMapping,
    boolean transpose,
    Optional<InputVectors> calibration,
    Optional<InputVectors> inputs,
    Map<String, FormatOverride> formats,
    EncodeOptions encoding) {
  /** Takes a copy of the map. */
  public CompileOptions {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(rowMapping, "rowMapping");
    Objects.requireNonNull(calibration, "calibration");
    Objects.requireNonNull(inputs, "inputs");
    Objects.requireNonNull(encoding, "encoding");
    formats = Map.copyOf(formats);
  }

  /** Interleaved row mapping, nothing set, no calibration. */
  public static CompileOptions named(String name) {
    return new CompileOptions(
        name,
        RowMapper.INTERLEAVED,
        false,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        EncodeOptions.DEFAULT);
  }

  public CompileOptions withRowMapping(RowMapper other) {
    return new CompileOptions(name, other, transpose, calibration, inputs, formats, encoding);
  }

  public CompileOptions withTranspose(boolean other) {
    return new CompileOptions(name, rowMapping, other, calibration, inputs, formats, encoding);
  }

  public CompileOptions withCalibration(InputVectors vectors) {
    return new CompileOptions(
        name, rowMapping, transpose, Optional.of(vectors), inputs, formats, encoding);
  }

  public CompileOptions withInputs(InputVectors vectors) {
    return new CompileOptions(
        name, rowMapping, transpose, calibration, Optional.of(vectors), formats, encoding);
  }

  public CompileOptions withFormats(Map<String, FormatOverride> other) {
    return new CompileOptions(name, rowMapping, transpose, calibration, inputs, other, encoding);
  }

  public CompileOptions withEncoding(EncodeOptions other) {
    return new CompileOptions(name, rowMapping, transpose, calibration, inputs, formats, other);
  }

  /** The same with another number of copies ({@link EncodeOptions#copies}). */
  public CompileOptions withCopies(int copies) {
    return withEncoding(encoding.withCopies(copies));
  }

  /** The vectors that formats are chosen on: calibration, or else inputs. */
  Optional<InputVectors> formatVectors() {
    return calibration.or(() -> inputs);
  }
}
