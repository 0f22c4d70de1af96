// SPDX-License-Identifier: Apache-2.0
/** Texts that eie writes: templates with places to fill in, and the terms of the output. */
package io.eie.generator.text;
