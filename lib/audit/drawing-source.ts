import type { PageAnswer } from '../model/page-answer.ts';
import type { Drawing } from '../model/walking.ts';
import type { PageSource, PageWish } from '../ports/page-source.ts';
import { isBare } from './is-bare.ts';

/**
 * A source that finds out by the first page whether scripts draw what visitors go by: if so all pages are drawn, else only those whose
 * HTML holds next to nothing, and once they are read those whose main part does: a list that its goods are put into. All others wait for the first, so that the same site is read in the same way each time.
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
      const draw = (how: Drawing, more: PageWish = {}) => source.read(url, signal, { ...more, draw: how });
      if (isDrawn !== null) return (await isDrawn) ? draw('always', wish) : readStill(draw, wish);
      const { promise, resolve } = Promise.withResolvers<boolean>();
      isDrawn = promise;
      let learnt: boolean | null = null;
      try {
        const answer = await draw('compare', wish);
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

/** Reads a page of a site whose HTML mostly says it all, and once more, drawn, where its main part says nothing. */
async function readStill(draw: (how: Drawing, more?: PageWish) => Promise<PageAnswer>, wish?: PageWish): Promise<PageAnswer> {
  const answer = await draw('when-empty', wish);
  const isOpen = answer.outcome === 'page' && answer.facts.source === 'static' && isBare(answer.facts);
  return isOpen ? draw('always') : answer;
}
