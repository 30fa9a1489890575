import type { AuditExport } from './audit-export.ts';
import type { DrivingAwayId } from './driving-away-id.ts';
import { drivingAwayNames } from './driving-away-words.ts';
import { said } from './say.ts';
import type { WalkThroughAnswers } from './walk-through-schema.ts';

export type KempQuestionId = keyof WalkThroughAnswers['asked'];

/** One of Kemp's questions to somebody who has walked the site. */
export interface KempQuestion {
  readonly id: KempQuestionId;
  readonly words: string;
  readonly choices: readonly { readonly is: string; readonly label: string }[];
  /** The rows of what puts visitors off that an answer belongs to, and how many people it is said of there. */
  readonly rows: readonly { readonly id: DrivingAwayId; readonly counts: readonly string[]; readonly said: string }[];
}

const howMuch = [
  { is: 'no', label: 'No' },
  { is: 'a-little', label: 'A little' },
  { is: 'yes', label: 'Yes' },
];
const yes = ['a-little', 'yes'];

/** The six, in his order. Source: Kemp 2012, "Is your site driving people away?" */
export const kempQuestions: readonly KempQuestion[] = [
  {
    id: 'irritating',
    words: 'Was anything irritating?',
    choices: howMuch,
    rows: [{ id: 'irritating', counts: yes, said: 'said that something was irritating' }],
  },
  {
    id: 'hard-to-navigate',
    words: 'Was it hard to find your way?',
    choices: howMuch,
    rows: [{ id: 'hard-to-navigate', counts: yes, said: 'said that it was hard to find the way' }],
  },
  {
    id: 'ugly-or-offensive',
    words: 'Was anything ugly or offensive?',
    choices: howMuch,
    rows: [{ id: 'ugly-or-offensive', counts: yes, said: 'said that something was ugly or offensive' }],
  },
  {
    id: 'confusing',
    words: 'Was anything confusing?',
    choices: howMuch,
    rows: [{ id: 'confusing', counts: yes, said: 'said that something was confusing' }],
  },
  {
    id: 'too-many-clicks',
    words: 'Did it take too many clicks?',
    choices: howMuch,
    rows: [{ id: 'too-many-clicks', counts: yes, said: 'said that it took too many clicks' }],
  },
  {
    id: 'information',
    words: 'Was there too much to read, or too little?',
    choices: [
      { is: 'too-little', label: 'Too little' },
      { is: 'right', label: 'Neither' },
      { is: 'too-much', label: 'Too much' },
    ],
    rows: [
      { id: 'too-much', counts: ['too-much'], said: 'said that there was too much to read' },
      { id: 'too-little', counts: ['too-little'], said: 'said that there was too little to read' },
    ],
  },
];

/** What people said of one row: how many of those who answered its question, with their comments. Null where nobody answered it. */
export interface SaidOfRow {
  readonly count: number;
  readonly of: number;
  readonly words: string;
  readonly comments: readonly string[];
}

export function saidOfRow(row: string, all: readonly { readonly answers: WalkThroughAnswers | null }[]): SaidOfRow | null {
  const question = kempQuestions.find(({ rows }) => rows.some(({ id }) => id === row));
  const counted = question?.rows.find(({ id }) => id === row);
  if (!question || !counted) return null;
  const answered = all.flatMap(({ answers }) => answers?.asked[question.id] ?? []).filter(({ is }) => is !== null);
  if (answered.length === 0) return null;
  const those = answered.filter(({ is }) => is !== null && counted.counts.includes(is));
  const comments = those.map(({ comment }) => comment.trim()).filter((comment) => comment !== '');
  return { count: those.length, of: answered.length, words: said(counted.said), comments };
}

type Row = AuditExport['drivingAway'][number];

/** The rows of what puts visitors off: those that were counted, and those of which people have said something. */
export function drivingAwayRows(rows: readonly Row[], all: readonly { readonly answers: WalkThroughAnswers | null }[]): readonly Row[] {
  const counted = new Set(rows.map(({ id }) => id));
  const told = Object.keys(drivingAwayNames).filter((id) => !counted.has(id) && saidOfRow(id, all) !== null);
  return [...rows, ...told.map((id) => ({ id, facts: [] }))];
}
