// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import io.eie.common.quote.MakeText;
import io.eie.sim.verilator.cache.BuildCache;
import io.eie.sim.verilator.cache.Digest;
import io.eie.sim.verilator.cache.UnfinishedBuilds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Turns a request into a shared library: Verilator, then the compiler, each entry cached. */
final class ModelBuild {
  /** The library in a design's entry. */
  static final String LIBRARY = "libmodel.so";

  /** The subfolder in which Verilator and the compiler work. */
  static final String MODEL = "model";

  /** The library in the dispatch entry. */
  static final String DISPATCH_LIBRARY = "libdispatch.so";

  private static final String LOG = "build.log";
  private static final Pattern GLOBALS = Pattern.compile("\\bverilated\\w*\\b");
  private static final String RUNTIME_FLAGS = "-O2";
  private static final String RUNTIME = "runtime";
  private static final String HEADERS = "headers";

  /** The level at which headers take longer to compile than the model. */
  private static final int NO_OPTIMISATION = 0;

  /** Statements from which on code is split; below, a second processor saves less than it costs. */
  private static final String SPLIT = "50000";

  private final BuildCache cache;
  private final Toolchain tools;

  ModelBuild(BuildCache cache, Toolchain tools) {
    this.cache = cache;
    this.tools = tools;
  }

  /** Where the built entries are kept. */
  BuildCache cache() {
    return cache;
  }

  /** SHA-256 of all that decides the library: sources, options, tools, the native side. */
  String key(VerilatorRequest request) {
    Digest digest = tools().add("design");
    NativeSources.ofModel().forEach(source -> digest.add(source.text()));
    digest.addAll(verilatorOptions(request)).addAll(makeVariables(request));
    digest.addAll(compilerOptions(request));
    digest.add(request.clock()).addAll(request.controlLines());
    for (VerilogFile file : request.files()) {
      digest.add(file.name()).add(file.text());
    }
    return digest.hex();
  }

  /** Folder with the design's library. */
  Path design(VerilatorRequest request) {
    return cache.entry("design", key(request), (folder, log) -> design(request, folder, log));
  }

  private void design(VerilatorRequest request, Path folder, Path failureLog) throws IOException {
    compile(request, folder, failureLog);
    Files.move(folder.resolve(MODEL).resolve(LIBRARY), folder.resolve(LIBRARY));
    for (String intermediate : List.of(MODEL, "rtl", "control.vlt")) {
      UnfinishedBuilds.deleteTree(folder.resolve(intermediate));
    }
  }

  /** The library through which the JVM calls every design. */
  Path dispatch() {
    String source = NativeSources.INTERFACE.text() + NativeSources.DISPATCH.text();
    String key = tools().add("dispatch").add(source).hex();
    return cache.entry("dispatch", key, this::dispatch).resolve(DISPATCH_LIBRARY);
  }

  private Digest tools() {
    return new Digest()
        .add(tools.verilatorVersion())
        .add(tools.compilerVersion())
        .add(System.getProperty("os.arch"));
  }

  private static List<String> verilatorOptions(VerilatorRequest request) {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--cc", "--prefix", "Vmodel", "--top-module", request.top()));
    options.addAll(List.of("--Mdir", MODEL, "-Irtl", "-O3", "--no-timing"));
    options.addAll(List.of("--threads", String.valueOf(request.threads())));
    options.addAll(List.of("--output-split", SPLIT));
    // The index of a lookup table is numbered through the whole design: instances of a module with
    // one would not share their code, and the build would grow with their number.
    options.add("-fno-table");
    options.addAll(List.of("--timescale-override", "1ns/1ns"));
    options.addAll(List.of("--x-assign", "unique", "--x-initial", "unique"));
    // Lint and style belong to the generator's own checks; other warnings mean trouble.
    options.addAll(List.of("-Wno-lint", "-Wno-style"));
    request.waivedWarnings().forEach(warning -> options.add("-Wno-" + warning));
    if (request.assertions()) {
      options.add("--assert");
    }
    switch (request.waves()) {
      case FST -> options.add("--trace-fst");
      case VCD -> options.add("--trace");
      case NONE -> {}
    }
    if (request.coverage().counts()) {
      options.addAll(List.of("--coverage-line", "--coverage-user"));
    }
    if (request.coverage() == Coverage.TOGGLE) {
      options.add("--coverage-toggle");
    }
    return options;
  }

  private static List<String> compilerOptions(VerilatorRequest request) {
    boolean fst = request.waves() == WaveFormat.FST;
    boolean vcd = request.waves() == WaveFormat.VCD;
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-fPIC", "-fvisibility=hidden", "-fno-gnu-unique", "-pthread", "-w"));
    options.addAll(List.of("-DVERILATOR=1", "-DVM_SC=0"));
    options.add(define("VM_TRACE", fst || vcd));
    options.addAll(List.of(define("VM_TRACE_FST", fst), define("VM_TRACE_VCD", vcd)));
    options.add(define("VM_COVERAGE", request.coverage().counts()));
    options.addAll(List.of("-DVL_USER_FINISH", "-DVL_USER_STOP", "-DVL_USER_FATAL"));
    return options;
  }

  private static String define(String macro, boolean on) {
    return "-D" + macro + "=" + (on ? 1 : 0);
  }

  /** Builds the library and leaves it with all its objects in the subfolder {@link #MODEL}. */
  void compile(VerilatorRequest request, Path folder, Path failureLog) throws IOException {
    Path rtl = Files.createDirectory(folder.resolve("rtl"));
    List<String> command = new ArrayList<>(List.of(tools.verilator().toString()));
    command.addAll(verilatorOptions(request));
    Files.writeString(
        folder.resolve("control.vlt"),
        "`verilator_config\n" + String.join("\n", request.controlLines()) + "\n");
    command.add("control.vlt");
    for (VerilogFile file : request.files()) {
      Files.writeString(rtl.resolve(file.name()), file.text());
      command.add("rtl/" + file.name());
    }
    ToolRun run = new ToolRun(folder, folder.resolve(LOG));
    run.run("Verilating " + request.top(), command, failureLog);

    Path model = folder.resolve(MODEL);
    PortTable ports = new PortTable(request.top(), Files.readString(model.resolve("Vmodel.h")));
    Files.writeString(model.resolve("eie_ports.h"), ports.header(request.clock()));
    for (NativeSources source : NativeSources.ofModel()) {
      source.copyInto(model);
    }
    List<String> globals = globals(Files.readString(model.resolve("Vmodel_classes.mk")));
    // A link, because make cannot take a path with spaces.
    Files.createSymbolicLink(model.resolve(RUNTIME), runtime(request, globals));
    if (request.optimisation() == NO_OPTIMISATION) {
      Files.createSymbolicLink(model.resolve(HEADERS), headers(request));
    }
    make(request, folder, globals, failureLog);
  }

  private void make(VerilatorRequest request, Path folder, List<String> globals, Path failureLog)
      throws IOException {
    List<String> flags = flags(request, firstHeader(request));
    List<String> runtime = globals.stream().map(name -> RUNTIME + "/" + name + ".o").toList();
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(tools.make().toString(), "-C", MODEL, "-f", NativeSources.MAKEFILE.file()));
    command.add("-j" + Runtime.getRuntime().availableProcessors());
    command.add(MakeText.variable("CXX", List.of(tools.compiler().toString())));
    command.add(MakeText.variable("FLAGS", flags));
    command.add(MakeText.variable("RUNTIME", runtime));
    command.addAll(makeVariables(request));
    new ToolRun(folder, folder.resolve(LOG)).run("compiling " + request.top(), command, failureLog);
  }

  private static List<String> makeVariables(VerilatorRequest request) {
    return List.of(
        MakeText.variable("FAST_FLAGS", List.of("-O" + request.optimisation())),
        // Constructors and initial blocks run once: compiling them well takes longer than they do.
        MakeText.variable("SLOW_FLAGS", List.of("-O0")),
        MakeText.variable("LIBRARIES", libraries(request)));
  }

  static List<String> libraries(VerilatorRequest request) {
    return request.waves() == WaveFormat.FST ? List.of("-lz", "-pthread") : List.of("-pthread");
  }

  /** Flags with which sources in the working folder are compiled. */
  List<String> compilerFlags(VerilatorRequest request) {
    return flags(request, NativeSources.PRINT.file());
  }

  private List<String> flags(VerilatorRequest request, String firstHeader) {
    List<String> flags = headerFlags(request);
    flags.addAll(List.of("-include", firstHeader));
    return flags;
  }

  private List<String> headerFlags(VerilatorRequest request) {
    List<String> flags = new ArrayList<>(compilerOptions(request));
    flags.addAll(List.of("-I.", "-I" + tools.include(), "-I" + tools.include().resolve("vltstd")));
    return flags;
  }

  /** The compiler uses the precompiled header beside the header of that name. */
  private static String firstHeader(VerilatorRequest request) {
    return request.optimisation() == NO_OPTIMISATION
        ? HEADERS + "/" + NativeSources.HEADERS.file()
        : NativeSources.PRINT.file();
  }

  /** Folder with Verilator's headers, compiled once for each set of flags. */
  private Path headers(VerilatorRequest request) {
    Digest digest = tools().add(HEADERS).addAll(compilerOptions(request));
    digest.add(NativeSources.PRINT.text()).add(NativeSources.HEADERS.text());
    return cache.entry(
        HEADERS, digest.hex(), (folder, log) -> compileHeaders(request, folder, log));
  }

  private void compileHeaders(VerilatorRequest request, Path folder, Path failureLog)
      throws IOException {
    NativeSources.PRINT.copyInto(folder);
    NativeSources.HEADERS.copyInto(folder);
    List<String> command = new ArrayList<>(List.of(tools.compiler().toString()));
    command.addAll(headerFlags(request));
    command.addAll(List.of("-O" + NO_OPTIMISATION, "-x", "c++-header"));
    command.addAll(List.of("-o", NativeSources.HEADERS.file() + ".gch"));
    command.add(NativeSources.HEADERS.file());
    new ToolRun(folder, folder.resolve(LOG))
        .run("compiling Verilator's headers", command, failureLog);
  }

  private static List<String> globals(String classes) {
    String section = classes.substring(classes.indexOf("VM_GLOBAL_FAST"));
    return new ArrayList<>(
        new TreeSet<>(
            GLOBALS
                .matcher(section.replaceAll("#.*", "").replaceAll("VM_\\w+", ""))
                .results()
                .map(found -> found.group())
                .toList()));
  }

  /** Folder with Verilator's runtime, compiled once for each set of flags. */
  private Path runtime(VerilatorRequest request, List<String> globals) {
    Digest digest = tools().add(RUNTIME).add(RUNTIME_FLAGS).addAll(globals);
    digest.add(NativeSources.PRINT.text());
    String key = digest.addAll(compilerOptions(request)).hex();
    return cache.entry(RUNTIME, key, (folder, log) -> runtime(request, globals, folder, log));
  }

  private void runtime(VerilatorRequest request, List<String> globals, Path folder, Path failureLog)
      throws IOException {
    NativeSources.PRINT.copyInto(folder);
    ToolRun run = new ToolRun(folder, folder.resolve(LOG));
    for (String name : globals) {
      List<String> command =
          new ArrayList<>(List.of(tools.compiler().toString(), RUNTIME_FLAGS, "-c"));
      command.addAll(compilerFlags(request));
      command.addAll(List.of("-o", name + ".o", tools.include().resolve(name + ".cpp").toString()));
      run.run("compiling Verilator's " + name, command, failureLog);
    }
  }

  private void dispatch(Path folder, Path failureLog) throws IOException {
    NativeSources.INTERFACE.copyInto(folder);
    NativeSources.DISPATCH.copyInto(folder);
    List<String> command = new ArrayList<>(List.of(tools.compiler().toString(), "-shared"));
    command.addAll(List.of("-O2", "-fPIC", "-fvisibility=hidden", "-o", DISPATCH_LIBRARY));
    command.addAll(List.of("-x", "c", NativeSources.DISPATCH.file()));
    new ToolRun(folder, folder.resolve(LOG)).run("compiling the dispatch", command, failureLog);
  }
}
