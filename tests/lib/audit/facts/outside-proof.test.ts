import { expect, test } from 'vitest';
import { context } from '@/tests/fakes/judge.ts';
import { auditCatalog } from '@/lib/catalog/audit-catalog.ts';
import { outsideProof } from '@/lib/audit/facts/outside-proof.ts';
import { surveySite } from '@/lib/audit/facts/survey-site.ts';
import { block, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const seal = (id: string) => ({ seal: id, how: 'picture', words: id, selector: `#${id}`, place: 'footer' }) as const;
const home = (...ids: readonly string[]): FakePage => ({
  kinds: ['home'],
  facts: { proof: { seals: ids.map(seal), verified: 0, zoom: false, turn: false } },
});
const factOf = (pages: { readonly [path: string]: FakePage }) =>
  outsideProof(surveySite(siteReading(pages), auditCatalog, { goal: context.settings.goal, device: 'desktop' }));

test.each<{ readonly what: string; readonly pages: { readonly [path: string]: FakePage }; readonly value: number | null }>([
  { what: 'nothing known', pages: { '/': home() }, value: null },
  { what: 'a trustmark', pages: { '/': home('trusted-shops') }, value: 0.9 },
  { what: 'two trustmarks', pages: { '/': home('trusted-shops', 'digicert') }, value: 1 },
  { what: 'a wall of trustmarks', pages: { '/': home('trusted-shops', 'digicert', 'ehi') }, value: 0.6 },
  { what: 'a wall of them and a prize', pages: { '/': home('trusted-shops', 'digicert', 'ehi', 'red-dot') }, value: 0.9 },
  { what: 'a certificate', pages: { '/': home('b-corp') }, value: 0.9 },
  { what: 'a certificate and press', pages: { '/': home('b-corp'), '/press': { kinds: ['press'] } }, value: 1 },
  { what: 'press', pages: { '/': home(), '/press': { kinds: ['press'] } }, value: 0.9 },
  {
    what: 'a link to an outside rating',
    pages: {
      '/': {
        kinds: ['home'],
        blocks: [block('footer', [{ to: 'https://www.trustpilot.com/review/shop.test', words: 'See what they say' }])],
      },
    },
    value: 0.9,
  },
  {
    what: 'a script that may show something',
    pages: { '/': { kinds: ['home'], facts: { assetMarks: ['widget.trustpilot.com/bootstrap'] } } },
    value: null,
  },
  {
    what: 'an article that tells of a seal',
    pages: { '/': { kinds: ['home'] }, '/a': { kinds: ['article'], links: [{ to: 'https://www.bcorporation.net/', words: 'B Corp' }] } },
    value: null,
  },
  {
    what: 'the site of the seal itself',
    pages: { '/': { ...home('trustpilot'), facts: { ...home('trustpilot').facts, url: 'https://www.trustpilot.com/' } } },
    value: null,
  },
])('$what is worth $value', ({ pages, value }) => {
  const fact = factOf(pages);
  expect(fact.state === 'measured' ? fact.value : null).toBe(value);
  expect(fact.state).toBe(value === null ? 'not-known' : 'measured');
});
