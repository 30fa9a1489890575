import { file } from '../server/answers.ts';
import type { Answer, Site, Visit } from '../server/site.ts';
import { breakOuts } from './break-outs.ts';
import { monsters } from './monsters.ts';
import { nuisances } from './nuisances.ts';
import type { Prank } from './prank.ts';

export const pranks: readonly Prank[] = [...breakOuts, ...nuisances, ...monsters];

/** Takes the thread for good, and only in frames: linked from its own page alone. */
const forEver: Prank = { path: '/for-ever', what: 'a thread taken for good', script: 'if (framed) for (;;);' };
const plain = ['/', '/about', '/moved', '/hidden/open', '/hidden/closed', '/hidden/slotted', '/before-ever'];

/** A shop drawn by scripts, each page of which does something it should not. */
export function createScriptedTrouble(): Site {
  return { answer, sessions: () => ({}), reset: () => {} };
}

function answer({ path }: Visit): Answer {
  if (path === '/draw.js') return file('text/javascript; charset=utf-8', drawScript);
  if (path === '/worker.js') return file('text/javascript; charset=utf-8', "addEventListener('fetch', () => {});");
  if (path === '/tone.wav') return file('audio/wav', tone());
  if (path === '/list.zip')
    return {
      status: 200,
      headers: { 'content-type': 'application/zip', 'content-disposition': 'attachment; filename=list.zip' },
      body: 'PK',
    };
  if (path.startsWith('/beacon/')) return { status: 204, headers: {}, body: '' };
  const prank = [...pranks, forEver].find((one) => one.path === path);
  if (!prank && !plain.includes(path)) return { ...html('', '<h1>Not found</h1>'), status: 404 };
  const page = html(prank?.script ?? '', prank?.html ?? '');
  return prank?.headers ? { ...page, headers: { ...page.headers, ...prank.headers } } : page;
}

function html(script: string, more: string): Answer {
  return file(
    'text/html; charset=utf-8',
    `<!doctype html><html lang="en"><head><title>Pranks</title><meta name="viewport" content="width=device-width"><script>const framed = top !== self;</script><script src="/draw.js"></script><script>${script}</script></head><body>${more}<div id="root"></div></body></html>`,
  );
}

const links = (paths: readonly string[]) =>
  paths.map((path) => `<li><a href="${path}">Page ${path.slice(1).replace('/', ' ')}</a></li>`).join('');

/** What visitors see; a while after the HTML, as in shops. */
const drawScript = `function drawn() {
  const lead = location.pathname === '/before-ever' ? '<a href="/for-ever">For ever</a>' : ${JSON.stringify(`<ul>${links(pranks.map(({ path }) => path))}</ul>`)};
  return '<header><a href="/">Home</a><nav><a href="/about">About us</a><a href="/out/top">Lamps</a></nav></header><main><h1>' +
    location.pathname + '</h1><p>Drawn by a script.</p>' + (location.pathname === '/' || location.pathname === '/before-ever' ? lead : '') + '</main>';
}
addEventListener('DOMContentLoaded', () => setTimeout(() => { const root = document.getElementById('root'); if (root) root.innerHTML = drawn(); }, 30));`;

/** A second of a tone. */
function tone(): Buffer {
  const rate = 8_000;
  const bytes = Buffer.alloc(44 + rate, 128);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + rate, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(rate, 40);
  for (let at = 0; at < rate; at += 1) bytes[44 + at] = 128 + Math.round(100 * Math.sin(at / 3));
  return bytes;
}
