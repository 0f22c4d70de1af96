// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.math.BigInteger;
import java.util.List;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;
import spinal.core.Data;
import spinal.core.DataPrimitives;
import spinal.core.default$;
import spinal.core.is$;
import spinal.core.switch$;

/** A choice by number: a Verilog {@code case}. */
final class Selection {
  private Selection() {}

  static <S extends Signal<S>> S select(UInt index, List<S> choices) {
    if (choices.isEmpty()) {
      throw HardwareError.at(SourceLine.here(), "select must have at least one choice, had none");
    }
    S first = choices.get(0);
    if (choices.size() == 1) {
      return first;
    }
    if (index.width() < 31 && choices.size() > 1 << index.width()) {
      throw HardwareError.at(
          SourceLine.here(),
          "select must have at most %d choices for an index of %d bits, had %d",
          1 << index.width(),
          index.width(),
          choices.size());
    }
    choices.forEach(choice -> Expressions.requireSameWidth("select", first, choice));
    if (index.literal != null) {
      return choices.get(index.literal.min(BigInteger.valueOf(choices.size() - 1)).intValue());
    }
    int last = choices.size() - 1;
    return switched(index, 0, choices.subList(0, last), choices.get(last));
  }

  static <S extends Signal<S>> S select(UInt index, int first, List<S> choices, S otherwise) {
    long end = (long) first + choices.size();
    if (choices.isEmpty() || first < 0 || index.width() < 31 && end > 1 << index.width()) {
      throw HardwareError.at(
          SourceLine.here(),
          "choices of select must be for some of the indices 0 to 2^%d - 1, were for %d to %d",
          index.width(),
          first,
          end - 1);
    }
    choices.forEach(choice -> Expressions.requireSameWidth("select", otherwise, choice));
    if (index.literal != null) {
      BigInteger place = index.literal.subtract(BigInteger.valueOf(first));
      boolean inside =
          place.signum() >= 0 && place.compareTo(BigInteger.valueOf(choices.size())) < 0;
      return inside ? choices.get(place.intValue()) : otherwise;
    }
    return switched(index, first, choices, otherwise);
  }

  private static <S extends Signal<S>> S switched(
      UInt index, int first, List<S> choices, S otherwise) {
    ModuleBody body = Elaboration.currentBody();
    Signal<?>[] operands = new Signal<?>[choices.size() + 2];
    operands[0] = index;
    for (int i = 0; i < choices.size(); i++) {
      operands[i + 1] = choices.get(i);
    }
    operands[choices.size() + 1] = otherwise;
    S result =
        Expressions.value(
            choices.get(0).shape(),
            Operation.SELECT,
            () -> Expressions.declare(choices.get(0).shape()),
            operands);
    // A case statement needs names for its result and for its subject.
    result.needsName = true;
    index.needsName |= index.role == Role.VALUE;
    return body.atRoot(
        () -> {
          switch$.MODULE$.apply(
              index.node(),
              true, // a default that no index reaches may be there
              true,
              () -> {
                cases(result, first, choices, otherwise);
                return BoxedUnit.UNIT;
              },
              Expressions.NOWHERE);
          return result;
        });
  }

  private static <S extends Signal<S>> void cases(
      S result, int first, List<S> choices, S otherwise) {
    for (int i = 0; i < choices.size(); i++) {
      S choice = choices.get(i);
      is$.MODULE$.apply(
          first + i,
          CollectionConverters.asScala(List.<Object>of()).toSeq(),
          () -> {
            drive(result, choice);
            return BoxedUnit.UNIT;
          });
    }
    default$.MODULE$.apply(
        () -> {
          drive(result, otherwise);
          return BoxedUnit.UNIT;
        });
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <S extends Signal<S>> void drive(S result, S choice) {
    ((DataPrimitives) result.base()).$colon$eq((Data) choice.base(), Expressions.NOWHERE);
  }
}
