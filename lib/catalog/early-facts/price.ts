import { apartFrom, defineEarlyFact } from '../../model/early/early-fact.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { say } from '../../model/say.ts';

/** An amount so near to such words is no price: "free delivery over 40", "20 off". */
const beside = 4;
/** Pages that cost something. */
const priced: readonly PageKindId[] = ['product', 'catalog', 'pricing', 'membership', 'booking', 'events', 'services'];

export const price = defineEarlyFact({
  id: 'price',
  names: { store: 'Price or price range', service: 'Price, or from which price', nonprofit: 'What it costs', other: 'What it costs' },
  why: {
    store: 'Who cannot afford it, or looks for something dearer, should not have to search for the price.',
    others: 'Who cannot afford it should not have to search for the price, nor ask.',
  },
  advice: 'Write a price, a range or “from …” on the first screenful.',
  owed: 'always',
  saidElsewhere: 'anywhere',
  asked: ['home', 'category', 'product', 'other'],
  spared: ({ kind, has }) =>
    kind === 'store' || kind === 'service' || priced.some(has) ? null : say`Nothing with a price was found on the pages read.`,
  find({ money, words }) {
    const others = [...words('not-a-price'), ...words('minimum')];
    return apartFrom(money, others, beside)[0] ?? words('no-price')[0] ?? null;
  },
});
