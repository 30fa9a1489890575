import type { AuditRecord } from '@/lib/model/audit.ts';
import type { Correction } from '@/lib/model/correction.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import type { OptionsState } from '@/lib/state/options-store.ts';
import { fakeOptionsWorld, type FakeOptionsWorld } from '@/tests/fakes/options-world.ts';
import { note, notes } from './panel-shop.ts';
import { longWordsAudit } from './long-words.ts';
import { shopAudit } from './shop-audit.ts';
import { contactAudit, overlappingAudit } from './site-audits.ts';

/** One state of the options page to look at. */
export interface OptionsSpecimen {
  readonly name: string;
  readonly world: () => Promise<FakeOptionsWorld>;
  /** What happens to its store once it is open. */
  readonly once?: (state: () => OptionsState) => Promise<void>;
}

const shop = 'https://alderandleaf.example';
const at = (day: number) => Date.UTC(2026, 10, day, 9, 5);
const record = (id: string, startedAt: number, change: Partial<AuditRecord> = {}): AuditRecord => ({
  id,
  origin: shop,
  from: `${shop}/`,
  tabId: 1,
  settings: defaultSettings,
  state: 'done',
  trouble: null,
  startedAt,
  endedAt: startedAt + 40_000,
  workedMs: 40_000,
  basedOn: null,
  ...change,
});

const taught: readonly Correction[] = [
  {
    origin: shop,
    subject: 'words testimonials en',
    put: { about: 'words', kind: 'testimonials', language: 'en', words: ['Kind words', 'Letters to us'] },
    correctedAt: 1,
  },
  { origin: shop, subject: 'path /journal/*', put: { about: 'path', pattern: '/journal/*', kind: 'blog' }, correctedAt: 2 },
];

async function twoSites(): Promise<FakeOptionsWorld> {
  const world = fakeOptionsWorld();
  world.corrections = taught;
  for (const one of notes) await world.notes.save({ ...one, origin: shop });
  await world.notes.save(note('d', { origin: `https://${'sehr-lange-namen-'.repeat(3)}x.example` }));
  await world.history.put(record('a', at(23)), shopAudit);
  await world.history.put(record('b', at(20), { name: 'Before the new menu' }), overlappingAudit);
  await world.history.put(record('c', at(19), { importedAt: at(21) }), shopAudit);
  await world.history.put(record('d', at(12), { state: 'failed' }));
  await world.history.put(record('e', at(22), { origin: 'https://physio-am-park.example' }), contactAudit);
  await world.history.put(record('f', at(24), { origin: 'https://staging.tea.example:8443', state: 'running', endedAt: null }));
  return world;
}

async function longNames(): Promise<FakeOptionsWorld> {
  const world = fakeOptionsWorld();
  const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(120).slice(0, 5_000);
  const origin = `https://${'sehr-lange-namen-'.repeat(3)}x.${'verkehrsinfrastruktur'.repeat(2)}.example`;
  world.corrections = [
    { origin, subject: 'p', put: { about: 'path', pattern: `/${'x'.repeat(299)}`, kind: 'shipping-returns' }, correctedAt: 1 },
    {
      origin,
      subject: 'w',
      put: {
        about: 'words',
        kind: 'first-visit',
        language: 'de',
        words: Array.from({ length: 30 }, (_, n) => `Beschwerdemanagementabteilung ${n}`),
      },
      correctedAt: 2,
    },
  ];
  await world.history.put(record('a', at(23), { origin, name: long }), longWordsAudit);
  await world.history.put(
    record('b', at(22), { origin, name: '<img src=x onerror=alert(1)> مرحبا بالعالم', importedAt: 1 }),
    longWordsAudit,
  );
  return world;
}

const jsonFile = (name: string, text: string) => new File([text], name, { type: 'application/json' });

export const optionsSpecimens: readonly OptionsSpecimen[] = [
  { name: 'options', world: twoSites },
  { name: 'options-empty', world: () => Promise.resolve(fakeOptionsWorld()) },
  {
    name: 'options-chosen',
    world: twoSites,
    async once(state) {
      state().choose('a');
      state().choose('b');
      await state().remove(['d']);
      state().lookAt(shop);
      await state().prefer({ pages: 1_000, goal: 'cart' });
      await state().tryRule({ about: 'path', pattern: '/journal/*', kind: 'testimonials' });
    },
  },
  {
    name: 'options-imported',
    world: twoSites,
    async once(state) {
      const broken = { ...shopAudit, visitors: [{ ...shopAudit.visitors[0], score: 'much' }] };
      await state().importFiles([
        jsonFile('floorwalker-alderandleaf.example-2026-11-19.json', JSON.stringify({ ...shopAudit, date: '2026-10-01T08:00:00Z' })),
        jsonFile('holiday.jpg.json', '\u0089PNG'),
        jsonFile('lighthouse.json', JSON.stringify({ lighthouseVersion: '12' })),
        jsonFile('from-tomorrow.json', JSON.stringify({ ...shopAudit, version: 7 })),
        jsonFile('damaged.json', JSON.stringify(broken)),
      ]);
    },
  },
  {
    name: 'options-full',
    async world() {
      const world = await twoSites();
      world.history.fail = { call: 'rename', error: new DOMException('full', 'QuotaExceededError') };
      return world;
    },
    once: (state) => state().rename('a', 'A name'),
  },
  { name: 'options-long', world: longNames, once: async (state) => state().choose('a') },
];
