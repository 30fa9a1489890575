import type { Ending } from './await-check.ts';
import { say } from '../model/say.ts';

/** Why a check was cut short, or null when it was not. */
export function sayEnding(ending: Ending, limitMs: number): string | null {
  switch (ending) {
    case 'by-itself':
      return null;
    case 'asked':
      return say`Stopped as asked: the result rests on what was read until then.`;
    case 'out-of-time':
      return say`Stopped after ${Math.round(limitMs / 60_000)} minutes (--minutes gives it longer): the result rests on what was read until then.`;
    case 'held':
      return say`The site gave no more pages: the result rests on what was read until then.`;
  }
}
