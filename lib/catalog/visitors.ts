import type { Visitor } from '../model/visitor.ts';
import { doubtful } from './visitors/doubtful.ts';
import { informed } from './visitors/informed.ts';
import { questioning } from './visitors/questioning.ts';
import { uninformed } from './visitors/uninformed.ts';

/** The four imagined visitors, in the order in which they are always shown. */
export const visitors: readonly Visitor[] = [informed, questioning, doubtful, uninformed];
