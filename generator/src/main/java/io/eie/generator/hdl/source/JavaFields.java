// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.source;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The instance fields of an object, those of base classes first, lists and arrays element by
 * element.
 */
public final class JavaFields {
  private JavaFields() {}

  public static void visit(Object object, Class<?> root, BiConsumer<String, Object> visitor) {
    for (Field field : of(object.getClass(), root)) {
      visitValue(field.getName(), get(field, object), visitor);
    }
  }

  private static void visitValue(String name, Object value, BiConsumer<String, Object> visitor) {
    if (value instanceof Collection<?> elements) {
      visitAll(name, elements, visitor);
    } else if (value instanceof Object[] array) {
      visitAll(name, java.util.Arrays.asList(array), visitor);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(element -> visitValue(name, element, visitor));
    } else if (value != null) {
      visitor.accept(name, value);
    }
  }

  private static void visitAll(
      String name, Collection<?> elements, BiConsumer<String, Object> visitor) {
    int index = 0;
    for (Object element : elements) {
      boolean nested = element instanceof Collection<?> || element instanceof Object[];
      visitValue(name + index + (nested ? "_" : ""), element, visitor);
      index++;
    }
  }

  public static List<Field> of(Class<?> type, Class<?> root) {
    List<Field> fields = new ArrayList<>();
    if (type != root && type != null) {
      fields.addAll(of(type.getSuperclass(), root));
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  public static Object get(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  public static void set(Field field, Object object, Object value) {
    try {
      field.setAccessible(true);
      field.set(object, value);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** A new array of the same class with the elements given. */
  public static Object[] arrayLike(Object[] array, List<Object> elements) {
    Object[] copy =
        (Object[]) Array.newInstance(array.getClass().getComponentType(), elements.size());
    return elements.toArray(copy);
  }
}
