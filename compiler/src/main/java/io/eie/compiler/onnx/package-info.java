// SPDX-License-Identifier: Apache-2.0
/** Networks in ONNX: a chain of layers out of a graph. */
package io.eie.compiler.onnx;
