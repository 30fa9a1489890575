import { isMailForm } from '../../classify/form-signs.ts';
import { goalSigns } from '../../graph/ways-to-goal.ts';
import type { GoalForms } from '../../model/finding.ts';
import { isLostForm } from '../../model/lost-form.ts';
import type { Form, PageFacts } from '../../model/page.ts';
import type { GoalKind } from '../../model/settings.ts';
import type { Survey } from './survey-site.ts';

/** Goals that are reached by sending a form of the site. For a visit or a call it is only beside the way. */
const sent: ReadonlySet<GoalKind> = new Set(['contact', 'book', 'signup', 'join', 'donate', 'act']);
const filledIn = /^(text|email|tel|textarea|date|datetime-local|time|number|select)$/;
/** Fewer make a search or a newsletter, not an order. Our judgement. */
const fewestFields = 2;

const asks = (form: Form, goal: GoalKind) =>
  (form.place === 'main' || form.place === 'hero') &&
  (isMailForm(form)
    ? goal === 'signup' || goal === 'join'
    : form.fields.filter(({ type }) => filledIn.test(type)).length >= fewestFields || (goal === 'donate' && form.fields.length > 0));

/** Somebody who cannot send the form finds on the same page how else to reach them. */
const tellsOtherWay = ({ measures, oddLinks }: PageFacts) =>
  measures.telephones + measures.mails > 0 || oddLinks.some(({ kind }) => kind === 'tel' || kind === 'mailto');

/** The forms of the scored goal that have no address to be sent to, where none on their page has one; null where no page of the goal has a form. */
export function lostGoalForms({ goal, graph, ways }: Survey): GoalForms | null {
  if (!goal || !sent.has(goal.kind)) return null;
  const { kinds } = goalSigns[goal.kind];
  const isPlace = (node: number) => {
    const page = graph.pages[node];
    return (
      page !== undefined && [...page.kinds, ...page.sections].some(({ kind, confidence }) => confidence >= 0.5 && kinds.includes(kind))
    );
  };
  const pages = [...new Set(ways.map(({ node }) => node))].filter(isPlace).flatMap((node) => graph.pages[node] ?? []);
  const withForms = pages.map(({ facts }) => ({
    facts,
    forms: facts.forms.flatMap((form, at) => (asks(form, goal.kind) ? [at] : [])),
  }));
  const told = withForms.filter(({ forms }) => forms.length > 0);
  const lost = told.filter(({ facts, forms }) => forms.every((at) => isLostForm(facts, at)));
  const hosts = new Set(graph.pages.map(({ facts }) => new URL(facts.url).host));
  const goesOut = ways.some(({ to }) => !URL.canParse(to) || !hosts.has(new URL(to).host));
  return told.length === 0
    ? null
    : {
        goal: goal.kind,
        lost: lost.map(({ facts }) => ({ url: facts.url, selector: null, words: facts.title })),
        isOnlyWay: !goesOut && lost.length === pages.length && !lost.some(({ facts }) => tellsOtherWay(facts)),
      };
}
