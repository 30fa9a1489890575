import { kempQuestions } from '../model/kemp-questions.ts';
import { sayClock } from '../model/say-clock.ts';
import { sayEnd, sayPerson } from '../model/say-walk-through.ts';
import { visitorWords } from '../model/visitor-words.ts';
import { walkThroughFigures } from '../model/walk-through-figures.ts';
import type { WalkThrough } from '../model/walk-through-schema.ts';
import { said, say, spokenTag } from '../model/say.ts';
import { sayDevice } from '../model/say-device.ts';

/** Heads of the columns below. */
export const walkColumns = ['Person', 'Part', 'Task', 'Device', 'Clicks', 'Steps back', 'Fewest', 'Time', 'Lostness', 'End'] as const;

const hundredths = (share: number): string =>
  new Intl.NumberFormat(spokenTag(), { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false }).format(share);

/** What stands of one walk in a table. Person and task are words of people: they are escaped where they are written. */
export function walkRow(walk: WalkThrough): readonly string[] {
  const figures = walkThroughFigures(walk);
  return [
    sayPerson(walk.person),
    said(visitorWords[walk.visitor].name),
    walk.task.words,
    sayDevice(walk.device),
    String(figures.clicks),
    String(figures.backSteps),
    String(walk.fewest.clicks ?? '–'),
    sayClock(figures.timeMs),
    figures.lostness === null ? '–' : hundredths(figures.lostness),
    sayEnd(walk, figures),
  ];
}

/** What was said in words: comments, remarks on the way, and what would have stopped the person. */
export function walkSayings({ answers, ...walk }: WalkThrough): readonly { readonly about: string; readonly words: string }[] {
  const comments = kempQuestions.map(({ id, words }) => ({ about: said(words), words: answers?.asked[id]?.comment ?? '' }));
  const stopped = { about: say`What would have stopped you?`, words: answers?.stopped ?? '' };
  const remarks = walkThroughFigures({ ...walk }).remarks.map(({ words }) => ({ about: say`On the way`, words }));
  return [...remarks, ...comments, stopped].filter(({ words }) => words.trim() !== '');
}

/** People are no sample; said wherever they are counted. */
export const walkCaveat =
  'Real people, each with a task. One person is one person: what they met is real; how many would meet it is not told by it. Lostness: 0 is the straight way, above 0.5 people feel lost (Smith 1996).';
