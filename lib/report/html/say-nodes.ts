import { cutAtHoles, sentenceOf } from '../../model/say.ts';
import { html, type Markup, type Part } from './markup.ts';

/** A sentence in the language in use with elements in it: sayNodes`quickest ${html`<b>3</b>`}`. */
export function sayNodes(parts: TemplateStringsArray, ...holes: readonly Part[]): Markup {
  const pieces = cutAtHoles(sentenceOf(parts)).map((piece, index) => (index % 2 === 0 ? piece : (holes[Number(piece)] ?? null)));
  return html`${pieces}`;
}
