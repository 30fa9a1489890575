import { asLine, defineLaunchCheck } from '../../model/launch.ts';
import { say } from '../../model/say.ts';

export const placeholderTextsLine = defineLaunchCheck({
  id: 'placeholder-texts',
  need: 'must',
  name: 'Filler text and blanks to fill in',
  why: 'Who reads “[your phone number]”, a draft of a legal notice or words in place of a picture sees that nobody has looked the site over. The first places of a page are quoted; look for more beside them.',
  check: ({ outcome }) => asLine(outcome('placeholder-texts'), { none: say`No page was read.`, unknown: say`No page was read.` }),
});
