import { parseArgs } from 'node:util';
import { defaultSettings, goalKinds } from '../model/settings.ts';
import type { AuditSettings, GoalKind, ReadAs } from '../model/settings.ts';
import { Complaint } from './complaint.ts';
import { readEntry, type Entry } from './entry.ts';
import { readAddress } from './read-address.ts';
import { readHost } from './read-host.ts';
import { readLanguage, spokenTags } from './read-language.ts';

/** What one run of the command line is asked to do. */
export interface CheckOptions {
  /** The page to open, absolute. */
  readonly address: string;
  readonly settings: AuditSettings;
  readonly headed: boolean;
  readonly entry: Entry;
  /** After so long the check is stopped, and what was read is scored. */
  readonly limitMs: number;
  /** Tag of the language in which the result is told. */
  readonly language: string;
}

/** Files that are written and read beside the check; null where none is named. */
export interface Files {
  readonly json: string | null;
  readonly html: string | null;
  /** A folder, for several tables. */
  readonly csv: string | null;
  readonly markdown: string | null;
  /** An older result as JSON. */
  readonly compare: string | null;
  readonly budget: string | null;
}

/** What is asked of the result besides. */
export interface Questions {
  /** The list before launch; what must be seen to ends the run with 1. */
  readonly launch: boolean;
}

/** Variables of the environment: FLOORWALKER_AUTH holds what --auth takes. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type Order =
  | { readonly kind: 'check'; readonly options: CheckOptions; readonly files: Files; readonly questions: Questions }
  | { readonly kind: 'help' | 'version' };

/** Printed by --help. */
export const usage = `npm run audit -- ADDRESS [options]

Checks a site as four kinds of visitors would see it, and prints what each cannot find.

  --json FILE      also write the result as JSON
  --html FILE      write a report that opens in any browser, without scripts or requests; it prints, too
  --csv DIR        write pages, journeys and findings as CSV into this folder
  --markdown FILE  write a summary to be pasted into an issue
  --compare FILE   say what has changed since this older result, a file that --json wrote
  --budget FILE    end with 1 when the site falls short of the limits in this file, and list which
  --launch         list what to see to before the site is launched, and end with 1 when a thing that must be needs a
                   look; what was not read does not count, and is listed as such (--all reads more)
  --pages N        read at most N pages (1 to 10,000; otherwise ${defaultSettings.pages})
  --goal KIND      what visitors should reach: ${goalKinds.join(' ')}
  --start ADDRESS  a page of the site that visitors land on: it is walked from as well; scores stay those from
                   the home page
  --all            read up to that many, also where more pages of a make would change no answer
  --host ADDRESS   read this other host of the site too, such as https://shop.example.com; can be repeated
  --my-site        it is your own site: do not apply its robots.txt
  --as stranger    read without cookies, also where --session signs in
  --no-draw        read the HTML alone, and know nothing of a phone; otherwise one page of each make is laid out
                   as on a desktop and a phone, and the site's scripts run on the first page, or on all where
                   they make the pages: its own statistics may count each of those as a visit
  --headed         show the browser's window
  --language TAG   tell the result in this language: ${spokenTags().join(' ')}; what the site is asked for stays the same
  --minutes N      stop after N minutes and score what was read (otherwise 15)
  --help, --version

Getting in, where a site is not open to everybody (nothing of it is printed or written into results):

  --auth USER:PASSWORD   basic authentication; better in the environment, as FLOORWALKER_AUTH
  --header 'NAME: VALUE' sent with every request to this site, and to no other; can be repeated
  --session FILE         signed in as when FILE was saved; with --headed and no such file yet, a window
                         opens to sign in, and the session is saved there for the next times
  --insecure             do not check certificates`;

const options = {
  json: { type: 'string' },
  html: { type: 'string' },
  csv: { type: 'string' },
  markdown: { type: 'string' },
  compare: { type: 'string' },
  budget: { type: 'string' },
  launch: { type: 'boolean', default: false },
  pages: { type: 'string' },
  goal: { type: 'string' },
  start: { type: 'string' },
  language: { type: 'string', default: 'en' },
  minutes: { type: 'string', default: '15' },
  all: { type: 'boolean', default: false },
  host: { type: 'string', multiple: true },
  'my-site': { type: 'boolean', default: false },
  'no-draw': { type: 'boolean', default: false },
  as: { type: 'string', default: 'me' },
  auth: { type: 'string' },
  header: { type: 'string', multiple: true },
  session: { type: 'string' },
  insecure: { type: 'boolean', default: false },
  headed: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** Reads the command line, and what the environment keeps secret. A Complaint says what is wrong with it. */
export function readOptions(words: readonly string[], environment: Environment = {}): Order {
  const { values, positionals } = parse(words);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [text, ...rest] = positionals;
  if (text === undefined) throw new Complaint(`Which address? For example: npm run audit -- https://example.com (--help says more).`, 2);
  if (rest.length > 0) throw new Complaint(`One address at a time: "${rest[0]}" is one too many.`, 2);
  const { address, auth } = takeAuth(readAddress(text));
  const secret = values.auth ?? auth ?? (environment['FLOORWALKER_AUTH'] || undefined);
  const entry = readEntry({ ...values, auth: secret });
  const settings: AuditSettings = {
    ...defaultSettings,
    pages: values.pages === undefined ? defaultSettings.pages : readCount(values.pages, '--pages'),
    goal: values.goal === undefined ? null : readGoal(values.goal),
    start: values.start === undefined ? null : readStart(values.start, address),
    ignoreRobots: values['my-site'],
    as: readAs(values.as),
    hosts: (values.host ?? []).map((host) => readHost(host, address)),
    thorough: values.all,
    draw: !values['no-draw'],
  };
  const limitMs = readCount(values.minutes, '--minutes') * 60_000;
  return {
    kind: 'check',
    options: { address, settings, headed: values.headed, entry, limitMs, language: readLanguage(values.language, environment) },
    files: readFiles(values),
    questions: { launch: values.launch },
  };
}

function readFiles(values: { readonly [F in keyof Files]?: string | undefined }): Files {
  const { json = null, html = null, csv = null, markdown = null, compare = null, budget = null } = values;
  return { json, html, csv, markdown, compare, budget };
}

/** A user name and a password in the address itself are taken out of it: the address is printed and kept. */
function takeAuth(address: string): { readonly address: string; readonly auth: string | undefined } {
  const url = new URL(address);
  if (url.username === '') return { address, auth: undefined };
  const auth = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  return { address: url.href, auth };
}

function readAs(text: string): ReadAs {
  if (text === 'me' || text === 'stranger') return text;
  throw new Complaint(`--as takes me or stranger, not "${text}".`);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw new Complaint(`${error instanceof Error ? error.message.split('. ')[0] : String(error)} (--help lists the options).`, 1);
  }
}

function readCount(text: string, option: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 10_000) return count;
  throw new Complaint(`${option} takes a whole number from 1 to 10,000, not "${text}".`);
}

function readGoal(text: string): GoalKind {
  const goal = goalKinds.find((kind) => kind === text);
  if (goal) return goal;
  throw new Complaint(`--goal takes one of ${goalKinds.join(', ')}, not "${text}".`);
}

function readStart(text: string, address: string): string {
  const start = URL.canParse(text, address) ? new URL(text, address) : null;
  if (start && start.origin === new URL(address).origin) return start.href;
  throw new Complaint(`--start takes a page of ${new URL(address).origin}, not "${text}".`, 2);
}
