import { countWords } from '../model/count-words.ts';
import { said, say } from '../model/say.ts';
import { sayOfHundred, sayWhole } from '../model/traffic/say-share.ts';
import type { ToldTraffic } from '../model/traffic/traffic-schema.ts';
import { alsoTitles, outcomeWords, saySureness, sayVerdict, verdictAdvice } from '../model/traffic/traffic-words.ts';

/** The verdict on what was told of visitors, as texts: a title, what follows from it, the figures, and why. */
export interface TrafficLines {
  readonly title: string;
  readonly advice: readonly string[];
  readonly figures: string;
  readonly because: readonly string[];
  readonly sure: string;
}

export function trafficLines(told: ToldTraffic): TrafficLines {
  const { is, also, because, sure } = told.verdict;
  const others = also.flatMap((one) => (one === 'neither' || one === 'too-few-figures' ? [] : [said(alsoTitles[one])]));
  return {
    title: sayVerdict(is, sure),
    advice: [said(verdictAdvice[is]), ...others],
    figures: figuresOf(told),
    because,
    sure: saySureness(sure, told.outcomes === null),
  };
}

function figuresOf({ visits, leftAtOnce, outcomes, outcome, days }: ToldTraffic): string {
  return [
    days === null ? say`${sayWhole(visits)} visits` : say`${sayWhole(visits)} visits in ${countWords(days, 'day')}`,
    leftAtOnce === null ? null : say`${sayWhole(leftAtOnce)} left at once (${sayOfHundred(visits > 0 ? leftAtOnce / visits : 0)} of 100)`,
    outcomes === null ? null : `${said(outcomeWords[outcome].label)}: ${sayWhole(outcomes)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
