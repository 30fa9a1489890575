import { defineLaunchCheck, siteInOrder, needsLook, notSeen } from '../../model/launch.ts';
import { say } from '../../model/say.ts';

export const closedRobots = defineLaunchCheck({
  id: 'closed-robots',
  need: 'must',
  name: 'Whether search engines may read the site (robots.txt)',
  why: 'A file called robots.txt tells search engines what to leave alone. While a site is being built it may close all; after the launch that keeps the whole site out of every search.',
  check({ door, origin }) {
    if (!door) return notSeen(say`It was not read.`);
    if (door.robots === 'none') return siteInOrder(say`There is no robots.txt: nothing is closed.`);
    return door.robots === 'open'
      ? siteInOrder(say`It leaves the first page open to search engines.`)
      : needsLook(say`It closes the first page to search engines.`, [{ url: `${origin}/robots.txt`, selector: null, words: '' }]);
  },
});
