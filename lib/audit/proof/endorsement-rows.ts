import { sealsOn } from '../facts/seals-on.ts';
import type { Endorsement } from '../../model/proof-schema.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';

/** Places told of each. */
const mostPlaces = 5;

type Sign = Omit<Endorsement, 'pages' | 'where' | 'how'> & {
  readonly how: Endorsement['how'][number];
  readonly where: Endorsement['where'][number];
};

/** Who vouches for the site, each once, with the number of pages it stands on; most pages first, then as found. */
export function endorsementRows(pages: readonly ReadPage[]): readonly Endorsement[] {
  const signs = pages.flatMap((page) => [...pressOn(page), ...signsOn(page)]);
  const rows = Map.groupBy(signs, ({ id }) => id);
  return [...rows.values()].map(rowOf).toSorted((a, b) => b.pages - a.pages);
}

function rowOf(signs: readonly Sign[]): Endorsement {
  const [{ id, label, kind }] = signs as readonly [Sign, ...Sign[]];
  const byPage = new Map(signs.toReversed().map(({ where }) => [where.url, where]));
  const urls = [...new Set(signs.map(({ where }) => where.url))];
  const where = urls.slice(0, mostPlaces).flatMap((url) => byPage.get(url) ?? []);
  return { id, label, kind, how: [...new Set(signs.map(({ how }) => how))], pages: urls.length, where };
}

const signsOn = (page: ReadPage): readonly Sign[] =>
  sealsOn(page).map(({ seal: { id, label, kind }, how, words, selector }) => ({
    id,
    label,
    kind,
    how,
    where: { url: page.facts.url, selector, words },
  }));

function pressOn(page: ReadPage): readonly Sign[] {
  const press = { id: 'press', label: say`Press`, kind: 'press' } as const;
  const { url, title } = page.facts;
  if (isKind(page, 'press')) return [{ ...press, how: 'page', where: { url, selector: null, words: title } }];
  const part = page.sections.find(({ kind }) => kind === 'press');
  return part ? [{ ...press, how: 'part', where: { url, selector: part.selector, words: part.heading } }] : [];
}
