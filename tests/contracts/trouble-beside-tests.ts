import type { Plugin } from 'vite';
import { readVisit } from '../stores/server/read-visit.ts';
import { send } from '../stores/server/send.ts';
import type { Answer, Site } from '../stores/server/site.ts';
import { oddities } from '../stores/trouble/oddities.ts';
import { refusals } from '../stores/trouble/refusals.ts';
import { createTrouble } from '../stores/trouble/trouble.ts';

const beginning = /^\/(__trouble\/[a-z]+)(\/.*)/;

/**
 * Serves the misbehaving site from the very server that the browser tests come from, under `/__trouble/<name>`, so that a page of
 * theirs reads it as a content script reads its own site: same origin, real sockets. Each name has a site of its own.
 */
export function troubleBesideTests(): Plugin {
  const sites = new Map<string, Site>();
  return {
    name: 'trouble-beside-tests',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [, name, address] = beginning.exec(request.url ?? '') ?? [];
        if (name === undefined || address === undefined) return next();
        request.url = address;
        const site = sites.get(name) ?? createTrouble([...oddities, ...refusals]);
        sites.set(name, site);
        void readVisit(request).then((visit) => send(response, under(name, site.answer(visit))), next);
      });
    },
  };
}

/** Redirects within the site stay under its name. */
function under(name: string, answer: Answer): Answer {
  const { location } = answer.headers;
  if (typeof location !== 'string' || !location.startsWith('/')) return answer;
  return { ...answer, headers: { ...answer.headers, location: `/${name}${location}` } };
}
