import type { Correction } from '@/lib/model/correction.ts';
import { defaultSettings, type Preferences } from '@/lib/model/settings.ts';
import type { AllPreferences, PreferenceShelf } from '@/lib/ports/preference-shelf.ts';
import type { OptionsWorld } from '@/lib/state/options-world.ts';
import { fakeWalkThroughShelf } from './walk-through-shelf.ts';
import { fakeNotes, type FakeNotes } from './fake-notes.ts';
import { fakeHistory, type FakeHistory } from './fake-history.ts';

const { pages, atOnce, perSecond, draw, ownCart, goal, as } = defaultSettings;
export const usual: Preferences = { pages, atOnce, perSecond, draw, ownCart, goal, as };

/** A world for an options store: what was sent and saved, and what stands in the history. */
export interface FakeOptionsWorld extends OptionsWorld {
  readonly history: FakeHistory;
  readonly notes: FakeNotes;
  readonly sent: { readonly name: string; readonly request: unknown }[];
  readonly saved: { readonly name: string; readonly text: string }[];
  /** What was put right, by hand of the test. */
  corrections: readonly Correction[];
  /** What happens when the background is sent something. */
  onSend: () => Promise<void>;
  /** Lets all waiting end. */
  passTime(): Promise<void>;
}

export function fakeOptionsWorld(change: Partial<FakeOptionsWorld> = {}): FakeOptionsWorld {
  let waiting: (() => void)[] = [];
  const world: FakeOptionsWorld = {
    history: fakeHistory(),
    sent: [],
    saved: [],
    corrections: [],
    onSend: () => Promise.resolve(),
    shown: { corrections: (origin) => Promise.resolve(world.corrections.filter((one) => one.origin === origin)) },
    walkThroughs: fakeWalkThroughShelf(),
    notes: fakeNotes(),
    shelf: fakeShelf(),
    clock: {
      now: () => Date.UTC(2026, 10, 27),
      wait: (_delayMs, signal) =>
        new Promise((resolve, reject) => {
          waiting.push(resolve);
          signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        }),
    },
    send: async (name, request) => {
      world.sent.push({ name, request });
      await world.onSend();
      return undefined;
    },
    newFile() {
      let text = '';
      return { write: (more) => void (text += more), save: (name) => void world.saved.push({ name, text }) };
    },
    usage: () => Promise.resolve(41_200_000),
    async passTime() {
      const ended = waiting;
      waiting = [];
      for (const end of ended) end();
      await new Promise((next) => setTimeout(next, 0));
    },
    ...change,
  };
  return world;
}

/** Preferences in memory; two pages may share one. */
export function fakeShelf(): PreferenceShelf {
  let all: AllPreferences = { general: usual, sites: new Map() };
  const listeners = new Set<(now: AllPreferences) => void>();
  const change = (next: AllPreferences): Promise<void> => {
    all = next;
    for (const tell of listeners) tell(all);
    return Promise.resolve();
  };
  return {
    load: () => Promise.resolve(all),
    watch(onChange, signal) {
      listeners.add(onChange);
      signal.addEventListener('abort', () => listeners.delete(onChange), { once: true });
      onChange(all);
    },
    put: (origin, preferences) =>
      change(origin === null ? { ...all, general: preferences } : { ...all, sites: new Map([...all.sites, [origin, preferences]]) }),
    drop: (origin) => change({ ...all, sites: new Map([...all.sites].filter(([site]) => site !== origin)) }),
    clear: () => change({ general: usual, sites: new Map() }),
  };
}
