import { goalWords } from '../model/goal-words.ts';
import { said } from '../model/say.ts';

/** What results keep as a code and people read as words: of the session, and of who looked. */
const answers = {
  yes: 'yes',
  no: 'no',
  'not-known': 'not known',
  empty: 'empty',
  filled: 'filled',
  open: 'not answered',
  answered: 'answered',
  none: 'none seen',
  stranger: 'a stranger, without cookies',
  me: 'the person at the browser',
} as const;

/** A code of a result in words. */
export const sayAnswer = (code: keyof typeof answers): string => said(answers[code]);

/** The same of what may be another value: codes and goals in words, all else as it is. */
export function sayCode(value: string): string {
  if (Object.hasOwn(answers, value)) return sayAnswer(value as keyof typeof answers);
  return Object.hasOwn(goalWords, value) ? said(goalWords[value as keyof typeof goalWords].to, { sense: 'to' }) : value;
}
