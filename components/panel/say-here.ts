import { goalWords } from '@/lib/model/goal-words.ts';
import { kindNames } from '@/lib/model/kind-names.ts';
import type { VisitorHere, WayFromHere } from '@/lib/model/page-here.ts';
import { sayCount } from '../say-count.ts';

/** What somebody looks for, by name. */
export function sayTo(to: WayFromHere['to']): string {
  return 'goal' in to ? goalWords[to.goal].name : kindNames[to.kind];
}

export const hereStates: Readonly<Record<VisitorHere['state'], string>> = {
  'goes-on': 'goes on',
  'slows-down': 'slows down',
  stuck: 'stuck',
  'not-known': 'not yet known',
};

/** Why a visitor goes on or does not, in two parts: before and after the words of the link, which are the page's own. Without words one part says it all. */
export function sayWhy({ why, words, rivals }: Pick<VisitorHere, 'why' | 'words' | 'rivals'>): readonly [string, string | null, string] {
  const bare = words.trim() === '';
  const quoted = bare ? null : words;
  const others = sayCount(rivals, 'other link');
  switch (why) {
    case 'here':
      return ['It stands on this page.', null, ''];
    case 'named':
      return bare ? ['What is pressed for it stands on this page.', null, ''] : ['', quoted, ' leads there.'];
    case 'far':
      return bare
        ? ['What leads on stands on this page, but the way is long.', null, '']
        : ['', quoted, ' leads there, but the way is long.'];
    case 'unfamiliar':
      return bare ? ['A link leads there, but has no words.', null, ''] : ['', quoted, ' leads there, but its words do not say so.'];
    case 'out-of-sight':
      return bare
        ? ['What leads there stands in a menu or far down.', null, '']
        : ['', quoted, ' leads there, but stands in a menu or far down.'];
    case 'rivals':
      return bare
        ? [`What leads there has ${others} beside it that draw as much or more.`, null, '']
        : ['', quoted, ` leads there; ${others} ${rivals === 1 ? 'draws' : 'draw'} as much or more.`];
    case 'dead-end':
      return ['No link here leads to another page that was read.', null, ''];
    case 'no-way':
      return ['No way leads there from here.', null, ''];
    case 'missing':
      return ['Not found on this site.', null, ''];
    case 'not-known':
      return ['Not yet known.', null, ''];
  }
}
