import { countWords } from './count-words.ts';
import type { LaunchRow } from './launch-schema.ts';
import { said, say } from './say.ts';

/** The states in the order in which they are told. */
export const launchStates = ['needs-look', 'in-order', 'not-known', 'does-not-apply'] as const satisfies readonly LaunchRow['state'][];

const stateWords: Readonly<Record<LaunchRow['state'], string>> = {
  'needs-look': 'Needs a look',
  'in-order': 'In order',
  'not-known': 'Not yet known',
  'does-not-apply': 'Does not apply here',
};
const needWords: Readonly<Record<LaunchRow['need'], string>> = { must: 'before launch', should: 'better before launch' };

export const sayLaunchState = (state: LaunchRow['state']): string => said(stateWords[state], { sense: 'before launch' });
export const sayLaunchNeed = (need: LaunchRow['need']): string => said(needWords[need]);

/** What must be seen to; a launch waits for it. */
export const isMissed = ({ need, state }: LaunchRow): boolean => need === 'must' && state === 'needs-look';

/** The list in one sentence. */
export function sayLaunch(rows: readonly LaunchRow[]): string {
  const count = (state: LaunchRow['state']) => rows.filter((row) => row.state === state).length;
  const missed = rows.filter(isMissed).length;
  const rest = say`${count('in-order')} in order, ${count('not-known')} not yet known.`;
  const looks = count('needs-look');
  if (looks === 0) return `${say`Nothing stands out.`} ${rest}`;
  if (missed === 0) return `${say`${countWords(looks, 'thing')} to look at, none of which need keep the launch.`} ${rest}`;
  return `${say`${countWords(looks, 'thing')} to look at, ${missed} of them before the launch.`} ${rest}`;
}
