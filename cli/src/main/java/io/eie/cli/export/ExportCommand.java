// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.export;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.ModelOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.cli.output.TextTable;
import io.eie.common.AtomicFile;
import io.eie.compiler.image.DriverImage;
import io.eie.compiler.image.ImageFormat;
import io.eie.compiler.image.ImageSource;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.sim.run.ModelSource;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what the driver in C loads. */
@Command(
    name = "export",
    description =
        "Writes a model in the form that the driver in C loads (docs/driver.md): every word with its address; addresses, order and formats of the vectors; the hash of the configuration; a checksum.",
    footer = {"", "Example:", "  eie export lenet.eie --format c --out lenet.c"})
public final class ExportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "MODEL",
      description =
          "Compiled model F.eie, or a network: .onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net.")
  private Path file;

  @Mixin private ConfigurationOptions configuration;
  @Mixin private ModelOptions model;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "bin",
      description =
          "bin: the bytes; c: a C99 source file with the bytes as a constant array (default: ${DEFAULT-VALUE}).")
  private ImageFormat format;

  @Option(names = "--out", paramLabel = "PATH", required = true, description = "File to write.")
  private Path out;

  @Mixin private OutputOptions output;

  /**
   * What {@code --json} prints.
   *
   * @param array name of the array in C; null for bytes
   * @param checksum CRC-32 of the image, 8 hexadecimal digits
   */
  record Result(
      String file,
      String array,
      int bytes,
      int segments,
      long hostWords,
      int vectorBuffers,
      String checksum,
      String configHash) {}

  @Override
  public Integer call() {
    NamedFiles files = new NamedFiles().reads("MODEL", file);
    model.name(files);
    configuration.name(files);
    files.writes("--out", out).check();
    CompiledModel compiled;
    byte[] image;
    try (TerminalProgress progress = output.progress()) {
      progress.at((ModelSource.isCompiled(file) ? "reading " : "compiling ") + file);
      ModelOptions.LoadedModel loaded = model.model(file, configuration, Optional.empty());
      loaded.notes().forEach(output::note);
      loaded.warnings().forEach(output::warn);
      compiled = loaded.model();
      image = DriverImage.of(compiled);
      write(compiled, image);
    }
    Result result = result(compiled, image);
    output.print(result, text(result));
    return ExitCode.SUCCESS;
  }

  private void write(CompiledModel compiled, byte[] image) {
    AtomicFile.write(
        out,
        stream -> {
          if (format == ImageFormat.C) {
            ImageSource.write(compiled.name(), compiled.config().hash(), image, stream);
          } else {
            stream.write(image);
          }
        });
  }

  private Result result(CompiledModel compiled, byte[] image) {
    return new Result(
        out.toString(),
        format == ImageFormat.C ? ImageSource.symbol(compiled.name()) : null,
        image.length,
        compiled.segments().size(),
        compiled.segments().stream().mapToLong(SegmentModel::words).sum(),
        compiled.vectorBuffers(),
        String.format(Locale.ROOT, "%08x", DriverImage.checksum(image)),
        compiled.config().hash());
  }

  private static String text(Result result) {
    return String.format(
        Locale.ROOT,
        "%s: %s%s bytes, %s, %s host words, %s, CRC-32 %s, configuration %s",
        result.file(),
        result.array() == null ? "" : "array " + result.array() + ", ",
        TextTable.number((long) result.bytes()),
        result.segments() == 1 ? "1 segment" : result.segments() + " segments",
        TextTable.number(result.hostWords()),
        result.vectorBuffers() > 1
            ? result.vectorBuffers() + " buffers for each of input and output"
            : "1 buffer for each of input and output (transfers and runs do not overlap)",
        result.checksum(),
        result.configHash());
  }
}
