import { useEffect, useRef, type RefObject } from 'react';
import type { Ad } from '@/lib/model/promise/ads.ts';
import type { PromiseCheck } from '@/lib/model/promise/promise-check.ts';

interface AnswerInView {
  /** Where the ads stand, the newest last. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** An ad is about to be added. */
  readonly ask: () => void;
}

/** The answer to an ad stands above the form that asks for it: when it comes, it is brought into view, at once, and has the focus. */
export function useAnswerInView(ads: readonly Ad[] | undefined, checks: ReadonlyMap<string, PromiseCheck> | null): AnswerInView {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef<number | null>(null);
  useEffect(() => {
    const newest = ads?.at(-1);
    if (before.current === null || !newest || !ads || ads.length <= before.current || !checks?.has(newest.id)) return;
    before.current = null;
    const answer = list.current?.querySelector('li:last-child > .ad');
    answer?.querySelector('summary')?.focus({ preventScroll: true });
    answer?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [ads, checks]);
  const ask = (): void => {
    before.current = ads?.length ?? 0;
  };
  return { list, ask };
}
