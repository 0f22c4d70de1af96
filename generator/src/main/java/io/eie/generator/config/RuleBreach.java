// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

/**
 * One broken rule.
 *
 * @param parameter the parameter that the user would change
 * @param message subject must … (reason), was value
 */
record RuleBreach(Parameter parameter, String message) {}
