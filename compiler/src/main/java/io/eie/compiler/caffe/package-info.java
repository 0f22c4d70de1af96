// SPDX-License-Identifier: Apache-2.0
/** Networks of Caffe, compressed by Deep Compression. */
package io.eie.compiler.caffe;
