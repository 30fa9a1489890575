import { answerTo } from '@/components/report/promise/answer-to.ts';
import type { Ad } from '@/lib/model/promise/ads.ts';
import type { PromiseCheck, WordPlace } from '@/lib/model/promise/promise-check.ts';
import type { ToldPlace, ToldPromise } from '@/lib/model/promise/promise-schema.ts';

/** Ads with the answers to them, as exports have them. `checks`: by id of the ad; null where they cannot be had any more. */
export const toldPromises = (ads: readonly Ad[], checks: ReadonlyMap<string, PromiseCheck> | null): ToldPromise[] =>
  ads.map(({ id, text, url }) => {
    const check = checks?.get(id) ?? null;
    const checked = check?.is === 'checked' ? check : null;
    return {
      ad: text,
      url,
      answer: answerTo(check ?? 'open').title,
      words: (checked?.words ?? []).map(({ word, desktop, phone }) => ({ word, desktop: toldPlace(desktop), phone: toldPlace(phone) })),
      better: checked?.better ?? null,
    };
  });

function toldPlace(place: WordPlace): ToldPlace {
  const behind = place.is === 'behind' ? place : place.is === 'unclear' ? place.behind : undefined;
  return { is: place.is, clicks: behind?.clicks ?? null, url: behind?.url ?? null };
}
