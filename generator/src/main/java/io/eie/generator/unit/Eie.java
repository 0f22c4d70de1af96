// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.unit.control.CentralControl;
import io.eie.generator.unit.control.HostRequest;
import io.eie.generator.unit.control.HostResponse;
import io.eie.generator.unit.control.ResetRelease;

/**
 * The accelerator: central control and element array, one host port, one interrupt.
 *
 * <p>An asynchronous reset is released with the clock ({@link ResetRelease}); requests wait until
 * then.
 */
public final class Eie extends HardwareModule {
  final Channel<HostRequest> req;
  final Channel<HostResponse> rsp = master(HostResponse::new);
  final Bool interrupt = out(Bool.type());

  /** Null where the reset is synchronous. */
  private final ResetRelease resetRelease;

  private final CentralControl centralControl;
  private final ElementArray elementArray;

  public Eie(EieConfig config) {
    super("Eie");
    describe("Efficient inference engine with " + config.processingElements() + " elements.");
    req = slave(() -> new HostRequest(config));
    Bool resets;
    if (config.resetKind().asynchronous()) {
      resetRelease = instance(new ResetRelease(config));
      Bool reset = resetRelease.systemReset;
      centralControl = resetBy(reset, () -> instance(new CentralControl(config)));
      elementArray = resetBy(reset, () -> instance(new ElementArray(config)));
      resets = config.resetKind().activeLow() ? reset.not() : reset;
    } else {
      resetRelease = null;
      centralControl = instance(new CentralControl(config));
      elementArray = instance(new ElementArray(config));
      resets = inReset();
    }

    // A request that is taken in a cycle that ends in the reset of the registers would be lost.
    req.ready.set(centralControl.req.ready.and(resets.not()));
    centralControl.req.valid.set(req.valid);
    centralControl.req.data.set(req.data);
    centralControl.rsp.connectTo(rsp);
    interrupt.set(centralControl.interrupt);
    elementArray.access.set(centralControl.access);
    centralControl.reply.set(elementArray.reply);
    centralControl.broadcast.connectTo(elementArray.broadcast);
    elementArray.scan.connectTo(centralControl.scan);
  }
}
