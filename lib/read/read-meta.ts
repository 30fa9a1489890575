import { normalizeAddress } from '../model/address.ts';
import type { PageFacts } from '../model/page.ts';
import { limits } from './limits.ts';
import type { Surroundings } from './surroundings.ts';
import { tidyText } from './tidy-text.ts';

type Meta = Pick<
  PageFacts,
  'title' | 'description' | 'language' | 'alternates' | 'canonical' | 'noindex' | 'refreshTo' | 'openGraphType' | 'generator'
>;

/** What the head of a page says about it. */
export function readMeta(around: Surroundings): Meta {
  const { document } = around;
  const named = namedContents(document);
  const canonical = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  return {
    title: tidyText(document.title, limits.propertyLength),
    description: tidyText(named.get('description') ?? named.get('og:description') ?? '', limits.propertyLength),
    language: languageOf(document),
    alternates: alternatesIn(around),
    canonical: canonical ? normalizeAddress(canonical, around.base) : null,
    noindex: /\b(noindex|none)\b/i.test(`${named.get('robots') ?? ''} ${named.get('googlebot') ?? ''}`),
    refreshTo: refreshIn(around),
    openGraphType: tidyText(named.get('og:type') ?? '', limits.nameLength) || null,
    generator: tidyText(named.get('generator') ?? '', limits.nameLength) || null,
  };
}

/** Lower-case name or property -> content; the first of a name counts. */
function namedContents(document: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').trim().toLowerCase();
    if (name !== '' && !contents.has(name)) contents.set(name, meta.getAttribute('content')?.slice(0, 5000) ?? '');
  }
  return contents;
}

function languageOf(document: Document): string | null {
  const root = document.documentElement as Element | null;
  const written = root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? document.body?.getAttribute('lang');
  return tidyText(written ?? '', 40) || null;
}

function alternatesIn(around: Surroundings): Readonly<Record<string, string>> {
  const alternates: [string, string][] = [];
  for (const link of around.document.querySelectorAll('link[rel~="alternate" i][hreflang][href]')) {
    const to = normalizeAddress(link.getAttribute('href') ?? '', around.base);
    const language = tidyText(link.getAttribute('hreflang') ?? '', 40).toLowerCase();
    if (to && language && alternates.length < limits.alternates) alternates.push([language, to]);
  }
  return Object.fromEntries(alternates);
}

/** https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh ; without an address the page reloads itself. */
function refreshIn(around: Surroundings): string | null {
  const content = around.document
    .querySelector('meta[http-equiv="refresh" i][content]')
    ?.getAttribute('content')
    ?.slice(0, limits.addressLength);
  const target = /^\s*[\d.]+\s*[;,\s]\s*(?:url\s*=\s*)?(.+)$/i
    .exec(content ?? '')?.[1]
    ?.trim()
    .replace(/^["']|["']$/g, '');
  return target ? normalizeAddress(target, around.base) : null;
}
