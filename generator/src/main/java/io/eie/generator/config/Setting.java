// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

/**
 * A value that somebody gave to a parameter.
 *
 * @param value of the parameter's type
 * @param origin where it was given, as messages name it
 */
record Setting(Object value, String origin) {}
