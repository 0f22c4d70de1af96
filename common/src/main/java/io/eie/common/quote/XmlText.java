// SPDX-License-Identifier: Apache-2.0
package io.eie.common.quote;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Text between the tags of XML, by the JDK's writer. */
public final class XmlText {
  private XmlText() {}

  /**
   * Any text that XML can hold.
   *
   * @throws IllegalArgumentException for a character that XML 1.0 has no place for
   */
  public static String of(String text) {
    if (!text.codePoints().allMatch(XmlText::allowed)) {
      throw new IllegalArgumentException("text in XML must have no control characters, had some");
    }
    StringWriter written = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(written);
      xml.writeCharacters(text);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes any text", e);
    }
    // A reader makes a line feed of a carriage return that stands there itself.
    return written.toString().replace("\r", "&#13;");
  }

  /** XML 1.0, production 2. */
  private static boolean allowed(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || codePoint >= 0x20 && codePoint < 0xd800
        || codePoint >= 0xe000 && codePoint <= 0xfffd
        || codePoint >= 0x10000;
  }
}
