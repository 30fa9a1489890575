import type { StoreHandle } from './start-store.ts';

/** A visitor for tests: Node's fetch with a memory for cookies, following redirects within the store. */
export interface NodeShopper {
  /** Ends at the page that is shown. */
  follow(address: string): Promise<ShownPage>;
  submit(path: string, fields: Readonly<Record<string, string>>): Promise<ShownPage>;
}

export interface ShownPage {
  readonly status: number;
  readonly address: string;
  /** Without white space at tags, so that it reads the same however the source is laid out. */
  readonly html: string;
}

export function shopperIn(store: StoreHandle): NodeShopper {
  const cookies = new Map<string, string>();
  const ask = async (address: string, init: RequestInit, redirectsLeft = 10): Promise<ShownPage> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(address, store.loopbackOrigin), { ...init, redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const html = (await response.text()).replaceAll(/\s+/g, ' ').replaceAll(/ ?\/?> ?/g, '>');
    const location = response.headers.get('location');
    if (location === null || redirectsLeft === 0) return { status: response.status, address, html };
    return ask(location, { method: 'GET' }, redirectsLeft - 1);
  };
  return {
    follow: (address) => ask(address, { method: 'GET' }),
    submit: (path, fields) => ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
  };
}

/** Addresses behind the links of a page, in order, entities undone. */
export function hrefsOf({ html }: ShownPage): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}
