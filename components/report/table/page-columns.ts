import { kindNames } from '@/lib/model/kind-names.ts';
import { sayNumber } from '../../say-count.ts';
import { foldedOf, type PageRow } from './page-row.ts';

export const columnIds = ['page', 'kind', 'desktop', 'phone', 'words', 'minutes', 'ease', 'images', 'language', 'status', 'seen'] as const;
export type ColumnId = (typeof columnIds)[number];

/** One column: its head, what it sorts by, and what it says. */
export interface PageColumn {
  readonly label: string;
  /** As wide as a grid track of CSS. */
  readonly track: string;
  readonly isFigure: boolean;
  /** null sorts last, whichever way. */
  readonly sortBy: (row: PageRow) => number | string | null;
  readonly say: (row: PageRow) => string;
}

const figure = (label: string, track: string, of: (row: PageRow) => number | null): PageColumn => ({
  label,
  track,
  isFigure: true,
  sortBy: of,
  say: (row) => sayFigure(of(row)),
});

const sources = { static: 'read', still: 'read, set up', frame: 'drawn', window: 'drawn', tab: 'drawn' } as const;

export const pageColumns: Readonly<Record<ColumnId, PageColumn>> = {
  page: { label: 'Page', track: 'minmax(0, 1fr)', isFigure: false, sortBy: (row) => foldedOf(row).name, say: ({ name }) => name },
  kind: {
    label: 'Kind',
    track: 'minmax(0, 11rem)',
    isFigure: false,
    sortBy: ({ kind }) => kindNames[kind],
    say: ({ kind }) => kindNames[kind],
  },
  desktop: { ...figure('Desktop clicks', '7.5rem', ({ page }) => page.clicks.desktop), say: ({ page }) => sayClicks(page.clicks.desktop) },
  phone: { ...figure('Phone clicks', '7rem', ({ page }) => page.clicks.phone), say: ({ page }) => sayClicks(page.clicks.phone) },
  words: figure('Words', '5rem', ({ page }) => page.words),
  minutes: figure('Minutes to read', '7.5rem', ({ page }) => page.text?.minutes ?? null),
  ease: figure('Ease of reading', '7.5rem', ({ page }) => page.text?.ease ?? null),
  images: figure('Pictures', '5.5rem', ({ page }) => page.images),
  language: {
    label: 'Language',
    track: '6rem',
    isFigure: false,
    sortBy: ({ page }) => page.language,
    say: ({ page }) => page.language ?? '–',
  },
  status: { label: 'Answer', track: '5rem', isFigure: true, sortBy: ({ page }) => page.status, say: ({ page }) => String(page.status) },
  seen: {
    label: 'Seen',
    track: '6.5rem',
    isFigure: false,
    sortBy: ({ page }) => sources[page.source],
    say: ({ page }) => sources[page.source],
  },
};

/** Shown before anybody chooses. */
export const firstColumns: readonly ColumnId[] = ['page', 'kind', 'desktop', 'phone', 'words'];

const sayClicks = (clicks: number | null): string => (clicks === null ? 'no path' : sayNumber(clicks));
const sayFigure = (value: number | null): string => (value === null ? '–' : sayNumber(value));
