/** Networks in real numbers: what the layers compute before anything is rounded. */
package io.eie.compiler.real;
