import type { PageFacts } from '@/lib/model/page.ts';

/** Facts of a page with nothing on it, and whatever a test puts there. */
export function pageFacts(overrides: Partial<PageFacts> = {}): PageFacts {
  const url = overrides.url ?? 'https://shop.test/page';
  return {
    url,
    requestedUrl: url,
    status: 200,
    source: 'static',
    charset: 'utf-8',
    cut: false,
    title: '',
    description: '',
    language: null,
    alternates: {},
    canonical: null,
    noindex: false,
    refreshTo: null,
    openGraphType: null,
    generator: null,
    bodyMarks: [],
    assetMarks: [],
    headings: [],
    blocks: [],
    links: [],
    oddLinks: [],
    controls: [],
    forms: [],
    structured: [],
    tiles: [],
    passages: [],
    measures: {
      questions: 0, disclosures: 0, quotes: 0, ratings: 0, prices: 0, images: 0, imagesWithAlt: 0,
      videos: 0, telephones: 0, mails: 0, addresses: 0, dates: 0,
    },
    words: 100,
    excerpt: '',
    fingerprint: url,
    skeleton: url,
    ...overrides,
  };
}
