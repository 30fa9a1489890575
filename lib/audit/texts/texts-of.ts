import { middle } from '../../graph/middle.ts';
import { writtenWords } from '../../model/filler-text.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import type { PagesMet } from '../../model/pages-met.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import type { Texts } from '../../model/text-schema.ts';
import type { LanguageWords } from '../../model/words.ts';
import { tellLength, textBands, type TextBand } from '../../score/text-share.ts';
import { offers } from '../facts/reading-facts.ts';
import type { Survey } from '../facts/survey-site.ts';
import { pageText, textLanguage } from './page-text.ts';

type Vocabulary = readonly LanguageWords[];
type Judged = Pick<Survey, 'graph' | 'products' | 'site'>;

interface KindOfTexts {
  readonly kind: PageKindId;
  readonly pages: readonly ReadPage[];
  readonly band: TextBand;
}

/**
 * Length and ease of the texts of a site: the part `texts` of the export. Judged are the pages of the need "Texts of a good length", by
 * the same bands (lib/score/text-share.ts); the words are those of the main content as it is served.
 */
export function textsOf(survey: Judged, vocabulary: Vocabulary): Texts {
  return {
    kinds: kindsOfTexts(survey).map((texts) => lengthRow(texts, vocabulary)),
    ease: easeRows(survey.graph.pages, vocabulary),
  };
}

/** Each page whose length is judged, once. */
export function textLengths(survey: Judged): PagesMet['texts'] {
  const lengths = kindsOfTexts(survey).flatMap(({ pages, band }) =>
    pages.map((page) => ({ page, length: tellLength(writtenWords(page.facts), band) })),
  );
  return [...new Map(lengths.map((one) => [one.page, one])).values()];
}

function kindsOfTexts({ graph, products, site }: Judged): readonly KindOfTexts[] {
  const home = graph.pages[graph.start];
  const others = site.kind === 'store' ? [] : ([...offers, 'about'] as const);
  const judged: readonly KindOfTexts[] = [
    { kind: 'home', pages: home ? [home] : [], band: textBands.home },
    { kind: 'product', pages: products, band: textBands.product },
    ...others.map((kind) => ({ kind, pages: graph.pages.filter((page) => isKind(page, kind)), band: textBands.product })),
  ];
  return judged.filter(({ pages }) => pages.length > 0);
}

function lengthRow({ kind, pages, band }: KindOfTexts, vocabulary: Vocabulary): Texts['kinds'][number] {
  const lengths = pages.map(({ facts }) => tellLength(writtenWords(facts), band));
  return {
    kind,
    pages: pages.length,
    words: middle(pages.map(({ facts }) => facts.words)) ?? 0,
    minutes: middle(pages.map(({ facts }) => pageText(facts, vocabulary).minutes)) ?? 0,
    tooLittle: lengths.filter((length) => length === 'too-little').length,
    tooMuch: lengths.filter((length) => length === 'too-much').length,
  };
}

function easeRows(pages: readonly ReadPage[], vocabulary: Vocabulary): Texts['ease'] {
  const measured = pages.flatMap(({ facts }) => {
    const { ease, formula } = pageText(facts, vocabulary);
    const language = textLanguage(facts, vocabulary);
    return ease === null || formula === null || language === null ? [] : [{ ease, formula, language }];
  });
  const rows = [...Map.groupBy(measured, ({ language }) => language)].flatMap(([language, texts]) => {
    const ease = middle(texts.map((text) => text.ease));
    const formula = texts[0]?.formula;
    return ease === null || !formula ? [] : [{ language, formula, pages: texts.length, ease }];
  });
  return rows.toSorted((a, b) => b.pages - a.pages);
}
