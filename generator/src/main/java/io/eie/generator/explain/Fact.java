// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.explain;

/**
 * One thing to know about a design.
 *
 * @param name unique in its section, lower camel case
 * @param value a whole number, a truth value or a word
 * @param meaning what the value counts and in which unit, without a full stop
 */
public record Fact(String name, Object value, String meaning) {}
