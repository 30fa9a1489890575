import type { PageFacts } from '../model/page.ts';

/** Counts films and sounds that begin by themselves and are not muted, as the mark-up says; nothing where there are none. */
export function readSounds(document: Document): Pick<PageFacts, 'sounds'> {
  const found = [...document.querySelectorAll('audio[autoplay],video[autoplay]')];
  const sounds = found.filter((media) => !media.hasAttribute('muted') && media.matches('[src],:has(source[src])')).length;
  return sounds === 0 ? {} : { sounds };
}
