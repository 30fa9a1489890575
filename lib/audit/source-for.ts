import type { ReadAs } from '../model/settings.ts';
import type { RevisitingSource } from '../ports/page-source.ts';

/** The source as a check asks it: for a stranger's eyes, every single request is one without cookies. */
export function sourceFor(as: ReadAs, source: RevisitingSource): RevisitingSource {
  if (as === 'me') return source;
  return {
    read: (url, signal, wish) => source.read(url, signal, { ...wish, as: 'stranger' }),
    readText: (url, signal) => source.readText(url, signal, { as: 'stranger' }),
  };
}
