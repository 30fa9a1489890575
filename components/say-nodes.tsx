import { createElement, Fragment, type ReactNode } from 'react';
import { cutAtHoles, sentenceOf } from '@/lib/model/say.ts';

/** A sentence in the language in use with elements in it: sayNodes`${<bdi>{host}</bdi>}, from Home`. */
export function sayNodes(parts: TemplateStringsArray, ...holes: readonly ReactNode[]): ReactNode {
  const pieces = cutAtHoles(sentenceOf(parts)).map((piece, index) => (index % 2 === 0 ? piece : holes[Number(piece)]));
  return createElement(Fragment, null, ...pieces);
}
