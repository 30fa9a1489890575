import { countWords } from '../../model/count-words.ts';
import { defineLaunchCheck, inOrder, needsLook } from '../../model/launch.ts';
import { say } from '../../model/say.ts';
import { themeMakers } from '../../model/theme-makers.ts';

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname : '');

export const themeCredits = defineLaunchCheck({
  id: 'theme-credits',
  need: 'should',
  name: 'Credits of a free design',
  why: 'Your visitors are led to the maker of the design. Its licence may ask for that: read it before you take the credit out.',
  check({ placesOf }) {
    const where = placesOf(({ to }) => themeMakers.test(hostOf(to)));
    return where.length === 0
      ? inOrder()
      : needsLook(say`${countWords(where.length, 'link leads', 'links lead')} to makers of free designs.`, where);
  },
});
