// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of one module: our header, then the text without SpinalHDL's comments. */
final class VerilogText {
  private static final Pattern TEMPORARY = Pattern.compile("\\b_?zz_(\\w*)");

  private VerilogText() {}

  static String of(ModuleBody body, String raw, EmitOptions options) {
    String module = nameParts(body, nameReadPorts(body, raw));
    requireNoTemporaries(body, module);
    StringBuilder text = new StringBuilder();
    String title = body.description.isEmpty() ? "" : ": " + body.description;
    text.append("// ").append(body.definitionName).append(title).append('\n');
    text.append("// Source: ").append(sourceOf(body)).append('\n');
    for (String line : options.headerLines()) {
      text.append(("// " + line).stripTrailing()).append('\n');
    }
    text.append('\n');
    if (!options.timescale().isEmpty()) {
      text.append("`timescale ").append(options.timescale()).append("\n\n");
    }
    text.append(options.forReaders() ? body.reading().of(module) : module.strip() + "\n");
    return text.insert(text.lastIndexOf("endmodule"), body.coverStatements()).toString();
  }

  /**
   * The Java file of the unit. There is no line number, because a moved line in the Java file must
   * not change the text.
   */
  private static String sourceOf(ModuleBody body) {
    String name = body.module.getClass().getName();
    int nested = name.indexOf('$');
    return (nested < 0 ? name : name.substring(0, nested)).replace('.', '/') + ".java";
  }

  private static String nameReadPorts(ModuleBody body, String raw) {
    String text = raw;
    for (Memory memory : body.memories) {
      for (int port = 0; port < memory.portWords.size(); port++) {
        String word = memory.portWords.get(port);
        if (word != null) {
          Pattern given =
              Pattern.compile("\\b" + memory.verilogName + "_spinal_port" + port + "\\b");
          text = given.matcher(text).replaceAll(memory.readData(word));
        }
      }
    }
    return text;
  }

  /**
   * SpinalHDL creates an array for each part of a word that has its own write enable. Names of
   * these arrays are the memory's name followed by the number of the part.
   */
  private static String nameParts(ModuleBody body, String raw) {
    String text = raw;
    for (Memory memory : body.memories) {
      if (memory.maskBits() > 1) {
        String name = memory.verilogName;
        text = text.replaceAll("\\b" + name + "_symbol(\\d+)\\b", name + "$1");
        text = text.replaceAll("\\b_zz_" + name + "symbol_read\\b", name + "_part0");
        text = text.replaceAll("\\b_zz_" + name + "symbol_read_(\\d+)\\b", name + "_part$1");
      }
    }
    return text;
  }

  private static void requireNoTemporaries(ModuleBody body, String text) {
    Matcher temporary = TEMPORARY.matcher(text);
    if (!temporary.find()) {
      return;
    }
    String rest = temporary.group(1);
    Signal<?> user = null;
    for (Signal<?> signal : body.signals) {
      boolean candidate = signal.verilogName != null && rest.startsWith(signal.verilogName);
      if (candidate && (user == null || signal.verilogName.length() > user.verilogName.length())) {
        user = signal;
      }
    }
    throw HardwareError.at(
        user == null ? body.madeAt : body.lineOf(user),
        "an expression in %s must be given a name with .named(...) (Verilog needs one there), was anonymous%s,",
        body.title(),
        user == null ? "" : " where " + user + " is set");
  }
}
