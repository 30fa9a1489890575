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
  return { ...practicePage('Not here', html`<h1>This page is not here</h1><p><a href="/">To the first page</a></p>`), status: 404 };
}

function picture(path: string): string | undefined {
  const name = /^\/media\/([\w-]+)\.svg$/.exec(path)?.[1];
  if (name === 'rowan') return rowan;
  if (name?.startsWith('face-')) return scene(name.replace('face', 'person'));
  return name === undefined ? undefined : figure(name.length);
}

const rowan = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60" width="60" height="60"><circle cx="30" cy="30" r="29" fill="#e7eef3"/>
${[0, 1, 2, 3, 4].map((n) => `<circle cx="${20 + (n % 3) * 10}" cy="${24 + Math.floor(n / 3) * 10}" r="6" fill="#c8402f"/>`).join('')}</svg>`;

/** A person in motion, drawn with four lines; the lean differs from service to service. */
function figure(lean: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 300" width="720" height="300"><rect width="720" height="300" fill="#dbe7ee"/><path d="M0 260h720v40H0z" fill="#b8cfdb"/>
<g transform="translate(360 150) rotate(${lean * 3 - 40})" stroke="#1f4f6b" stroke-width="18" stroke-linecap="round" fill="none"><circle cy="-82" r="22" fill="#1f4f6b"/><path d="M0-50V20L-40 100M0 20l46 70M-56-20L0-36l58 22"/></g></svg>`;
}

function sitemap(host: string): string {
  const urls = [...practicePages.keys()].map((path) => `<url><loc>http://${host}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

const style = `*{box-sizing:border-box}body{margin:0;font:18px/1.6 'Trebuchet MS',sans-serif;color:#22323b;background:#fff}
.head{display:flex;flex-wrap:wrap;gap:10px 40px;align-items:center;justify-content:space-between;padding:16px 32px;border-bottom:3px solid #c8402f}
.brand{display:flex;gap:10px;align-items:center;font-size:1.3rem;font-weight:bold;color:#1f4f6b;text-decoration:none}nav a{margin-right:16px;color:#1f4f6b}
main{max-width:960px;margin:0 auto;padding:16px 32px 48px}h1{color:#1f4f6b;font-size:2.1rem}.lead{font-size:1.2rem}.welcome{background:#e7eef3;padding:20px 32px;border-radius:10px}
.cards,.team{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:24px}.cards a{display:block;text-decoration:none;color:#1f4f6b}.cards img{width:100%;height:auto;border-radius:8px}main>img{max-width:100%;height:auto}.team img{border-radius:50%}
.book,button{display:inline-block;background:#c8402f;color:#fff;padding:12px 22px;border:0;border-radius:6px;font:inherit;text-decoration:none}th{text-align:left;padding-right:40px}
blockquote{border-left:4px solid #c8402f;margin:18px 0;padding:4px 18px}cite{display:block;font-size:.9rem}input,textarea{font:inherit;display:block;width:100%;max-width:480px;padding:8px}
footer{display:flex;flex-wrap:wrap;gap:20px 80px;background:#1f4f6b;color:#fff;padding:28px 32px}footer a{color:#fff}`;
