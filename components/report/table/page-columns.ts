import { kindNames } from '@/lib/model/kind-names.ts';
import { said, say } from '@/lib/model/say.ts';
import { sayNumber } from '../../say-count.ts';
import { foldedOf, type PageRow } from './page-row.ts';

export const columnIds = ['page', 'kind', 'desktop', 'phone', 'words', 'minutes', 'ease', 'images', 'language', 'status', 'seen'] as const;
export type ColumnId = (typeof columnIds)[number];

/** One column: its head, what it sorts by, and what it says. */
export interface PageColumn {
  /** Said when it is shown. */
  readonly label: string;
  /** In rem; the page takes what is left besides. */
  readonly width: number;
  readonly isFigure: boolean;
  /** null sorts last, whichever way. */
  readonly sortBy: (row: PageRow) => number | string | null;
  readonly say: (row: PageRow) => string;
}

const says = {
  page: 'Page',
  kind: 'Kind',
  desktop: 'Desktop clicks',
  phone: 'Phone clicks',
  words: 'Words',
  minutes: 'Minutes to read',
  ease: 'Ease of reading',
  images: 'Pictures',
  language: 'Language',
  status: 'Answer',
  seen: 'Seen',
  sources: { static: 'read', still: 'read, set up', frame: 'drawn', window: 'drawn', tab: 'drawn' },
} as const;

const figure = (label: string, width: number, of: (row: PageRow) => number | null): PageColumn => ({
  label,
  width,
  isFigure: true,
  sortBy: of,
  say: (row) => sayFigure(of(row)),
});

export const pageColumns: Readonly<Record<ColumnId, PageColumn>> = {
  page: { label: says.page, width: 16, isFigure: false, sortBy: (row) => foldedOf(row).name, say: ({ name }) => name },
  kind: {
    label: says.kind,
    width: 11,
    isFigure: false,
    sortBy: ({ kind }) => said(kindNames[kind]),
    say: ({ kind }) => said(kindNames[kind]),
  },
  desktop: { ...figure(says.desktop, 7.5, ({ page }) => page.clicks.desktop), say: ({ page }) => sayClicks(page.clicks.desktop) },
  phone: { ...figure(says.phone, 7, ({ page }) => page.clicks.phone), say: ({ page }) => sayClicks(page.clicks.phone) },
  words: figure(says.words, 5, ({ page }) => page.words),
  minutes: figure(says.minutes, 7.5, ({ page }) => page.text?.minutes ?? null),
  ease: figure(says.ease, 7.5, ({ page }) => page.text?.ease ?? null),
  images: figure(says.images, 5.5, ({ page }) => page.images),
  language: {
    label: says.language,
    width: 6,
    isFigure: false,
    sortBy: ({ page }) => page.language,
    say: ({ page }) => page.language ?? '–',
  },
  status: { label: says.status, width: 5, isFigure: true, sortBy: ({ page }) => page.status, say: ({ page }) => String(page.status) },
  seen: {
    label: says.seen,
    width: 6.5,
    isFigure: false,
    sortBy: ({ page }) => said(says.sources[page.source]),
    say: ({ page }) => said(says.sources[page.source]),
  },
};

/** Shown before anybody chooses. */
export const firstColumns: readonly ColumnId[] = ['page', 'kind', 'desktop', 'phone', 'words'];

const sayClicks = (clicks: number | null): string => (clicks === null ? say`no path` : sayNumber(clicks));
const sayFigure = (value: number | null): string => (value === null ? '–' : sayNumber(value));

/** The columns as tracks of a grid of CSS, and what they take at least, with the gaps between them; in rem. */
export function gridOf(columns: readonly ColumnId[]): { readonly tracks: string; readonly least: string } {
  const widths = columns.map((id) => pageColumns[id].width);
  const tracks = columns.map((id, index) => (id === 'page' ? `minmax(${widths[index]}rem, 1fr)` : `${widths[index]}rem`));
  return { tracks: tracks.join(' '), least: `${widths.reduce((sum, one) => sum + one + gap, -gap)}rem` };
}

/** In rem, as in the style sheet. */
const gap = 1;

/** How high a row is, in rem: all are alike, so that none has to be measured to know where another stands. */
export const rowHeight = 2.4;

/** The same of a card: three lines for name and address, one for the kind, and one for each two of the others. */
export function cardHeight(columns: readonly ColumnId[]): number {
  const kind = columns.includes('kind') ? 1 : 0;
  return 4.75 + 1.5 * (kind + Math.ceil((columns.length - 1 - kind) / 2));
}
