import { linksOf, type PageFacts } from '../model/page.ts';
import { botWallMarks, captchaBox } from './bot-wall-marks.ts';

/** Walls say little and lead nowhere. Judgement: the longest of those seen (Cloudflare's "you have been blocked") has some 130 words and 3 links. */
const mostWords = 200;
const mostLinks = 6;
/** Beside a captcha box that may stand anywhere. Judgement: the question, a number to quote, whom to write to. */
const mostWordsByBox = 60;
/** Marks stand at the beginning; walls are small. */
const searched = 200_000;

/** Whose wall an answer is by its headers alone, or null. */
export function botWallByHeader(header: (name: string) => string | null): string | null {
  return botWallMarks.find((mark) => mark.header?.value.test(header(mark.header.name) ?? ''))?.guard ?? null;
}

/** Whose wall a page is that asks only whether one is a human being, or null: there is something else to read or do on it. */
export function botWallOf(markup: string, page: PageFacts): string | null {
  if (page.words > mostWords || linksOf(page).length > mostLinks) return null;
  const text = markup.slice(0, searched);
  const known = botWallMarks.find((mark) => mark.markup?.test(text));
  if (known) return known.guard;
  const hasWork = page.forms.some(({ fields }) => fields.length > 0);
  return !hasWork && page.words <= mostWordsByBox && captchaBox.test(text) ? 'captcha' : null;
}
