// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import io.eie.common.EnvironmentException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The calls into every design, bound once.
 *
 * <p>JNA binds a class's native methods to one library for good. They are therefore bound to a
 * small dispatch library whose functions jump through the table that each simulation's handle
 * begins with ({@code eie_sim.h}); a call costs one indirect jump more than a direct mapping.
 */
final class NativeCalls {
  static final int ABI = 3;
  static final long FAILED = -1;
  static final long TIMEOUT = -2;
  static final long REFUSED = -3;
  static final int TEXT_MESSAGE = 0;
  static final int TEXT_FILE = 1;
  static final int TEXT_OUTPUT = 2;
  static final int NUMBER_STATUS = 0;
  static final int NUMBER_CYCLE = 1;
  static final int NUMBER_LINE = 2;

  // JNA's own default is global symbols, with which one design would call another's runtime.
  private static final int RTLD_NOW = 2;

  private static NativeLibrary bound;

  private NativeCalls() {}

  static synchronized void bind(Path dispatch) {
    if (bound == null) {
      NativeLibrary library = open(dispatch);
      Native.register(NativeCalls.class, library);
      requireAbi(dispatch, eie_dispatch_abi());
      bound = library;
    }
  }

  static NativeLibrary open(Path library) {
    try {
      return NativeLibrary.getInstance(
          library.toString(), Map.of(Library.OPTION_OPEN_FLAGS, RTLD_NOW));
    } catch (UnsatisfiedLinkError e) {
      throw new EnvironmentException(
          library
              + " must be loadable (it is built into the cache folder, which must not be mounted"
              + " noexec; EIE_CACHE names another), failed: "
              + e.getMessage(),
          e);
    }
  }

  static void requireAbi(Path library, int abi) {
    if (abi != ABI) {
      throw new IllegalStateException(
          library + " must have interface version " + ABI + ", was " + abi);
    }
  }

  static String text(long handle, int which) {
    return eie_call_text(handle, which).getString(0, "UTF-8");
  }

  static native int eie_dispatch_abi();

  static native void eie_call_close(long handle);

  static native long eie_call_number(long handle, int which);

  static native Pointer eie_call_text(long handle, int which);

  static native Pointer eie_call_port_address(long handle, int port);

  static native long eie_call_eval(long handle);

  static native long eie_call_tick(long handle, long cycles);

  static native long eie_call_run_until(
      long handle, int port, int word, long mask, long value, long cycles);

  static native long eie_call_exchange(
      long handle, long[] plan, long[] rows, long[] responses, long[] counts);

  static native Pointer eie_call_memory(long handle, String scope, String name, int[] shape);

  static native long eie_call_trace_open(long handle, String path, String scope);

  static native long eie_call_trace_record(long handle, int on);

  static native long eie_call_trace_close(long handle);

  static native long eie_call_coverage_write(long handle, String path);
}
