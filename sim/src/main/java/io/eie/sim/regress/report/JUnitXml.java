// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.report;

import io.eie.sim.regress.run.CaseResult;
import io.eie.sim.regress.run.JoinedResults;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results as JUnit XML, as build servers read it: a test case for each case. */
public final class JUnitXml {
  private static final String NOT_RUN = "not run";

  private JUnitXml() {}

  /** The document. */
  public static String of(RegressionReport report, JoinedResults joined) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      suite(xml, report, joined);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a document in memory can be written", impossible);
    }
    return text + "\n";
  }

  private static void suite(XMLStreamWriter xml, RegressionReport report, JoinedResults joined)
      throws XMLStreamException {
    RegressionReport.Totals totals = report.totals();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "eie regress " + report.shard());
    xml.writeAttribute("tests", "" + totals.cases());
    xml.writeAttribute("failures", "" + totals.failed());
    xml.writeAttribute("errors", "" + (totals.errors() + totals.missing()));
    xml.writeAttribute("skipped", "" + totals.skipped());
    xml.writeAttribute("time", seconds(totals.seconds()));
    xml.writeCharacters("\n");
    for (CaseResult result : joined.results()) {
      begin(xml, result.configuration(), result.id(), result.seconds());
      switch (result.outcome()) {
        case PASS -> {}
        case FAIL -> finding(xml, "failure", result.bucket(), result.message());
        case ERROR -> finding(xml, "error", result.bucket(), result.message());
        case SKIPPED -> finding(xml, "skipped", null, result.message());
      }
      end(xml);
    }
    for (String id : report.missing()) {
      begin(xml, id.replaceFirst("-[^-]*$", ""), id, 0);
      finding(xml, "error", NOT_RUN, "the case has not run");
      end(xml);
    }
    xml.writeEndElement();
  }

  private static void begin(XMLStreamWriter xml, String configuration, String id, double seconds)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", configuration);
    xml.writeAttribute("name", id);
    xml.writeAttribute("time", seconds(seconds));
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void finding(XMLStreamWriter xml, String kind, String type, String message)
      throws XMLStreamException {
    xml.writeEmptyElement(kind);
    if (type != null) {
      xml.writeAttribute("type", printable(type));
    }
    xml.writeAttribute("message", printable(message));
  }

  /** Without the characters that XML has no form for. */
  private static String printable(String text) {
    return text.codePoints()
        .map(c -> c < ' ' && c != '\n' && c != '\t' || c == 0xfffe || c == 0xffff ? '?' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.4f", seconds);
  }
}
