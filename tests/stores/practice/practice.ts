import { acting, file, redirect } from '../server/answers.ts';
import { html } from '../server/html.ts';
import type { Answer, Site, Visit } from '../server/site.ts';
import { scene } from '../teashop/pictures/scenes.ts';
import { practicePage } from './practice-frame.ts';
import { practicePages } from './practice-pages.ts';

/** "Rowan Physiotherapy", a service site that sells nothing and keeps no sessions. */
export function createPractice(): Site {
  return { answer, sessions: () => ({}), reset: () => {} };
}

function answer({ method, path, host }: Visit): Answer {
  if (method === 'POST' && path === '/contact') return acting('form /contact', redirect('/contact', 303), []);
  const found = practicePages.get(path);
  if (found !== undefined) return practicePage(found.title, found.body, found.language);
  if (path === '/practice.css') return file('text/css; charset=utf-8', style);
  if (path === '/robots.txt') return file('text/plain; charset=utf-8', `User-agent: *\nAllow: /\nSitemap: http://${host}/sitemap.xml\n`);
  if (path === '/sitemap.xml') return file('application/xml; charset=utf-8', sitemap(host));
  const drawing = picture(path);
  if (drawing !== undefined) return file('image/svg+xml', drawing);
  return {
    ...practicePage(
      'Not here',
      html`<h1>This page is not here</h1>
        <p><a href="/">To the first page</a></p>`,
    ),
    status: 404,
  };
}

function picture(path: string): string | undefined {
  const name = /^\/media\/([\w-]+)\.svg$/.exec(path)?.[1];
  if (name === 'rowan') return rowan;
  if (name?.startsWith('face-')) return scene(name.replace('face', 'person'));
  const pose = poses[name ?? ''];
  return pose === undefined ? undefined : figure(pose);
}

const rowan = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60" width="60" height="60"><circle cx="30" cy="30" r="29" fill="#e7eef3"/>
${[0, 1, 2, 3, 4].map((n) => `<circle cx="${20 + (n % 3) * 10}" cy="${24 + Math.floor(n / 3) * 10}" r="6" fill="#c8402f"/>`).join('')}</svg>`;

/** Trunk, legs and arms of the figure on each service page; the head is at the origin of the drawing. */
const poses: Readonly<Record<string, string>> = {
  'back-and-neck': 'M0 20Q70 50 60 130L20 210M60 130L110 210M20 50L30 130M20 50L80 110',
  'sports-injuries': 'M0 20L-30 120L-90 150L-110 90M-30 120L50 160L40 220M-8 46L-80 80M-8 46L60 20',
  'after-surgery': 'M0 20V120L-20 210M0 120L30 210M0 46L70 110L74 210M0 46L-40 110',
  'pelvic-health': 'M0 20V130L-90 160L20 190M0 130L90 160L-20 190M0 46L-80 120M0 46L80 120',
};

/** A person of a few strokes. */
function figure(pose: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 300" width="720" height="300"><rect width="720" height="300" fill="#dbe7ee"/><path d="M0 262h720v38H0z" fill="#b8cfdb"/>
<g transform="translate(360 52)"><circle cy="-10" r="26" fill="#1f4f6b"/><path d="${pose}" stroke="#1f4f6b" stroke-width="17" stroke-linecap="round" stroke-linejoin="round" fill="none"/></g></svg>`;
}

function sitemap(host: string): string {
  const urls = [...practicePages.keys()].map((path) => `<url><loc>http://${host}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

const style = `*{box-sizing:border-box}body{margin:0;font:18px/1.6 'Trebuchet MS',sans-serif;color:#22323b;background:#fff}
.head{display:flex;flex-wrap:wrap;gap:10px 40px;align-items:center;justify-content:space-between;padding:16px 32px;border-bottom:3px solid #c8402f}
.brand{display:flex;gap:10px;align-items:center;font-size:1.3rem;font-weight:bold;color:#1f4f6b;text-decoration:none}nav a{margin-right:16px}main a,nav a{color:#1f4f6b}
main{max-width:960px;margin:0 auto;padding:16px 32px 48px}h1{color:#1f4f6b;font-size:2.1rem}.lead{font-size:1.2rem}.welcome{background:#e7eef3;padding:20px 32px;border-radius:10px}
.cards,.team{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:24px}.cards{grid-template-columns:repeat(auto-fit,minmax(min(100%,380px),1fr))}.cards a{display:block;text-decoration:none;color:#1f4f6b}.cards img{width:100%;height:auto;border-radius:8px}main>img{max-width:100%;height:auto}.team img{border-radius:50%}
.book,main .book,button{display:inline-block;background:#c8402f;color:#fff;padding:12px 22px;border:0;border-radius:6px;font:inherit;text-decoration:none}th{text-align:left;padding-right:40px}
blockquote{border-left:4px solid #c8402f;margin:18px 0;padding:4px 18px}cite{display:block;font-size:.9rem}input,textarea{font:inherit;display:block;width:100%;max-width:480px;padding:8px}
footer{display:flex;flex-wrap:wrap;gap:20px 80px;background:#1f4f6b;color:#fff;padding:28px 32px}footer a{color:#fff}`;
