import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook } from '../../model/launch.ts';
import type { Places } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';
import { isStagingHost } from '../../model/staging-hosts.ts';

export const stagingHosts = defineLaunchCheck({
  id: 'staging-hosts',
  need: 'must',
  name: 'Links to computers for building and trying (staging hosts)',
  why: 'It works for whoever builds the site and for nobody else; or visitors land on the copy.',
  check({ pages, placesOf, origin }) {
    const site = new URL(origin).host;
    const isStaging = (host: string) => host !== '' && host !== site && isStagingHost(host, site);
    const isAt = (address: string | null) => address !== null && URL.canParse(address) && isStaging(new URL(address).host);
    const told = new Set<string>();
    const once = (places: Places) => places.filter(({ words }) => !told.has(words) && told.add(words));
    const parts = pages.all.flatMap(({ facts }) =>
      once([
        ...(facts.partHosts ?? []).filter(isStaging).map((words) => ({ url: facts.url, selector: null, words })),
        ...[facts.canonical, facts.refreshTo, ...Object.values(facts.alternates), ...facts.forms.map(({ action }) => action)].flatMap(
          (address) => (address !== null && isAt(address) ? [{ url: facts.url, selector: null, words: address }] : []),
        ),
      ]),
    );
    const links = placesOf(({ to }) => isAt(to)).map((place) => ({ ...place }));
    const where = [...links, ...parts];
    return where.length === 0
      ? inOrder()
      : needsLook(
          say`${countWords(where.length, 'link or part comes', 'links and parts come')} from a host for building or trying.`,
          where,
        );
  },
});
