/**
 * Words a minute. English: 238, silent, adults, non-fiction, the mean of 190 studies (M. Brysbaert, "How many words do we read per
 * minute?", Journal of Memory and Language 109 (2019), 104047). Others: 25 people of 18 to 35 each, aloud (S. Trauzettel-Klosinski &
 * K. Dietz, "Standardized assessment of reading performance: the New International Reading Speed Texts IReST", Investigative
 * Ophthalmology & Visual Science 53 (2012), 5452-5461, table of words a minute), which is a little slower than silent: 228 in English.
 * Greek: Gleni et al. (2019), Norwegian: Scandinavian Journal of Optometry and Visual Science 17 (2024), with the same texts.
 */
export const wordsPerMinute: { readonly [language: string]: number } = {
  en: 238,
  ar: 138,
  de: 179,
  el: 208,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nb: 204,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};

/** Mean of the 17 languages of IReST. */
export const usualWordsPerMinute = 184;

/** Characters a minute, where words have no spaces between them (IReST, as above). */
export const charactersPerMinute: { readonly [language: string]: number } = { ja: 357, zh: 255 };
