type Granularity = 'sentence' | 'word';

const known = new Map<string, Intl.Segmenter>();

/** The browser's own rules for where sentences and words end; made once for each language, since making one is slow. */
export function segmenterOf(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  let segmenter = known.get(key);
  if (!segmenter) known.set(key, (segmenter = new Intl.Segmenter(language, { granularity })));
  return segmenter;
}
