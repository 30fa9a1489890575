import { countWords } from './count-words.ts';
import type { LaunchRow } from './launch-schema.ts';
import { said, say } from './say.ts';

/** What lines are told together: as they stand, but those for which nothing was found so far apart from those not looked at at all. */
type LaunchGroupId = LaunchRow['state'] | 'so-far';

export interface LaunchGroup {
  readonly id: LaunchGroupId;
  readonly name: string;
  /** What holds for all its lines; null where nothing does. */
  readonly note: string | null;
  /** One at least. */
  readonly rows: readonly LaunchRow[];
}

/** In the order in which they are told. */
const order: readonly LaunchGroupId[] = ['needs-look', 'in-order', 'so-far', 'not-known', 'does-not-apply'];
const groupWords: Readonly<Record<LaunchGroupId, string>> = {
  'needs-look': 'Needs a look',
  'in-order': 'In order',
  'so-far': 'Nothing found so far',
  'not-known': 'Not yet known',
  'does-not-apply': 'Does not apply here',
};
const needWords: Readonly<Record<LaunchRow['need'], string>> = { must: 'before launch', should: 'better before launch' };

export const sayLaunchNeed = (need: LaunchRow['need']): string => said(needWords[need]);

/** What must be seen to; a launch waits for it. */
export const isMissed = ({ need, state }: LaunchRow): boolean => need === 'must' && state === 'needs-look';

const groupOf = ({ state, unread }: LaunchRow): LaunchGroupId => (state === 'not-known' && unread !== undefined ? 'so-far' : state);

/** The lines in groups, each with a name and at least one line. */
export function launchGroups(rows: readonly LaunchRow[]): readonly LaunchGroup[] {
  return order.flatMap((id) => {
    const own = rows.filter((row) => groupOf(row) === id);
    return own.length === 0
      ? []
      : [{ id, name: said(groupWords[id], { sense: 'before launch' }), note: sayUnread(own) ?? sayOtherLanguages(own), rows: own }];
  });
}

function sayUnread(rows: readonly LaunchRow[]): string | null {
  const unread = Math.max(...rows.map((row) => row.unread ?? 0));
  return unread === 0 ? null : say`${countWords(unread, 'known address was', 'known addresses were')} not read.`;
}

function sayOtherLanguages(rows: readonly LaunchRow[]): string | null {
  const left = Math.max(0, ...rows.map(({ otherLanguages = 0 }) => otherLanguages));
  return left === 0 ? null : say`${countWords(left, 'page in another language was', 'pages in other languages were')} not looked at.`;
}

/** The list in a few sentences. */
export function sayLaunch(rows: readonly LaunchRow[]): string {
  const count = (id: LaunchGroupId) => rows.filter((row) => groupOf(row) === id).length;
  const missed = rows.filter(isMissed).length;
  const [fine, soFar, unknown, looks] = [count('in-order'), count('so-far'), count('not-known'), count('needs-look')];
  const rest =
    soFar === 0
      ? say`${fine} in order, ${unknown} not yet known.`
      : say`${fine} in order, ${soFar} without a fault so far, ${unknown} not yet known.`;
  const scope = sayOtherLanguages(rows);
  return [sayLooks(looks, missed), rest, ...(scope === null ? [] : [scope])].join(' ');
}

function sayLooks(looks: number, missed: number): string {
  if (looks === 0) return say`Nothing stands out.`;
  if (missed === 0) return say`${countWords(looks, 'thing')} to look at; none of it must be done before the launch.`;
  return say`${countWords(looks, 'thing')} to look at, ${missed} of them before the launch.`;
}
