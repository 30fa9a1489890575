import { defineFinding } from '../../model/finding.ts';
import { doesNotApply, fine } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';
import type { GoalKind } from '../../model/settings.ts';

/** Whether a script sends a form, mark-up does not tell: so nothing is said for sure. */
const titles: { readonly [G in GoalKind]?: () => string } = {
  contact: () => say`The form to write to you has no address to be sent to. If no script sends it, nobody can write to you with it.`,
  book: () => say`The form to book has no address to be sent to. If no script sends it, nobody can book with it.`,
  signup: () => say`The form to sign up has no address to be sent to. If no script sends it, nobody can sign up with it.`,
  join: () => say`The form to join has no address to be sent to. If no script sends it, nobody can join with it.`,
  donate: () => say`The form to give has no address to be sent to. If no script sends it, nobody can give with it.`,
  act: () => say`The form to take part has no address to be sent to. If no script sends it, nobody can take part with it.`,
};

export const lostGoalForm = defineFinding({
  id: 'lost-goal-form',
  severity: 'serious',
  why: 'Who has come so far is ready. Send it once yourself and see whether it arrives: if it does not, nothing else helps until it does.',
  needs: {},
  check({ site: { goalForms } }) {
    if (goalForms === null) return doesNotApply;
    const title = goalForms.lost.length > 0 ? titles[goalForms.goal]?.() : undefined;
    return title === undefined ? fine : { title, where: goalForms.lost, ...(goalForms.isOnlyWay ? { severity: 'blocker' as const } : {}) };
  },
});
