import { asLine, defineLaunchCheck } from '../../model/launch.ts';
import { say } from '../../model/say.ts';

export const soldOutLine = defineLaunchCheck({
  id: 'sold-out',
  need: 'should',
  name: 'Products that are sold out',
  why: 'A shop that opens with empty shelves disappoints those who come first. Put in the stock, or say when it comes.',
  check: ({ outcome }) =>
    asLine(outcome('sold-out'), {
      none: say`No product was read.`,
      unknown: say`No product was read.`,
    }),
});
