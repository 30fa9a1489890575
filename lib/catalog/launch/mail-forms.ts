import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook, notAsked } from '../../model/launch.ts';
import { isMailedByVisitor, mailProgramIn } from '../../model/mail-program.ts';
import { say } from '../../model/say.ts';

const quoted = 120;

export const mailForms = defineLaunchCheck({
  id: 'mail-forms',
  need: 'should',
  name: 'Forms that only open a mail program',
  why: 'Whoever has no mail program set up, as on some phones and on computers of others, cannot send such a form. Let the site send it, or a service for forms.',
  check({ pages: { all } }) {
    if (!all.some(({ facts }) => facts.forms.some(({ fields }) => fields.length > 0)))
      return notAsked(say`No form was found on the pages read.`);
    const where = all.flatMap(({ facts }) => {
      const words = facts.forms.some((_, at) => isMailedByVisitor(facts, at)) ? mailProgramIn(facts) : null;
      return words === null ? [] : [{ url: facts.url, selector: null, words: words.slice(0, quoted) }];
    });
    return where.length === 0
      ? inOrder(say`No page says so of its form. Where a script sends it, try it once.`)
      : needsLook(
          say`${countWords(where.length, 'page says that its form opens', 'pages say that their form opens')} the visitor’s own mail program.`,
          where,
        );
  },
});
