import { randomUUID } from 'node:crypto';
import { startGatedSite, type GatedSite } from './gated-site.ts';

/** A gated site and who is let in. */
export interface MembersSite extends GatedSite {
  /** Values of the cookies that are let in. */
  readonly members: Set<string>;
}

/** Lets in whoever has filled in its log-in form; everybody else is led there. */
export async function startMembersSite(): Promise<MembersSite> {
  const members = new Set<string>();
  const site = await startGatedSite({
    admits: ({ url, method, headers }, response) => {
      if (members.has(/member=([\w-]+)/.exec(headers.cookie ?? '')?.[1] ?? '')) return true;
      if (url === '/login' && method === 'POST') {
        const member = randomUUID();
        members.add(member);
        response.writeHead(303, { location: '/', 'set-cookie': `member=${member}; Path=/; HttpOnly; SameSite=Lax` }).end();
      } else if (url === '/login') response.end(logInPage);
      else response.writeHead(302, { location: '/login' }).end();
      return false;
    },
  });
  return { ...site, members };
}

const logInPage = `<!doctype html><title>Log in</title><form method="post" onsubmit="localStorage.token = 'kept'">
  <label>Name <input name="name"></label> <label>Password <input name="password" type="password"></label> <button>Log in</button></form>`;
