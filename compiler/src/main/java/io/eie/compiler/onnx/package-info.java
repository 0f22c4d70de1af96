/** Networks in ONNX: a chain of layers out of a graph. */
package io.eie.compiler.onnx;
