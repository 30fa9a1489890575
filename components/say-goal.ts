import { goalWords } from '@/lib/model/goal-words.ts';
import { said } from '@/lib/model/say.ts';
import type { GoalKind } from '@/lib/model/settings.ts';

/** What completes "Clicks to ..." and "No way to ...". */
export const sayGoal = (goal: GoalKind): string => said(goalWords[goal].to, { sense: 'to' });
