import { countWords } from '../model/count-words.ts';
import { said, say } from '../model/say.ts';
import { sayCounted, sayWhole } from '../model/traffic/say-share.ts';
import type { ToldTraffic } from '../model/traffic/traffic-schema.ts';
import { alsoTitles, outcomeWords, sayAdvice, saySureness, sayVerdict } from '../model/traffic/traffic-words.ts';

/** The verdict on what was told of visitors, as texts: a title, what follows from it, the figures, and why. */
export interface TrafficLines {
  readonly title: string;
  readonly advice: readonly string[];
  readonly figures: string;
  readonly because: readonly string[];
  readonly sure: string;
}

export function trafficLines(told: ToldTraffic): TrafficLines {
  const { also, because } = told.verdict;
  const others = also.flatMap((one) => (one === 'neither' || one === 'too-few-figures' ? [] : [said(alsoTitles[one])]));
  return {
    title: sayVerdict(told.verdict),
    advice: [sayAdvice(told.verdict), ...others],
    figures: figuresOf(told),
    because,
    sure: saySureness(told.verdict, told.outcomes === null),
  };
}

function figuresOf({ visits, leftAtOnce, outcomes, outcome, days }: ToldTraffic): string {
  return [
    days === null ? say`${sayWhole(visits)} visits` : say`${sayWhole(visits)} visits in ${countWords(days, 'day')}`,
    leftAtOnce === null ? null : say`${sayCounted({ part: leftAtOnce, of: visits })} left at once`,
    outcomes === null ? null : `${said(outcomeWords[outcome].label)}: ${sayWhole(outcomes)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
