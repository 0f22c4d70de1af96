// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import io.eie.common.EnvironmentException;
import io.eie.sim.verilator.cache.BuildCache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A built design, loaded into this JVM. Any number of simulations of it can run at once, each in a
 * thread of its own.
 *
 * <p>Loaded designs stay: their code cannot be taken out of a JVM again.
 */
public final class VerilatedDesign {
  private static final Map<Path, VerilatedDesign> LOADED = new ConcurrentHashMap<>();

  private final VerilatorRequest request;
  private final NativeLibrary library;
  private final List<PortInfo> ports;

  private VerilatedDesign(VerilatorRequest request, Path file) {
    this.request = request;
    library = NativeCalls.open(file);
    NativeCalls.requireAbi(file, library.getFunction("eie_abi").invokeInt(new Object[0]));
    Pointer table = library.getFunction("eie_ports").invokePointer(new Object[0]);
    List<PortInfo> found = new ArrayList<>();
    for (String line : table.getString(0, "UTF-8").lines().toList()) {
      String[] fields = line.split(" ");
      found.add(new PortInfo(fields[0], Integer.parseInt(fields[1]), fields[2].equals("1")));
    }
    ports = List.copyOf(found);
  }

  /**
   * Builds the design, or finds it in the user's cache, and loads it.
   *
   * @throws EnvironmentException if a tool is missing, refuses the sources or fails, or the cache
   *     cannot be written
   */
  public static VerilatedDesign build(VerilatorRequest request) {
    return build(request, BuildCache.standard());
  }

  /**
   * Builds the design, or finds it in the given cache, and loads it.
   *
   * @throws EnvironmentException if a tool is missing, refuses the sources or fails, or the cache
   *     cannot be written
   */
  public static VerilatedDesign build(VerilatorRequest request, BuildCache cache) {
    ModelBuild build = new ModelBuild(cache, Toolchain.onPath());
    Path known = cache.folder().resolve(build.key(request));
    VerilatedDesign loaded = LOADED.get(known);
    if (loaded != null) {
      return loaded;
    }
    Path dispatch = build.dispatch();
    NativeAccess.prepare(cache.folder());
    NativeCalls.bind(dispatch);
    Path library = build.design(request).resolve(ModelBuild.LIBRARY);
    return LOADED.computeIfAbsent(known, key -> new VerilatedDesign(request, library));
  }

  /**
   * Builds the design anew, whatever the cache holds of it, and loads it. Verilator's runtime comes
   * from the cache.
   *
   * @param folder empty; the library stays in it
   * @throws EnvironmentException if a tool is missing, refuses the sources or fails
   * @throws IOException if the folder cannot be written
   */
  public static VerilatedDesign buildAnew(VerilatorRequest request, Path folder)
      throws IOException {
    ModelBuild build = new ModelBuild(BuildCache.standard(), Toolchain.onPath());
    build.compile(request, folder, folder.resolve("failure.log"));
    return load(request, build, folder.resolve(ModelBuild.MODEL).resolve(ModelBuild.LIBRARY));
  }

  /** Loads a library that was built outside the cache. */
  static VerilatedDesign load(VerilatorRequest request, ModelBuild build, Path library) {
    Path dispatch = build.dispatch();
    NativeAccess.prepare(build.cache().folder());
    NativeCalls.bind(dispatch);
    return new VerilatedDesign(request, library);
  }

  /** What was asked for. */
  public VerilatorRequest request() {
    return request;
  }

  /** The ports of the top module, in the order in which Verilator lays them out. */
  public List<PortInfo> ports() {
    return ports;
  }

  /**
   * Starts a simulation at cycle 0: inputs zero, registers and memories as told, initial blocks
   * run.
   *
   * @param seed decides the random start; every value is allowed, equal seeds start equally
   * @param xMode what registers and memories hold
   * @throws SimulationException if the design ends at once
   */
  public Simulation open(long seed, XMode xMode) {
    Pointer handle =
        library
            .getFunction("eie_open")
            .invokePointer(new Object[] {nativeSeed(seed), xMode.ordinal()});
    if (handle == null) {
      throw new SimulationException(
          SimulationException.Kind.EXCEPTION, 0, request.top() + " must start, failed to", "", 0);
    }
    return new Simulation(this, Pointer.nativeValue(handle));
  }

  /** Verilator takes 1..2^31-1 and draws a seed of its own for 0. */
  private static int nativeSeed(long seed) {
    long folded = Math.floorMod(seed, Integer.MAX_VALUE - 1L);
    return (int) folded + 1;
  }
}
