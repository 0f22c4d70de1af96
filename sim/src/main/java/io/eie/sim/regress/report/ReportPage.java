// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.eie.sim.coverage.CoverageSummary;
import java.util.Locale;

/** A report as one page of HTML that needs no other file. */
public final class ReportPage {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ReportPage.class.getClassLoader(), "io.eie.sim.template");

  /** Failures that are listed one by one; the document in JSON has all. */
  public static final int FAILURES_SHOWN = 200;

  private ReportPage() {}

  /** The page. */
  public static String of(RegressionReport report) {
    StringOutput page = new StringOutput();
    ENGINE.render("regression.jte", report, page);
    return page.toString();
  }

  /** A number with its thousands apart. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** How many of all, and the share; nothing where there are none. */
  public static String share(CoverageSummary.Share share) {
    return share.all() == 0
        ? ""
        : String.format(
            Locale.ROOT, "%,d of %,d, %.1f %%", share.covered(), share.all(), share.percent());
  }

  /** Seconds with three digits after the point. */
  public static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%,.3f", seconds);
  }
}
