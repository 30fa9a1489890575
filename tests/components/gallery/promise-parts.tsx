import { PromisePart } from '@/components/report/PromisePart.tsx';
import type { Ad } from '@/lib/model/promise/ads.ts';
import type { PromiseCheck, WordPlace } from '@/lib/model/promise/promise-check.ts';
import type { Part } from './parts.tsx';
import { reportAudit } from './report-audit.ts';

const nothing = (): void => undefined;
const longest = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
const pages = reportAudit.pages.map(({ url, title }) => ({ url, title }));
const home = reportAudit.site.start;
const other = pages[3] ?? { url: home, title: '' };

type Place = Exclude<WordPlace['is'], 'other-price'>;
const behind: WordPlace = { is: 'behind', clicks: 2, url: other.url, title: other.title };
const drawn = { isDrawn: true, isCut: false, pages: 40 };
const checked = (words: readonly (readonly [string, Place, Place])[]): Extract<PromiseCheck, { is: 'checked' }> => ({
  is: 'checked',
  words: words.map(([word, desktop, phone]) => ({
    word,
    desktop: desktop === 'behind' ? behind : { is: desktop },
    phone: phone === 'behind' ? behind : { is: phone },
  })),
  looked: { desktop: drawn, phone: drawn },
  better: null,
  unread: 21,
  languages: null,
});

const ads: readonly Ad[] = [
  { id: 'a', text: 'Loose-leaf Darjeeling, fresh from the garden\nFree delivery from €30', url: home },
  { id: 'b', text: 'Organic tea subscriptions from €9 a month', url: other.url },
  { id: 'c', text: `Thirty days to send it back. ${longest}`, url: home },
  { id: 'd', text: 'Bio-Tees, die nicht jeder hat, und mit der Post in zwei Tagen bei Ihnen', url: home },
  { id: 'e', text: 'Afternoon tea hampers', url: `${home}hampers` },
  { id: 'f', text: 'Organic Earl tea, free delivery', url: home },
  { id: 'g', text: 'Tea', url: home },
  { id: 'h', text: '20% off all ceramic bowls this week only', url: home },
  { id: 'i', text: 'Edelstahl Thermosflasche', url: home },
];
const kept = checked([
  ['Loose', 'first', 'first'],
  ['leaf', 'first', 'first'],
  ['Darjeeling', 'first', 'first'],
  ['fresh', 'first', 'further'],
  ['garden', 'further', 'further'],
  ['Free', 'first', 'first'],
  ['delivery', 'first', 'closed'],
]);
const checks: ReadonlyMap<string, PromiseCheck> = new Map<string, PromiseCheck>([
  ['a', kept],
  [
    'b',
    checked([
      ['Organic', 'first', 'further'],
      ['tea', 'first', 'first'],
      ['subscriptions', 'nowhere', 'nowhere'],
      ['month', 'nowhere', 'nowhere'],
    ]),
  ],
  [
    'c',
    {
      ...checked([
        ['Thirty', 'behind', 'behind'],
        ['days', 'behind', 'behind'],
        ['send', 'behind', 'behind'],
        [longest, 'nowhere', 'nowhere'],
      ]),
      better: { url: other.url, title: other.title, words: 3 },
    },
  ],
  [
    'd',
    {
      ...checked([
        ['Bio', 'not-known', 'not-known'],
        ['Tees', 'page', 'not-known'],
        ['Post', 'not-known', 'not-known'],
      ]),
      looked: { desktop: { ...drawn, isDrawn: false }, phone: { ...drawn, isDrawn: false } },
      languages: { ad: 'de', page: 'en' },
    },
  ],
  ['e', { is: 'unread' }],
  [
    'f',
    checked([
      ['Organic', 'first', 'further'],
      ['Earl', 'nowhere', 'nowhere'],
      ['tea', 'first', 'first'],
      ['free', 'first', 'first'],
      ['delivery', 'first', 'first'],
    ]),
  ],
  ['g', checked([['Tea', 'first', 'first']])],
  [
    'h',
    checked([
      ['20%', 'nowhere', 'nowhere'],
      ['ceramic', 'behind', 'behind'],
      ['bowls', 'behind', 'behind'],
      ['week', 'further', 'further'],
    ]),
  ],
  [
    'i',
    {
      ...checked([
        ['Edelstahl', 'nowhere', 'nowhere'],
        ['Thermosflasche', 'nowhere', 'nowhere'],
      ]),
      languages: 'unsure',
    },
  ],
]);

const plain = {
  pages,
  ads: [],
  checks,
  isChecking: false,
  isUnderWay: false,
  isOfOnePage: false,
  canUndo: false,
  trouble: null,
  onAdd: nothing,
  onRemove: nothing,
  onUndo: nothing,
} as const;

/** The promise check: empty, several ads, and what goes wrong. */
export const promiseParts: readonly Part[] = [
  { name: 'promise-none', element: <PromisePart {...plain} />, press: '.fold > summary' },
  { name: 'promise-wrong', element: <PromisePart {...plain} canUndo />, press: '.ad-form [type=submit]' },
  { name: 'promise-ads', element: <PromisePart {...plain} ads={ads} />, press: 'li:nth-child(2n) > .ad > summary, .ad .fold > summary' },
  { name: 'promise-behind', element: <PromisePart {...plain} ads={ads.slice(2, 3)} />, press: '.ad .fold > summary' },
  { name: 'promise-one-page', element: <PromisePart {...plain} isOfOnePage pages={pages.slice(0, 1)} ads={ads.slice(0, 1)} /> },
  { name: 'promise-lost', element: <PromisePart {...plain} ads={ads.slice(0, 1)} checks={null} trouble="disk-full" /> },
  {
    name: 'promise-full',
    element: (
      <PromisePart
        {...plain}
        checks={new Map()}
        isChecking
        ads={Array.from({ length: 20 }, (_, at) => ({ id: `${at}`, text: `Tea ${at}`, url: home }))}
      />
    ),
  },
];
