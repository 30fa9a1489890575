import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook, siteNotAsked } from '../../model/launch.ts';
import { say } from '../../model/say.ts';
import { isStagingHost } from '../../model/staging-hosts.ts';

/** What a staging host bears before the name of the live one. */
const staging = /^(staging|stage|stg|preprod|uat|dev|test|preview|beta|new|relaunch)[-.]/;

export const liveLinks = defineLaunchCheck({
  id: 'live-links',
  need: 'should',
  name: 'Staging site and links to the live one',
  why: 'Whoever tries the new site lands on the old one without noticing, and what is behind these links is not tried.',
  check({ pages, placesOf, origin }) {
    const { host, hostname } = new URL(origin);
    const isTrial = isStagingHost(host, '') || staging.test(hostname);
    if (!isTrial) return siteNotAsked(say`This is not a staging address.`);
    const bare = (name: string) => name.replace(/^www\./, '');
    const live = new Set([bare(hostname.replace(staging, ''))]);
    for (const { facts } of pages.all) if (facts.canonical !== null) live.add(bare(new URL(facts.canonical).hostname));
    live.delete(bare(hostname));
    const where = placesOf(({ to }) => live.has(bare(new URL(to).hostname)));
    return where.length === 0
      ? inOrder()
      : needsLook(say`${countWords(where.length, 'link leads', 'links lead')} from here to the live site.`, where);
  },
});
