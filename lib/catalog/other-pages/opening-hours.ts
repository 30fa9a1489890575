import { defineOtherPage } from '../../model/page-kind.ts';

/** Hours alone. With an address or a telephone number beside them such a page tells how to reach the place. */
export const openingHours = defineOtherPage({
  id: 'opening-hours',
  label: 'a list of opening hours',
  beside: [{ sign: 'hour-spans', atLeast: 3, weight: 2 }],
  against: [{ sign: 'ways-to-reach', weight: 3 }],
});
