import type { Finding } from './audit-export.ts';
import type { Fact, MeasuredFact } from './fact.ts';

export type Places = Finding['where'];

/** So many of so many that were looked at: "3 of 24 products". */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

/** That something is wrong with a site. */
export interface Found {
  /** What is wrong for whom, as a sentence: "Your products show no reviews." */
  readonly title: string;
  readonly where: Places;
  readonly severity?: Finding['severity'];
  readonly counted?: Counted;
}

/**
 * That nothing is said against a site. fine: it was looked for. does-not-apply: the site has nothing of the kind. not-known: what would tell was
 * not read, or tells too little; a false alarm is worse than a miss.
 */
interface Clear {
  readonly clear: 'fine' | 'does-not-apply' | 'not-known';
  readonly counted?: Counted;
}

/** What a finding says of one site. */
export type Outcome = Found | Clear;

export const fine: Clear = { clear: 'fine' };
export const doesNotApply: Clear = { clear: 'does-not-apply' };
export const notKnown: Clear = { clear: 'not-known' };

export const isFound = (outcome: Outcome): outcome is Found => 'title' in outcome;

/** Of a fact that counts what is well: how many are not. */
export const countedIn = ({ count, of }: MeasuredFact): Counted => ({ count: of - count, of });

/** What is said where a fact is nothing to complain of: it is there, it cannot be told, or the question does not arise. */
export const clearBy = ({ state }: Fact): Clear => (state === 'not-known' ? notKnown : state === 'does-not-apply' ? doesNotApply : fine);

/** The same of a fact that counts what is well: with how many are not. */
export const clearByCount = (fact: Fact): Clear => (fact.state === 'measured' ? { ...fine, counted: countedIn(fact) } : clearBy(fact));
