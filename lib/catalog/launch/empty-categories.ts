import { asLine, defineLaunchCheck } from '../../model/launch.ts';
import { say } from '../../model/say.ts';

export const emptyCategoriesLine = defineLaunchCheck({
  id: 'empty-categories',
  need: 'must',
  name: 'Categories without goods',
  why: 'Who chooses an empty category in the menu takes the whole shop for empty.',
  check: ({ outcome }) =>
    asLine(outcome('empty-categories'), {
      none: say`No list of goods was read.`,
      unknown: say`All lists say that nothing is in them as they are served; scripts may fill them.`,
    }),
});
