import { said, say } from '../say.ts';
import type { OutcomeKind } from './figures.ts';
import { sayOfHundred, sayPart, sayUsual, sayWhole, shareAlone } from './say-share.ts';
import { outcomeWords } from './traffic-words.ts';
import { bounds } from './usual.ts';
import type { Share, TrafficReason, UsualRange } from './verdict.ts';

/** One reason in a sentence or two, with its figures. */
export function sayReason(reason: TrafficReason, outcome: OutcomeKind): string {
  const { many, one } = outcomeWords[outcome];
  const { part, of } = sayPart('share' in reason ? reason.share : { part: 0, of: 0 });
  switch (reason.is) {
    case 'few-visits':
      if (reason.brought !== null)
        return say`${sayCome(reason)} They brought about ${sayWhole(reason.brought)} ${said(many)} in 30 days; on an average site it would be ${sayWhole(reason.expected)}. With so few visits, more visitors are what is missing.`;
      return say`${sayCome(reason)} Where ${sayOfHundred(reason.middle)} of 100 bring ${said(one)}, as on an average site, that makes ${sayWhole(reason.expected)} in 30 days: few.`;
    case 'enough-visits':
      if (reason.brought !== null)
        return say`${sayCome(reason)} That is enough: they brought about ${sayWhole(reason.brought)} ${said(many)} in 30 days.`;
      return say`${sayCome(reason)} That is enough: on an average site they would bring about ${sayWhole(reason.expected)} ${said(many)} in 30 days.`;
    case 'no-period':
      return say`In how many days they came is not told, so whether that is many or few is not judged.`;
    case 'short-period':
      return say`${reason.days} days are less than a week, and weekdays differ: whether that is many or few is not judged.`;
    case 'no-leaving':
      return say`How many leave at once is not told.`;
    case 'no-outcomes':
      return say`How many ${said(many)} came of it is not told. Without them nobody can say how the site does.`;
    case 'form-in-vain':
      return say`Look here first: ${reason.title}`;
    case 'leave-many':
      return sayLeaving(reason.share, reason.usual);
    case 'sources-differ':
      return say`The list of sources counts ${sayWhole(reason.listed)} ${said(differing[reason.what])}, more than the ${sayWhole(reason.told)} told of all. It does not fit: take both from the same days.`;
    case 'leave-usual':
      return say`${part} of ${of} leave at once, no more than elsewhere (${sayUsual(reason.usual)[0]} to ${sayUsual(reason.usual)[1]} of 100).`;
    case 'left-and-acted':
      return say`${sayWhole(reason.leftAtOnce)} of ${sayWhole(reason.visits)} left at once, so ${sayWhole(reason.visits - reason.leftAtOnce)} stayed; yet ${sayWhole(reason.outcomes)} ${said(many)} are told. That does not fit together: look at both figures again.`;
    case 'leave-few':
      return say`${part} of ${of} leave at once, far fewer than elsewhere (${sayUsual(reason.usual)[0]} to ${sayUsual(reason.usual)[1]} of 100). Look at this figure again: it may be counted in another way.`;
    case 'leave-open':
      return [
        sayLeaving(reason.share, reason.usual),
        isWide(reason.share) ? say`So few are counted that it may be chance.` : say`That is so near the edge that it may be chance.`,
      ].join(' ');
    case 'door-well':
    case 'door-badly':
    case 'door-between':
    case 'door-not-known':
      return sayDoor(reason);
    case 'one-source':
      if (reason.name === '') return say`${part} of ${of} come from one source only. It decides who comes.`;
      return say`${part} of ${of} come from one source only: ${sayName(reason.name)}. It decides who comes.`;
    case 'largest-source': {
      const [count, all] = [sayWhole(reason.share.part), sayWhole(reason.share.of)];
      if (shareAlone(reason.share) >= bounds.weightySource)
        return say`${count} of ${all} come from ${reason.name === '' ? say`the largest source` : sayName(reason.name)}. It weighs much in all these figures: what it alone brings would tell more.`;
      if (reason.name === '') return say`${count} of ${all} come from the largest source. No single one decides who comes.`;
      return say`${count} of ${all} come from ${sayName(reason.name)}, the largest source. No single one decides who comes.`;
    }
    case 'poor-source':
      return say`Of 100 from ${sayName(reason.name)}, ${sayOfHundred(shareAlone(reason.share))} bring ${said(one)}; of 100 from elsewhere, ${sayOfHundred(shareAlone(reason.others))}. The same site serves both.`;
    case 'leaving-source':
      return say`Of 100 from ${sayName(reason.name)}, ${sayOfHundred(shareAlone(reason.share))} leave at once; of 100 from elsewhere, ${sayOfHundred(shareAlone(reason.others))}. The site keeps the others: look at what that source promises, and at the page it leads to.`;
    default:
      return sayActing(reason, outcome);
  }
}

/** The owner's own figures; where they are of another time, what they make in a month. */
function sayCome({ visits, days, perMonth }: Extract<TrafficReason, { is: 'few-visits' | 'enough-visits' }>): string {
  return days === bounds.month
    ? say`${sayWhole(visits)} visits in 30 days.`
    : say`${sayWhole(visits)} visits in ${days} days: about ${sayWhole(perMonth)} in 30 days.`;
}

function sayDoor(reason: Extract<TrafficReason, { is: `door-${string}` }>): string {
  if (reason.is === 'door-not-known')
    return say`How well the pages serve on which they land is not known, so it is not said whose fault that is.`;
  const place = reason.isAssumed
    ? say`Home, where they are taken to land`
    : reason.page
      ? say`The page they land on, ${sayName(reason.page)}`
      : say`The pages they land on, by visits`;
  switch (reason.is) {
    case 'door-well':
      if (reason.isAssumed)
        return say`${place}: the four visitors are served well, ${reason.served} of 100 on average. If they do land there, it is not the page that sends them away at once.`;
      return say`${place}: the four visitors are served well, ${reason.served} of 100 on average. So it is not the page that sends them away at once.`;
    case 'door-badly':
      if (reason.isAssumed)
        return say`${place}: the four visitors are served badly by our own measure, ${reason.served} of 100 on average. If they do land there, that may be what sends them away.`;
      return say`${place}: the four visitors are served badly by our own measure, ${reason.served} of 100 on average. That may be what sends them away.`;
    case 'door-between':
      return say`${place}: the four visitors are served neither well nor badly, ${reason.served} of 100 on average. It may be the page, or the promise that brought them.`;
  }
}

type Acting = Extract<TrafficReason, { is: `${string}-act` | `stayers-${string}` }>;

function sayActing(reason: Acting, outcome: OutcomeKind): string {
  const { one } = outcomeWords[outcome];
  const { part, of, low, middle, high, base } = beside(reason);
  switch (reason.is) {
    case 'few-act':
      return say`${part} of ${of} visits bring ${said(one)}; usual are ${low} to ${high} of ${base}. That is not chance.`;
    case 'perhaps-few-act':
      if (shareAlone(reason.share) < reason.usual.low)
        return say`${part} of ${of} visits bring ${said(one)}: less than usual (${low} to ${high} of ${base}), but so few are counted that it may be chance.`;
      return say`${part} of ${of} visits bring ${said(one)}: less than on an average site (${middle} of ${base}), perhaps less than usual (${low} to ${high} of ${base}).`;
    case 'usual-act':
      if (shareAlone(reason.share) > reason.usual.high)
        return say`${part} of ${of} visits bring ${said(one)}: as many as elsewhere, or more (${low} to ${high} of ${base}).`;
      return say`${part} of ${of} visits bring ${said(one)}, as elsewhere (${low} to ${high} of ${base}).`;
    case 'more-act':
      return say`${part} of ${of} visits bring ${said(one)}: more than on most sites (${low} to ${high} of ${base}).`;
    case 'too-many-act':
      return say`${part} of ${of} visits bring ${said(one)}; usual are ${low} to ${high} of ${base}. So many are hard to believe: look at both figures again, they may be counted in different ways.`;
    case 'open-act':
      return say`${part} of ${of} visits bring ${said(one)}. Too few are counted to say whether that is fewer than usual (${low} to ${high} of ${base}) or not.`;
    case 'stayers-act':
      return say`Of ${of} who stay, ${part} bring ${said(one)}, as elsewhere: for the right ones the site works.`;
    case 'stayers-do-not':
      return say`And of ${of} who stay, ${part} bring ${said(one)}: few, since on an average site ${middle} of ${base} do, those who leave at once included.`;
  }
}

interface Beside {
  readonly part: string;
  readonly of: string;
  readonly low: string;
  readonly middle: string;
  readonly high: string;
  /** Of how many what is usual is told. */
  readonly base: string;
}

/** So small a share is no longer read in hundreds: it is told as it was counted, and what is usual beside it. */
const leastOfHundred = 0.01;

function beside({ share, usual }: Acting): Beside {
  const [low, high] = sayUsual(usual);
  if (shareAlone(share) >= leastOfHundred || share.of * usual.low < 1)
    return { ...sayPart(share), low, middle: sayOfHundred(usual.middle), high, base: '100' };
  const [part, of] = [sayWhole(share.part), sayWhole(share.of)];
  const [least, mean, most] = [usual.low, usual.middle, usual.high].map((one) => sayWhole(one * share.of));
  return { part, of, low: least ?? '', middle: mean ?? '', high: most ?? '', base: of };
}

const differing: { readonly [W in 'visits' | 'leftAtOnce' | 'outcomes']: string } = {
  visits: 'visits',
  leftAtOnce: 'that left at once',
  outcomes: 'that brought what you want',
};

/** The sum behind a share: "12 of 4,000 = 0.3 of 100, between 0.17 and 0.52". */
export function saySum({ part, of, low, high }: Share): string {
  return say`${sayWhole(part)} of ${sayWhole(of)} = ${sayOfHundred(of > 0 ? part / of : 0)} of 100, between ${sayOfHundred(low)} and ${sayOfHundred(high)}`;
}

const sayName = (name: string): string => say`“${name}”`;

/** So wide an interval is one of few counted. Judgement: a tenth. */
const wide = 0.1;
const isWide = ({ low, high }: Share): boolean => high - low > wide;

function sayLeaving(share: Share, usual: UsualRange): string {
  const { part, of } = sayPart(share);
  const [low, high] = sayUsual(usual);
  return say`${part} of ${of} leave at once; usual are ${low} to ${high} of 100.`;
}
