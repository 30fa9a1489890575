import type { PageAnswer } from '../model/page-answer.ts';
import type { PageSource } from '../ports/page-source.ts';

/**
 * A source that finds out by the first page whether scripts draw what visitors go by: if so all pages are drawn, else only those whose
 * HTML holds next to nothing. All others wait for the first, so that the same site is read in the same way each time.
 */
export function drawingSource(source: PageSource): PageSource {
  let isDrawn: Promise<boolean> | null = null;
  const learn = (answer: PageAnswer) => (answer.outcome === 'failed' ? null : answer.facts.source !== 'static');
  return {
    ...source,
    async kept(url) {
      const answer = (await source.kept?.(url)) ?? null;
      const learnt = answer && learn(answer);
      if (learnt !== null) isDrawn ??= Promise.resolve(learnt);
      return answer;
    },
    async read(url, signal, wish) {
      if (isDrawn !== null) return source.read(url, signal, { ...wish, draw: (await isDrawn) ? 'always' : 'when-empty' });
      const { promise, resolve } = Promise.withResolvers<boolean>();
      isDrawn = promise;
      let learnt: boolean | null = null;
      try {
        const answer = await source.read(url, signal, { ...wish, draw: 'compare' });
        learnt = learn(answer);
        return answer;
      } finally {
        // Nothing came of it: the next page tells.
        if (learnt === null) isDrawn = null;
        resolve(learnt ?? false);
      }
    },
  };
}
