import type { AuditExport } from '../model/audit-export.ts';
import type { Survey } from './facts/survey-site.ts';

/** Words on a control are a name up to here; longer ones are text. */
const longest = 40;

/** In what state the site was read, as far as its pages tell. */
export function sessionOf({ reading, says }: Survey): AuditExport['session'] {
  const start = reading.pages.find((page) => page.facts.url === reading.start) ?? reading.pages[0];
  const names = start
    ? [...start.facts.blocks.flatMap((block) => block.links), ...start.facts.links, ...start.facts.controls].map((one) => one.words)
    : [];
  const offers = (key: 'log-in' | 'log-out') => names.some((words) => words !== '' && words.length <= longest && says(words, key) >= 0.75);
  return {
    as: 'me',
    loggedIn: offers('log-out') ? 'yes' : offers('log-in') ? 'no' : 'not-known',
    language: start?.facts.language ?? null,
    cart: 'not-known',
    consent: 'not-known',
  };
}
