import { goalWords } from '@/lib/model/goal-words.ts';
import { kindNames } from '@/lib/model/kind-names.ts';
import type { VisitorHere, WayFromHere } from '@/lib/model/page-here.ts';
import { said } from '@/lib/model/say.ts';

/** What somebody looks for, by name. */
export function sayTo(to: WayFromHere['to']): string {
  return 'goal' in to ? said(goalWords[to.goal].name) : said(kindNames[to.kind]);
}

export const hereStates: Readonly<Record<VisitorHere['state'], string>> = {
  'goes-on': 'goes on',
  'slows-down': 'slows down',
  stuck: 'stuck',
  'not-known': 'not yet known',
};
