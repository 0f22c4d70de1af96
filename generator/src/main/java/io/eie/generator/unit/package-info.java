// SPDX-License-Identifier: Apache-2.0
/** The accelerator: the top module and the array of processing elements with its networks. */
package io.eie.generator.unit;
