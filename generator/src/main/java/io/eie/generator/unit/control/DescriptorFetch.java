// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.block.Widths;

/**
 * Fetches the next descriptor while the current one runs: words 0 and 1 are sent to every element,
 * the central control's own fields are stored in registers.
 *
 * <p>3 cycles for a descriptor, 1 for the mark after the last one. Pointer base and codebook are
 * valid one cycle later, before the first token of the scan.
 *
 * <p>Word 0 is sent twice: unchanged, and two cycles later with the bases of the buffers that the
 * run names. The second word arrives before an element uses a base.
 *
 * <p>{@link DescriptorRules} checks every field. When words 0 and 1 break a rule, the elements get
 * the mark of the end instead of the pass, 2 cycles later, so the previous passes write their
 * results back. When word 2 breaks a rule, {@link #invalid} is high before the first token of the
 * pass.
 */
public final class DescriptorFetch extends HardwareModule {
  final Bool flush = in(Bool.type());
  final Bool start = in(Bool.type());
  final UInt startDescriptor;

  /**
   * High with {@link #start} when there is no further descriptor: the elements get the mark of the
   * end.
   */
  final Bool startEnd = in(Bool.type());

  /** High with {@link #start} for the first descriptor of a run. */
  final Bool startInitial = in(Bool.type());

  /** The last descriptor of the run. */
  final UInt lastDescriptor;

  /** Rows to add to the bases of the network's input and output. */
  final UInt sourceRows = in(UInt.w(DescriptorField.SOURCE_BASE.width()));

  final UInt destinationRows = in(UInt.w(DescriptorField.DESTINATION_BASE.width()));

  final Bool programRead = out(Bool.type());
  final UInt programWord;
  final Bits programData = in(Bits.w(HOST_WORD_BITS));
  final PassWrite pass = out(PassWrite::new);
  final Bool ready = out(Bool.type());
  final NextPass next;

  /**
   * High when the descriptor breaks a rule. If the mark of the end replaces the pass, from {@link
   * #ready} on; else some cycles later, before the first token of the pass.
   */
  final Bool invalid = out(Bool.type());

  /** Code of the field that breaks its rule ({@link DescriptorField#code}). */
  final UInt invalidField = out(UInt.w(DescriptorField.CODE_BITS));

  /** The steps of a fetch. A word that is read in a step is valid in the next step. */
  private enum Step {
    IDLE,
    READ_WORD0,
    READ_WORD1,
    READ_WORD2,
    KEEP_WORD2,
    SEND_END;

    static final int BITS = 3;

    UInt code() {
      return u(ordinal(), BITS);
    }
  }

  private final UInt step =
      regInit(UInt.w(Step.BITS), Step.IDLE.ordinal()).codes("step", Step.values());
  private final UInt descriptor;
  private final Bool complete = regInit(Bool.type(), 0);
  private final NextPass fetched;

  /** Word 0, from which the bases of the run's buffers are computed. */
  private final Bits places = reg(Bits.w(HOST_WORD_BITS));

  private final Bool initial = regInit(Bool.type(), 0);
  private final DescriptorRules rules;

  public DescriptorFetch(EieConfig config) {
    super("DescriptorFetch");
    describe("Fetches the next descriptor and hands its words to the elements.");
    int descriptorBits = Widths.descriptor(config);
    startDescriptor = in(UInt.w(descriptorBits));
    lastDescriptor = in(UInt.w(descriptorBits));
    rules = instance(new DescriptorRules(config));
    programWord = out(UInt.w(descriptorBits + 2));
    next = out(() -> new NextPass(config));
    descriptor = reg(UInt.w(descriptorBits));
    fetched = reg(() -> new NextPass(config));

    stage("words of the descriptor out of the program, and to the elements");
    Bool reads =
        step.ge(Step.READ_WORD0.code()).and(step.le(Step.READ_WORD2.code())).named("reads");
    programRead.set(reads);
    UInt word = step.slice(1, 0).minus(1).named("word");
    programWord.set(cat(descriptor, word).asUInt());
    when(reads, () -> step.set(step.plus(1)));
    when(step.ge(Step.KEEP_WORD2.code()), () -> step.set(Step.IDLE.code()));
    when(
        step.eq(Step.READ_WORD2.code()).or(step.eq(Step.SEND_END.code())),
        () -> complete.set(true));
    when(
        rules.refuses,
        () -> {
          step.set(Step.SEND_END.code());
          complete.set(false);
        });
    Bool ends = step.eq(Step.SEND_END.code()).named("ends");
    Bits endWord = bits(1L << PassControl.END_BIT, HOST_WORD_BITS).named("markOfEnd");
    Bool keepsWord0 = step.eq(Step.READ_WORD1.code()).named("keepsWord0");
    Bool movesWord0 = step.eq(Step.KEEP_WORD2.code()).named("movesWord0");
    when(keepsWord0, () -> places.set(programData));
    UInt source = moved(DescriptorField.SOURCE_BASE, DescriptorField.FROM_HOST, sourceRows);
    UInt destination =
        moved(DescriptorField.DESTINATION_BASE, DescriptorField.TO_HOST, destinationRows);
    Bits movedPlaces =
        cat(
            places.slice(HOST_WORD_BITS - 1, DescriptorField.TO_HOST.lsb()),
            destination.slice(DescriptorField.DESTINATION_BASE.width() - 1, 0),
            places.slice(
                DescriptorField.DESTINATION_BASE.lsb() - 1, DescriptorField.FROM_HOST.lsb()),
            source.slice(DescriptorField.SOURCE_BASE.width() - 1, 0));
    pass.enable.set(keepsWord0.or(step.eq(Step.READ_WORD2.code())).or(movesWord0).or(ends));
    Bits sentWord = mux(movesWord0, movedPlaces, programData).named("sentWord");
    pass.second.set(keepsWord0.or(movesWord0).not());
    pass.data.set(mux(ends, endWord, sentWord));
    rules.source.set(source);
    rules.destination.set(destination);
    check();
    keep(config, ends);
    when(
        start,
        () -> {
          step.set(mux(startEnd, Step.SEND_END.code(), Step.READ_WORD0.code()));
          descriptor.set(startDescriptor);
          initial.set(startInitial);
          complete.set(false);
        });
    when(
        flush,
        () -> {
          step.set(Step.IDLE.code());
          complete.set(false);
        });
    ready.set(complete.and(rules.refuses.not()));
    next.set(fetched);
    invalid.set(rules.invalid);
    invalidField.set(rules.field);
  }

  /** A base with the rows of the run's buffer added, if the flag is set. */
  private UInt moved(DescriptorField base, DescriptorField flag, UInt rows) {
    UInt added = rows.asBits().gatedBy(places.bit(flag.lsb())).asUInt();
    UInt held = places.slice(base.lsb() + base.width() - 1, base.lsb()).asUInt();
    return held.plusWide(added).named(base.field().name() + "Moved");
  }

  private void check() {
    rules.flush.set(flush);
    rules.word0.set(step.eq(Step.READ_WORD1.code()));
    rules.word1.set(step.eq(Step.READ_WORD2.code()));
    rules.word2.set(step.eq(Step.KEEP_WORD2.code()));
    rules.data.set(programData);
    rules.initial.set(initial);
    rules.terminal.set(descriptor.eq(lastDescriptor));
  }

  private void keep(EieConfig config, Bool ends) {
    stage("what the central control keeps");
    UInt inputRows = part(DescriptorField.INPUT_ROWS).named("inputRows");
    UInt pointerBase =
        programData.slice(config.pointerAddressBits() - 1, 0).asUInt().named("pointerBase");
    int codebookLsb = DescriptorField.CODEBOOK.lsb();
    UInt codebook =
        programData
            .slice(codebookLsb + fetched.codebook.width() - 1, codebookLsb)
            .asUInt()
            .named("codebook");
    when(
        step.eq(Step.READ_WORD1.code()),
        () -> {
          fetched.rows.set(inputRows);
          fetched.descriptor.set(descriptor);
          fetched.end.set(false);
        });
    when(
        step.eq(Step.KEEP_WORD2.code()),
        () -> {
          fetched.pointerBase.set(pointerBase);
          fetched.codebook.set(codebook);
        });
    when(ends, () -> fetched.end.set(true));
    if (fetched.groupLevel != null) {
      UInt groupLevel = part(DescriptorField.GROUP_LEVEL).named("groupLevel");
      Bool last = programData.bit(DescriptorField.LAST.lsb());
      Bool copies = programData.bit(DescriptorField.COPIES.lsb());
      // sums of copies are not added
      Bool adds = Copies.of(config).several() ? last.and(copies.not()).named("addsGroups") : last;
      when(
          step.eq(Step.READ_WORD2.code()),
          () -> {
            fetched.groupLevel.set(groupLevel);
            fetched.last.set(adds);
          });
      when(ends, () -> fetched.groupLevel.set(u(0, groupLevel.width())));
    }
  }

  private UInt part(DescriptorField field) {
    return programData.slice(field.lsb() + field.width() - 1, field.lsb()).asUInt();
  }
}
