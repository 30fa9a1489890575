import type { AuditTrouble } from '@/lib/model/audit.ts';
import { said } from '@/lib/model/say.ts';

/** What happened, in one sentence, where a check waits with pages still to read. */
const waitingWords: Readonly<Partial<Record<AuditTrouble, string>>> = {
  'tab-closed': 'Its tab was closed.',
  'left-site': 'Its tab went to another site.',
  'browser-restarted': 'The browser was closed.',
  'extension-updated': 'Floorwalker was updated.',
  'tab-silent': 'Its tab gives no answer any more.',
  offline: 'There is no connection; it goes on by itself as soon as there is one.',
  'disk-full': 'There is no room left on this disk for what it reads. Make some room, then go on.',
  'needs-permission': 'Its tab opened another page, and as long as the site is not allowed, each page must be let in by a press.',
};

/** The same, as it is said; null where nothing is to be said. */
export function sayWaiting(trouble: AuditTrouble): string | null {
  const words = waitingWords[trouble];
  return words === undefined ? null : said(words);
}

/** Where a check could not begin or read nothing: what was seen, and what to do about it. */
interface FailedWords {
  readonly plan: 'wall' | 'rope' | 'empty';
  readonly title: string;
  readonly text: string;
}

const stopped: FailedWords = {
  plan: 'empty',
  title: 'Floorwalker itself stopped.',
  text: 'The mistake is on its side, not on the site’s. Nothing on the site was changed.',
};

/** A password before the whole site, for a check without cookies. */
export const closedToStrangers: FailedWords = {
  plan: 'rope',
  title: 'This site is closed to strangers.',
  text: 'Without your cookies it shows nothing but the question for a password. Checked as you, it is read as far as this tab may read it.',
};

export const failedWords: Readonly<Partial<Record<AuditTrouble | 'tab-unreachable', FailedWords>>> & { readonly broken: FailedWords } = {
  broken: stopped,
  'not-a-website': {
    plan: 'wall',
    title: 'There is no page of a site in this tab.',
    text: 'A picture, a PDF or a download stands at this address. Open a page of the site, then check it.',
  },
  'tab-unreachable': {
    plan: 'wall',
    title: 'The browser keeps this page closed.',
    text: 'It lets no extension in here. If the page was still loading, or its address began with a name and a password, load it again without them (the browser knows them by now) and press once more.',
  },
  'site-errors': {
    plan: 'wall',
    title: 'The site answers, but with no page.',
    text: 'Every address asked for came back without one. Floorwalker stopped asking.',
  },
  'site-unreachable': {
    plan: 'wall',
    title: 'The site does not answer.',
    text: 'No address gave an answer in time. Load the page in this tab; once it shows, check again.',
  },
  'nothing-readable': {
    plan: 'empty',
    title: 'Nothing here can be read yet.',
    text: 'The pages came back without text or links: where scripts make them, drawing them was turned off or showed nothing.',
  },
  'login-wall': {
    plan: 'rope',
    title: 'This site asks for a password.',
    text: 'Open it in this tab first, then check. Floorwalker never sees what you type; it reads what this tab may read.',
  },
  'bot-wall': {
    plan: 'rope',
    title: 'This site asks whether a human is there.',
    text: 'Load the page in this tab and answer it; once the page shows, check again. Floorwalker does not get round such questions.',
  },
  refused: {
    plan: 'rope',
    title: 'This site lets Floorwalker in no further.',
    text: 'It refused page after page, so Floorwalker stopped asking. Try later with fewer pages a second, or let it in if the site is yours.',
  },
  'disk-full': {
    plan: 'empty',
    title: 'There is no room left for what was read.',
    text: 'The disk, or the part of it that the browser gives to extensions, is full. Make some room, then check again.',
  },
  'extension-updated': {
    plan: 'empty',
    title: 'Floorwalker was updated meanwhile.',
    text: 'What the older version had read cannot be gone on with. Nothing on the site was changed; check again.',
  },
  offline: {
    plan: 'wall',
    title: 'There is no connection.',
    text: 'Once pages load in this tab again, check again.',
  },
  'robots-closed': {
    plan: 'rope',
    title: 'This site asks not to be read.',
    text: 'Its robots.txt closes it to readers like this one. Floorwalker keeps to that, unless the site is yours.',
  },
};
