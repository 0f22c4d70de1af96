/** Networks of every kind of file. */
package io.eie.compiler.network;
