import type { StoredCheck } from './archive-window.ts';
import { say } from '../model/say.ts';

/** Where one line can be written over and over. */
export interface LineTarget {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface ProgressLine {
  show(check: StoredCheck): void;
  /** Takes the line away. */
  clear(): void;
}

const eraseLine = '\r\u001B[2K';

/** One line that is written over while a check runs; nothing at all where no person is looking. */
export function createProgressLine(target: LineTarget): ProgressLine {
  if (!target.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (check) => target.write(eraseLine + lineOf(check).slice(0, (target.columns ?? 80) - 1)),
    clear: () => target.write(eraseLine),
  };
}

/** What is going on, in one line. */
export function lineOf({ record, progress }: StoredCheck): string {
  if (!progress || progress.pagesRead === 0) return say`Reading the first page.`;
  const count = say`${progress.pagesRead} of ${progress.pagesKnown} pages known so far`;
  if (record.state === 'waiting') return say`${count}, waiting for the site.`;
  if (record.trouble === 'tab-hidden') return say`${count}, waiting until its tab can be seen.`;
  if (progress.drawing) return say`${count}, laying out ${progress.reading ?? ''}`;
  return progress.reading === null ? say`${count}, scoring.` : say`${count}, reading ${progress.reading}`;
}
