import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook, notAsked } from '../../model/launch.ts';
import { isLostForm } from '../../model/lost-form.ts';
import { isMailedByVisitor, mailProgramIn } from '../../model/mail-program.ts';
import { isFound, type Places } from '../../model/outcome.ts';
import type { PageFacts } from '../../model/page.ts';
import { say } from '../../model/say.ts';

export const lostForms = defineLaunchCheck({
  id: 'lost-forms',
  need: 'must',
  name: 'Forms and where they send',
  why: 'Somebody writes to you or orders, and it never arrives.',
  check({ pages, unread, outcome }) {
    const gone = new Set(
      unread.filter(({ reason, status }) => reason === 'status' && (status === 404 || status === 410)).map(({ url }) => url),
    );
    const told = new Set<string>();
    let forms = 0;
    const placesOn = (facts: PageFacts): Places =>
      facts.forms.flatMap((form, at) => {
        forms += form.fields.length > 0 ? 1 : 0;
        // One that opens a mail program has a line of its own.
        if (isMailedByVisitor(facts, at) && mailProgramIn(facts) !== null) return [];
        const make = `${form.lost ? '#' : form.action} ${form.words} ${form.fields.map(({ name, label }) => name || label).join()}`;
        const isGone = form.fields.length > 0 && form.action !== null && gone.has(form.action);
        if (!(isGone || isLostForm(facts, at)) || told.has(make)) return [];
        told.add(make);
        const words = form.words || form.fields.map(({ label, name }) => label || name).find((name) => name !== '') || (form.action ?? '');
        return [{ url: facts.url, selector: null, words }];
      });
    const where = pages.all.flatMap(({ facts }) => placesOn(facts));
    if (where.length > 0) {
      const goal = outcome('lost-goal-form');
      const ofGoal = new Set(isFound(goal) ? goal.where.map(({ url }) => url) : []);
      const words = say`${countWords(where.length, 'form leads', 'forms lead')} nowhere by the mark-up. Where a script sends it, try it once.`;
      return needsLook(
        isFound(goal) ? `${goal.title} ${words}` : words,
        where.toSorted((one, other) => Number(ofGoal.has(other.url)) - Number(ofGoal.has(one.url))),
      );
    }
    return forms === 0
      ? notAsked(say`No form was found on the pages read.`)
      : inOrder(
          say`None goes to “#”, to nobody, or to an address that is gone. None was sent to find out: whether it arrives, only a try tells.`,
        );
  },
});
