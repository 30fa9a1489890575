import type { AuditSummary } from '@/lib/model/audit-summary.ts';
import type { OwnRule } from '@/lib/model/correction.ts';
import { mostOwnWords, type WordsFault } from '@/lib/model/own-words.ts';
import type { PatternFault } from '@/lib/model/path-pattern.ts';
import { kindNames } from '@/lib/model/kind-names.ts';
import { sayCount } from '../say-count.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say, spokenTag } from '@/lib/model/say.ts';

export const patternFaults: Readonly<Record<PatternFault, string>> = {
  empty: 'Type a path, such as /stories/*.',
  'not-a-path': 'A path begins with /, as in /stories/*.',
  'other-site': 'This is an address of another site.',
  spaces: 'Addresses have no spaces. Parts that differ are written *, as in /stories/*.',
  'too-long': 'This is too long: 300 characters at most.',
  everything: 'This would be every page of the site. Name a part of the path, as in /stories/*.',
};

export function sayWordsFault({ fault, word }: WordsFault): string {
  const short = word.length > 40 ? `${word.slice(0, 40)}…` : word;
  switch (fault) {
    case 'empty':
      return say`Type the words that menus and headings use, parted by commas.`;
    case 'too-many':
      return say`These are too many: ${mostOwnWords} at most.`;
    case 'too-long':
      return say`“${short}” is too long: 60 characters at most.`;
    case 'too-short':
      return say`“${short}” is a single letter, which stands on every page.`;
    case 'signs':
      return say`“${short}” has signs that no menu has. Use letters, digits and spaces.`;
    case 'star':
      return say`In “${short}” the * needs four letters before it, as in Story*.`;
  }
}

export const sayLanguage = (tag: string): string => new Intl.DisplayNames([spokenTag()], { type: 'language' }).of(tag) ?? tag;

export function sayRule(rule: OwnRule): { readonly what: string; readonly is: string } {
  return rule.about === 'path'
    ? { what: rule.pattern, is: said(kindNames[rule.kind]) }
    : {
        what: rule.words.map((word) => say`“${word}”`).join(', '),
        is: say`${said(kindNames[rule.kind])}, in ${sayLanguage(rule.language)}`,
      };
}

/** What a rule changed in the last check. */
export function sayTrial(rule: OwnRule, before: AuditSummary, after: AuditSummary | null): string {
  if (after === null) return say`Kept. The pages of the last check are not kept any more, so it counts from the next check on.`;
  const [then, now] = [before.kinds[rule.kind] ?? 0, after.kinds[rule.kind] ?? 0];
  const pages =
    then === now
      ? say`Judged again: ${sayCount(now, 'page')} of the kind “${said(kindNames[rule.kind])}”, as before.`
      : say`Judged again: ${sayCount(now, 'page')} of the kind “${said(kindNames[rule.kind])}”, before ${then}.`;
  const scores = after.scores.flatMap(({ visitor, score }) => {
    const old = before.scores.find((one) => one.visitor === visitor)?.score ?? null;
    return old === score ? [] : [say`${said(visitorWords[visitor].name)} ${score ?? '–'}, before ${old ?? '–'}`];
  });
  return `${pages} ${scores.length > 0 ? `${scores.join('. ')}.` : say`No score changes.`}`;
}
