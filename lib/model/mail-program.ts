import { mailPrograms } from './mail-program-words.ts';
import { sentenceIn } from './sentences.ts';
import type { PageFacts } from './page.ts';
import { textsOn } from './page-texts.ts';

const spoken = Object.values(mailPrograms).map(([program, opens]) => [new RegExp(program, 'iu'), new RegExp(opens, 'iu')] as const);

const opensMail = (sentence: string): boolean => spoken.some(([program, opens]) => program.test(sentence) && opens.test(sentence));

/** The sentence by which a page says that it opens the visitor's own mail program; null where none does. */
export const mailProgramIn = (facts: PageFacts): string | null =>
  sentenceIn(
    textsOn(facts).map(({ words }) => words),
    opensMail,
  );

/**
 * Whether a form of a page goes to no address but the page's own, and asks for a text: what its page says of a mail program is said of it. One
 * with an address of its own is sent by the site.
 */
export const isMailedByVisitor = ({ url, forms }: Pick<PageFacts, 'url' | 'forms'>, at: number): boolean => {
  const form = forms[at];
  return form !== undefined && (form.action === null || form.action === url) && form.fields.some(({ type }) => type === 'textarea');
};
