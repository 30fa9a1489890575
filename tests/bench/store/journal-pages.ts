import { frame } from './frame.ts';
import { usualBooks, prose, range } from './goods.ts';
import { articleCount } from './plain-pages.ts';

const perPage = 10;

/** The journal in pages, its articles, and a calendar that goes on for ever; null when there is nothing at the address. */
export function journalPage(url: URL): string | null {
  if (url.pathname === '/journal') return listOf(Math.max(1, Number(url.searchParams.get('page') ?? 1)));
  const article = /^\/journal\/(\d+)$/.exec(url.pathname);
  if (article && Number(article[1]) < articleCount) return articleOf(Number(article[1]));
  return url.pathname === '/events' ? eventsIn(url.searchParams.get('month') ?? '2026-11') : null;
}

const dateOf = (at: number) => `2026-0${1 + (at % 9)}-1${at % 10}`;

function listOf(page: number): string {
  const teasers = range(articleCount)
    .slice((page - 1) * perPage, page * perPage)
    .map(
      (at) =>
        `<article class="teaser"><h2><a href="/journal/${at}">Notes from the mill ${at}</a></h2><time datetime="${dateOf(at)}">${dateOf(at)}</time><p>${prose(30, at)}</p></article>`,
    );
  const pages = range(articleCount / perPage, 1).map((at) => `<a href="/journal?page=${at}">${at}</a>`);
  return frame(
    'Journal',
    `<h1>Journal</h1><p><a href="/guides">Reading guides</a></p>${teasers.join('')}<div class="pagination">${pages.join(' ')}</div>`,
    '/journal',
  );
}

function articleOf(at: number): string {
  const paragraphs = range(12, at * 20).map((seed) => `<p>${prose(80, seed)}</p>`);
  return frame(
    `Notes from the mill ${at}`,
    `<article itemscope itemtype="https://schema.org/BlogPosting"><h1>Notes from the mill ${at}</h1><p>By Ann Miller, <time datetime="${dateOf(at)}">${dateOf(at)}</time></p>${paragraphs.join('')}<p><a href="/book/${(at * 23) % usualBooks}">The book</a></p></article>`,
    `/journal/${at}`,
  );
}

function eventsIn(month: string): string {
  const [year = 2026, number = 11] = month.split('-').map(Number);
  const other = (by: number) => new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
  const days = range(28, 1).map((day) => `<td><a href="/events?month=${month}&amp;day=${day}">${day}</a></td>`);
  return frame(
    'Events',
    `<h1>Events</h1><p>Readings and book signings in our shops. Upcoming events: every Friday.</p><a href="/events?month=${other(-1)}">Previous month</a> <a href="/events?month=${other(1)}">Next month</a><table><tr>${days.join('')}</tr></table>`,
    '/events',
  );
}
