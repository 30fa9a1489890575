import type { Preferences } from '../model/settings.ts';
import type { AllPreferences } from '../ports/preference-shelf.ts';
import type { PartOf } from './options-store.ts';

export interface PreferencesPart {
  /** Undefined until they were read. */
  readonly preferences: AllPreferences | undefined;
  /** The site whose preferences are looked at; null: those of all sites. */
  readonly preferFor: string | null;
  lookAt(origin: string | null): void;
  /** Kept at once: for the site that is looked at, which has its own from then on, or for all. */
  prefer(change: Partial<Preferences>): Promise<void>;
  /** What holds for all holds again for the site that is looked at. */
  dropOwn(): Promise<void>;
}

export function createPreferencesPart({ world, get, set, may }: PartOf): PreferencesPart {
  /** One at a time, each on top of the one before. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(() => may(work)).then(() => undefined);
    last = done;
    return done;
  };
  return {
    preferences: undefined,
    preferFor: null,
    lookAt: (preferFor) => set({ preferFor }),
    prefer: (change) => {
      const { preferFor } = get();
      return inTurn(async () => {
        // Another page, or the popup, may have changed something else meanwhile.
        const { general, sites } = await world.shelf.load();
        await world.shelf.put(preferFor, { ...((preferFor !== null && sites.get(preferFor)) || general), ...change });
      });
    },
    dropOwn: () => {
      const { preferFor } = get();
      return inTurn(async () => {
        if (preferFor !== null) await world.shelf.drop(preferFor);
      });
    },
  };
}
