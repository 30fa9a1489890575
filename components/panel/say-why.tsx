import type { ReactNode } from 'react';
import type { VisitorHere } from '@/lib/model/page-here.ts';
import { say } from '@/lib/model/say.ts';
import { sayCount } from '../say-count.ts';
import { sayNodes } from '../say-nodes.tsx';

/** Why a visitor goes on or does not; the words of the link, which are the page's own, among it. */
export function sayWhy({ why, words, rivals }: Pick<VisitorHere, 'why' | 'words' | 'rivals'>): ReactNode {
  const quoted = words.trim() === '' ? null : <bdi>{words}</bdi>;
  switch (why) {
    case 'here':
      return say`It stands on this page.`;
    case 'named':
      return quoted ? sayNodes`“${quoted}” leads there.` : say`What is pressed for it stands on this page.`;
    case 'far':
      return quoted
        ? sayNodes`“${quoted}” leads there, but the way is long.`
        : say`What leads on stands on this page, but the way is long.`;
    case 'unfamiliar':
      return quoted ? sayNodes`“${quoted}” leads there, but its words do not say so.` : say`A link leads there, but has no words.`;
    case 'out-of-sight':
      return quoted
        ? sayNodes`“${quoted}” leads there, but stands in a menu or far down.`
        : say`What leads there stands in a menu or far down.`;
    case 'rivals':
      return sayRivals(rivals, quoted);
    case 'dead-end':
      return say`No link here leads to another page that was read.`;
    case 'no-way':
      return say`No way leads there from here.`;
    case 'missing':
      return say`Not found on this site.`;
    case 'not-known':
      return say`Not yet known.`;
  }
}

function sayRivals(rivals: number, quoted: ReactNode): ReactNode {
  const others = sayCount(rivals, 'other link');
  if (!quoted) return say`What leads there has ${others} beside it that draw as much or more.`;
  return rivals === 1
    ? sayNodes`“${quoted}” leads there; ${others} draws as much or more.`
    : sayNodes`“${quoted}” leads there; ${others} draw as much or more.`;
}
