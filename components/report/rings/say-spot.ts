import { kindNames } from '@/lib/model/kind-names.ts';
import { said, say } from '@/lib/model/say.ts';
import { pathOf } from '@/lib/model/path-of.ts';
import { sayCount, sayNumber } from '../../say-count.ts';
import type { Spot } from './ring-plan.ts';

/** What is said of a spot: its name, and what is known of it. */
export interface SpotWords {
  readonly name: string;
  readonly address: string | null;
  readonly facts: readonly string[];
}

/** The words of the card, and of the line that is read out. */
export function saySpot({ pages, section, key, ring }: Spot, sections: readonly string[]): SpotWords {
  const [first] = pages;
  const where = sections[section];
  if (!first) return { name: say`The start`, address: null, facts: [] };
  const clicks = key?.clicks ?? first.clicks ?? ring;
  const common = [ring === 0 ? say`the start` : sayCount(clicks, 'click'), ...(where === undefined ? [] : [say`in ${where}`])];
  if (pages.length > 1) {
    const nearest = Math.min(...pages.map((page) => page.clicks ?? ring));
    const furthest = Math.max(...pages.map((page) => page.clicks ?? ring));
    const span =
      furthest > clicks ? said('{0} to {1}', { sense: 'a range', holes: [sayNumber(nearest), sayCount(furthest, 'click')] }) : common[0];
    return {
      name: `${sayCount(pages.length, 'page')}: ${first.name}, …`,
      address: null,
      facts: [span ?? '', ...common.slice(1), ...(first.read ? [] : [say`not read`])],
    };
  }
  const kind = ring === 0 ? [] : [said(kindNames[first.kind])];
  return {
    name: first.name,
    address: pathOf(first.url),
    facts: [...common, ...kind, ...(first.read ? [] : [say`not read`]), ...(key?.onWay ? [say`on the way`] : [])],
  };
}

/** As one sentence, for ears. */
export function readOut({ name, address, facts }: SpotWords): string {
  return [name, ...(address === null ? [] : [address]), ...facts].join(', ');
}
