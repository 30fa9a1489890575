import { countWords } from '../../model/count-words.ts';
import { nobodysHosts } from '../../model/fillers.ts';
import { defineLaunchCheck, inOrder, needsLook, notAsked } from '../../model/launch.ts';
import type { Places } from '../../model/outcome.ts';
import type { Form, PageFacts } from '../../model/page.ts';
import { say } from '../../model/say.ts';

/** Services that take in what is sent, with their sample where one's own name belongs. Source: the services' own examples. */
const sampleService = /(your|form|ihre|my|xxx)[-_]?(form)?[-_]?(id|key|endpoint|token)|\{|%7b|\/f\/(xxx|example|your)|xxxxx/i;

const typed = new Set(['text', 'email', 'tel', 'textarea']);

/** Browsers leave out what has no name: one that goes to its own page with nothing arrives as nothing. */
const sendsNothing = ({ action, method, fields }: Form, { url, controls }: PageFacts, at: number) =>
  action === url &&
  method !== 'dialog' &&
  fields.some(({ type }) => typed.has(type)) &&
  fields.every(({ name }) => name === '') &&
  controls.some(({ form, does }) => form === at && does === 'submit');

export const lostForms = defineLaunchCheck({
  id: 'lost-forms',
  need: 'must',
  name: 'Forms and where they send',
  why: 'Somebody writes to you or orders, and it never arrives.',
  check({ pages, unread }) {
    const gone = new Set(
      unread.filter(({ reason, status }) => reason === 'status' && (status === 404 || status === 410)).map(({ url }) => url),
    );
    const told = new Set<string>();
    let forms = 0;
    const leadsNowhere = ({ action, fields, lost }: Form) =>
      fields.length > 0 &&
      (lost === true ||
        action === null ||
        gone.has(action) ||
        nobodysHosts.test(new URL(action).hostname) ||
        sampleService.test(action.replace(/^https?:\/\//, '')));
    const placesOn = (facts: PageFacts): Places =>
      facts.forms.flatMap((form, at) => {
        forms += form.fields.length > 0 ? 1 : 0;
        const make = `${form.lost ? '#' : form.action} ${form.words} ${form.fields.map(({ name, label }) => name || label).join()}`;
        if (!(leadsNowhere(form) || sendsNothing(form, facts, at)) || told.has(make)) return [];
        told.add(make);
        const words = form.words || form.fields.map(({ label, name }) => label || name).find((name) => name !== '') || (form.action ?? '');
        return [{ url: facts.url, selector: null, words }];
      });
    const where = pages.all.flatMap(({ facts }) => placesOn(facts));
    if (where.length > 0)
      return needsLook(
        say`${countWords(where.length, 'form leads', 'forms lead')} nowhere by the mark-up. Where a script sends it, try it once.`,
        where,
      );
    return forms === 0
      ? notAsked(say`No form was found on the pages read.`)
      : inOrder(
          say`None goes to “#”, to nobody, or to an address that is gone. None was sent to find out: whether it arrives, only a try tells.`,
        );
  },
});
