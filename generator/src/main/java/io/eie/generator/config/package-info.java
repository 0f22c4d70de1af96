// SPDX-License-Identifier: Apache-2.0
/** The configuration of an accelerator: parameters, presets, files, rules and derived sizes. */
package io.eie.generator.config;
