// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.JavaFields;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spinal.core.BaseType;
import spinal.core.BlackBox;
import spinal.core.Nameable$;
import spinal.core.Polarity;

/**
 * Further instances of a module that was elaborated once. SpinalHDL sees black boxes of the same
 * name with the same ports; the Java object is a copy whose port fields lead to the black box.
 * Otherwise a thousand equal instances would be elaborated and written a thousand times before
 * SpinalHDL finds them equal.
 */
final class Replica {
  /** SpinalHDL's view of a replica. */
  static final class Box extends BlackBox {
    private final boolean clocked;
    private final boolean resettable;

    Box(ModuleBody original) {
      setDefinitionName(original.definitionName, true);
      clocked = original.usesClock();
      resettable = original.usesReset();
    }

    /**
     * Adds clock and reset, which come last; runs before SpinalHDL does the same for real modules.
     */
    void connectClock(spinal.core.ClockDomain domain) {
      if (!clocked) {
        return;
      }
      rework(
          () -> {
            Polarity level = domain.config().resetActiveLevel();
            spinal.core.Bool clock = input(domain.clock().getName());
            spinal.core.Bool reset = resettable ? input(domain.reset().getName()) : null;
            mapClockDomain(domain, clock, reset, null, level, mapClockDomain$default$6());
            return null;
          });
    }

    private static spinal.core.Bool input(String name) {
      spinal.core.Bool port = new spinal.core.Bool();
      port.asInput();
      port.setName(name, Nameable$.MODULE$.USER_SET());
      return port;
    }
  }

  private final Map<Signal<?>, Signal<?>> ports = new IdentityHashMap<>();

  private Replica() {}

  static <M extends HardwareModule> List<M> repeat(M first, int n) {
    List<M> all = new ArrayList<>(n);
    all.add(first);
    for (int i = 1; i < n; i++) {
      all.add(new Replica().copyOf(first));
    }
    return Collections.unmodifiableList(all);
  }

  @SuppressWarnings("unchecked")
  private <M extends HardwareModule> M copyOf(M first) {
    ModuleBody original = first.body();
    M copy = (M) first.copyWith(module -> boxed(module, original));
    for (Field field : JavaFields.of(copy.getClass(), HardwareModule.class)) {
      Object value = JavaFields.get(field, copy);
      Object rebound = rebind(value);
      if (rebound != value) {
        JavaFields.set(field, copy, rebound);
      }
    }
    return copy;
  }

  private ModuleBody boxed(HardwareModule module, ModuleBody original) {
    Box box = new Box(original);
    ModuleBody body = new ModuleBody(module, original, box);
    for (Signal<?> port : original.ports) {
      ports.put(port, copyPort(port, body));
    }
    original.throughPins.forEach((name, pin) -> body.throughPins.put(name, ports.get(pin)));
    box.postInitCallback();
    return body;
  }

  private static <S extends Signal<S>> S copyPort(Signal<S> port, ModuleBody body) {
    BaseType base = Expressions.declare(port.shape());
    if (port.role == Role.INPUT) {
      base.asInput();
    } else {
      base.asOutput();
    }
    base.setName(port.verilogName, Nameable$.MODULE$.USER_SET());
    S copy = port.shape().make();
    copy.bind(body, port.role, base);
    copy.stem = port.stem;
    copy.verilogName = port.verilogName;
    body.ports.add(copy);
    return copy;
  }

  /** The same value with this replica's ports in it, or the value itself when it holds none. */
  private Object rebind(Object value) {
    if (value instanceof Signal<?> signal) {
      return ports.getOrDefault(signal, signal);
    }
    if (value instanceof Channel<?> channel) {
      return rebindChannel(channel);
    }
    if (value instanceof Bundle bundle) {
      return rebindBundle(bundle);
    }
    if (value instanceof Collection<?> elements) {
      List<Object> copies = rebindAll(elements);
      return copies == null ? value : Collections.unmodifiableList(copies);
    }
    if (value instanceof Object[] array) {
      List<Object> copies = rebindAll(java.util.Arrays.asList(array));
      return copies == null ? value : JavaFields.arrayLike(array, copies);
    }
    if (value instanceof Optional<?> optional && optional.isPresent()) {
      Object copy = rebind(optional.get());
      return copy == optional.get() ? value : Optional.of(copy);
    }
    return value;
  }

  private List<Object> rebindAll(Collection<?> elements) {
    List<Object> copies = new ArrayList<>(elements.size());
    boolean changed = false;
    for (Object element : elements) {
      Object copy = rebind(element);
      changed |= copy != element;
      copies.add(copy);
    }
    return changed ? copies : null;
  }

  private Channel<?> rebindChannel(Channel<?> channel) {
    return ports.containsKey(channel.valid) ? channelOf(channel) : channel;
  }

  private <B extends Bundle> Channel<B> channelOf(Channel<B> channel) {
    @SuppressWarnings("unchecked")
    B data = (B) rebindBundle(channel.data);
    return new Channel<>((Bool) ports.get(channel.valid), (Bool) ports.get(channel.ready), data);
  }

  private Bundle rebindBundle(Bundle bundle) {
    boolean holdsPort = bundle.leaves().stream().anyMatch(leaf -> ports.containsKey(leaf.signal()));
    if (!holdsPort) {
      return bundle;
    }
    Bundle copy = bundle.copy();
    for (Field field : JavaFields.of(copy.getClass(), Bundle.class)) {
      JavaFields.set(field, copy, rebind(JavaFields.get(field, copy)));
    }
    return copy;
  }
}
