import type { ActingLanguage } from './acting-language.ts';
import { ar } from './acting-languages/ar.ts';
import { bg } from './acting-languages/bg.ts';
import { cs } from './acting-languages/cs.ts';
import { da } from './acting-languages/da.ts';
import { de } from './acting-languages/de.ts';
import { el } from './acting-languages/el.ts';
import { en } from './acting-languages/en.ts';
import { es } from './acting-languages/es.ts';
import { et } from './acting-languages/et.ts';
import { fi } from './acting-languages/fi.ts';
import { fr } from './acting-languages/fr.ts';
import { he } from './acting-languages/he.ts';
import { hr } from './acting-languages/hr.ts';
import { hu } from './acting-languages/hu.ts';
import { id } from './acting-languages/id.ts';
import { it } from './acting-languages/it.ts';
import { ja } from './acting-languages/ja.ts';
import { ko } from './acting-languages/ko.ts';
import { lt } from './acting-languages/lt.ts';
import { lv } from './acting-languages/lv.ts';
import { nb } from './acting-languages/nb.ts';
import { nl } from './acting-languages/nl.ts';
import { pl } from './acting-languages/pl.ts';
import { pt } from './acting-languages/pt.ts';
import { ro } from './acting-languages/ro.ts';
import { ru } from './acting-languages/ru.ts';
import { sl } from './acting-languages/sl.ts';
import { sk } from './acting-languages/sk.ts';
import { sr } from './acting-languages/sr.ts';
import { sv } from './acting-languages/sv.ts';
import { tr } from './acting-languages/tr.ts';
import { uk } from './acting-languages/uk.ts';
import { vi } from './acting-languages/vi.ts';
import { zh } from './acting-languages/zh.ts';

/** What links say that act, in every language listed. */
export const actingLanguages: readonly ActingLanguage[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  cs,
  sk,
  sr,
  sv,
  da,
  nb,
  fi,
  hr,
  hu,
  ro,
  el,
  tr,
  ru,
  uk,
  bg,
  ar,
  he,
  ja,
  ko,
  zh,
  vi,
  id,
  lt,
  lv,
  et,
  sl,
];
