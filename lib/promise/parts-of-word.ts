import { isSameWord } from './same-word.ts';

/** Tokens within which the parts of one word stand side by side. Judgement: a short heading. */
const within = 8;
/** Letters of the shortest part of a joined word. */
const shortest = 4;
/** What joins the parts of a German, Dutch or Nordic word: Tannenhonig, Geburtstagskarte. Source: the linking elements of Duden, Die Grammatik. */
const links = ['', 's', 'n', 'en', 'e', 'es', 'er'];

/** Whether all parts of a word with hyphens stand side by side, in any order: BIO-Honig in "BIO from our bees: honey". */
export function haveNear(tokens: readonly string[], parts: readonly string[], isForm: (token: string, word: string) => boolean): boolean {
  const [first = ''] = parts;
  return tokens.some((token, at) => {
    if (!isForm(token, first)) return false;
    const near = tokens.slice(Math.max(0, at - within), at + within + 1);
    return parts.every((part) => near.some((one) => isForm(one, part)));
  });
}

/** Whether both halves of a joined word stand in a text: Imkerhonig where Imker and Honig do. */
export function hasParts(distinct: ReadonlySet<string>, word: string): boolean {
  const all = [...distinct].filter((token) => token.length >= shortest);
  const firsts = all.filter((token) =>
    links.some((link) => word.startsWith(token + link) && word.length - token.length - link.length >= shortest),
  );
  return firsts.some((token) =>
    links.some((link) => {
      const rest = word.startsWith(token + link) ? word.slice(token.length + link.length) : '';
      return rest.length >= shortest && all.some((other) => isSameWord(other, rest));
    }),
  );
}
