import { pageLanguage } from '../../classify/page-language.ts';
import { isDraftPage } from '../../early/is-draft-page.ts';
import { createPlacing, type EarlyLanding, type EarlyTexts } from '../../early/place-facts.ts';
import { senseOf, type SiteSense } from '../../early/sense-of.ts';
import { nodeAt } from '../../graph/node-at.ts';
import { wordsFor, type EarlyFact, type EarlySite, type EntrySort } from '../../model/early/early-fact.ts';
import type { EarlyFacts, EarlyPage, EarlyRow } from '../../model/early/early-schema.ts';
import { said, say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import type { DeviceView, DeviceViews } from '../device-views.ts';
import { chooseEntries, type NamedEntries } from '../entries/choose-entries.ts';
import { pagesBehind, readOf, saidOn } from '../landing-words.ts';

interface Judging {
  readonly catalog: Pick<AuditCatalog, 'earlyFacts' | 'vocabulary'>;
  readonly named: NamedEntries;
  /** Awaited between two pages, so that others have their turn. */
  readonly pause: () => Promise<void>;
}

/** What the draft of a page says is not the site's word. */
const nothing = { first: '', further: '' };
/** A page of so few characters was drawn without what scripts put into it. */
const fewestCharacters = 40;

/** Where Home and the other pages that visits begin on say what somebody for whom the site is not should learn at once. */
export async function earlyFactsOf(views: DeviceViews, { catalog, named, pause }: Judging): Promise<EarlyFacts | null> {
  const { survey } = views.desktop;
  const { graph, tree, reading } = survey;
  const home = graph.pages[graph.start];
  if (!home) return null;
  const has: EarlySite['has'] = (one) => reading.pages.some((page) => isKind(page, one));
  // Who shows goods sells them, whatever the goal is.
  const kind = survey.site.kind === 'other' && (has('product') || has('catalog')) ? 'store' : survey.site.kind;
  const { first } = saidOn(reading.layouts, graph.device).get(home.facts.url) ?? nothing;
  const sense = senseOf({ pages: reading.pages, start: home.facts.url, kind, vocabulary: catalog.vocabulary, firstOfHome: first });
  const place = createPlacing(sense);
  const site: EarlySite = { kind, has };
  const facts = catalog.earlyFacts.map((fact) => ({ fact, row: rowOf(fact, site) }));
  const looks = { desktop: landingsOn(views.desktop, sense), phone: views.phone && landingsOn(views.phone, sense) };
  const entries = [{ page: home, why: 'home' as const }, ...chooseEntries(tree, reading, named)];
  const pages: EarlyPage[] = [];
  for (const { page, why } of entries) {
    if (!page) continue;
    await pause();
    const sort = sortOf(page, why);
    const asked = facts.filter(({ fact, row }) => row.spared === null && fact.asked.includes(sort));
    const [desktop, phone] = [looks.desktop(page), looks.phone?.(page) ?? null];
    pages.push({
      url: page.facts.url,
      title: page.facts.title,
      why,
      drawn: { desktop: Boolean(desktop?.page.said), phone: Boolean(phone?.page.said) },
      behind: desktop?.behind.length ?? 0,
      places: asked.map(({ fact }) => ({ fact: fact.id, desktop: place(fact, desktop), phone: place(fact, phone) })),
    });
  }
  return { facts: facts.map(({ row }) => row), pages };
}

function rowOf({ id, names, why, advice, owed, limit, spared }: EarlyFact, site: EarlySite): EarlyRow {
  const name = names[site.kind];
  const any = name ?? Object.values(names).find((one) => one !== null) ?? id;
  const because = name === null ? say`A site of this kind has no such thing.` : (spared?.(site) ?? null);
  return {
    id,
    name: said(any),
    why: said(wordsFor(why, site.kind)),
    advice: said(advice),
    ...(limit === undefined ? {} : { limit: said(wordsFor(limit, site.kind)) }),
    owed,
    spared: because,
  };
}

/** What a page is to those who land on it. */
function sortOf(page: ReadPage, why: EarlyPage['why']): EntrySort {
  if (why === 'home' || why === 'category' || why === 'product' || why === 'article') return why;
  if (isKind(page, 'product')) return 'product';
  if (isKind(page, 'catalog')) return 'category';
  return isKind(page, 'article') || isKind(page, 'blog') || isKind(page, 'guide') ? 'article' : 'other';
}

/** The texts of pages on one device, each read once, however many entries lead there. */
function landingsOn({ survey: { graph, reading } }: DeviceView, sense: SiteSense): (page: ReadPage) => EarlyLanding {
  const seen = saidOn(reading.layouts, graph.device);
  const known = new Map<ReadPage, EarlyTexts>();
  const textsOf = (page: ReadPage): EarlyTexts => {
    const { facts } = page;
    const { written, claimed } = pageLanguage(facts, sense.vocabulary);
    const language = written ?? claimed;
    const text = seen.get(facts.url);
    const isDraft = isDraftPage(facts, sense.vocabulary);
    const texts = known.get(page) ?? {
      url: facts.url,
      title: facts.title,
      said: text && text.first.length + text.further.length >= fewestCharacters ? (isDraft ? nothing : text) : null,
      read: isDraft ? '' : readOf(facts),
      ...(isDraft ? { draft: readOf(facts) } : {}),
      ...sense.told(page),
      isOffer: isKind(page, 'catalog') || isKind(page, 'services'),
      isReadable: language === null || sense.vocabulary.some((one) => one.language === language),
    };
    known.set(page, texts);
    return texts;
  };
  return (page) => ({
    page: textsOf(page),
    behind: pagesBehind(graph, nodeAt(graph, page.facts.url))
      .filter(({ page: other }) => !isKind(other, 'privacy'))
      .map(({ page: other, clicks }) => ({ texts: textsOf(other), clicks })),
  });
}
