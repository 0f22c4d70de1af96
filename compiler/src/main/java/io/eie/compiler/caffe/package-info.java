/** Networks of Caffe, compressed by Deep Compression. */
package io.eie.compiler.caffe;
