import type { PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { saysApart } from './apart-words.ts';
import { foldText } from './fold-text.ts';
import { inMain } from './in-main.ts';

/** Four questions or more, and no more other headings below the main one than a third of all. */
export function mostlyQuestions(page: PageFacts): number {
  const others = page.headings.filter((heading) => inMain(heading.place) && heading.level > 1 && !/[?？؟]\s*$/.test(heading.text)).length;
  return page.measures.questions >= 4 && others <= page.measures.questions / 2 ? 1 : 0;
}

/** Headings, or beginnings of passages, that carry a number or a paragraph sign: "1. Scope", "§ 2", "第1条". */
export function numberedClauses({ headings, passages, excerpt }: PageFacts): number {
  const texts = [
    ...headings.filter((heading) => inMain(heading.place)).map(({ text }) => text),
    ...passages.map((passage) => passage.excerpt),
  ];
  const counted = new Set(texts.filter((text) => clause.test(text.trim())).map((text) => text.slice(0, 40))).size;
  const inText = excerpt.match(clauseInText)?.length ?? 0;
  return Math.max(counted, inText) >= fewestClauses ? Math.max(counted, inText) : 0;
}

const fewestClauses = 3;
const clause =
  /^(§+\s*\d|art(icle|ikel|icolo|ículo|igo)?\.?\s*\d|第\s*[\d一二三四五六七八九十]+\s*条|제\s*\d+\s*조|\d{1,2}[.)]\s+\p{L}|\d{1,2}\.\d{1,2}\.?\s)/iu;
const clauseInText = /(§+\s*\d+|\bart(icle|ikel|icolo|ículo|igo)\.?\s*\d+|第\s*[\d一二三四五六七八九十]+\s*条|제\s*\d+\s*조)/giu;

/** Headings that count steps: "Step 1", "3. Schritt", "第一步". */
export function numberedSteps({ headings }: PageFacts, vocabulary: readonly LanguageWords[]): number {
  const steps = headings.filter(({ place, text }) => inMain(place) && saysApart(text, vocabulary).has('counted-step')).length;
  return steps >= fewestClauses ? steps : 0;
}

/** Lower headings that are names, no questions or sentences, and repeat a word of the main heading, endings aside: "Red Sarong" below "Sarongs". */
export function namedAlike(page: PageFacts): number {
  const main = page.headings.filter((heading) => inMain(heading.place));
  const stems = main
    .filter((heading) => heading.level === 1)
    .flatMap((heading) => foldText(heading.text))
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, Math.max(4, word.length - 2)));
  const lower = main.filter((heading) => heading.level > 1);
  const alike = lower
    .filter((heading) => isName(heading.text))
    .filter((heading) => foldText(heading.text).some((word) => stems.some((stem) => word.startsWith(stem))));
  return alike.length >= 2 && alike.length >= lower.length / 2 ? alike.length : 0;
}

const isName = (text: string) => !/[?？؟.!]\s*$/.test(text) && text.trim().split(/\s+/).length <= longestName;
const longestName = 7;
