import { defineEarlyFact } from '../../model/early/early-fact.ts';

/**
 * Whoever comes is one: "a lounge reserved for guests" keeps nobody away. Folded, of the languages in which such words end with the one for
 * whom it is. Our own list.
 */
const comers: ReadonlySet<string> = new Set(
  `guests customers visitors gaste hausgaste hotelgaste kunden besucher hotes clients visiteurs vacanciers huespedes clientes visitantes
  alojados ospiti clienti visitatori hospedes gasten klanten bezoekers gaster kunder besokare gaester gjester besokende kunderne gosci
  klientow hosty zakazniky vendegek vendegeink asiakkaille vieraille gostov gostom гостей клиентов гостям гостів клієнтів`.split(/\s+/),
);

export const notFor = defineEarlyFact({
  id: 'not-for',
  names: { store: 'Who it is not for', service: 'Who it is not for', nonprofit: 'Who it is not for', other: 'Who it is not for' },
  why: {
    store: 'An age limit, “trade only” or “by appointment” that is learnt late has cost the visitor’s time, and yours.',
    others: 'An age limit, “members only” or “by appointment” that is learnt late has cost the visitor’s time, and yours.',
  },
  advice: 'Say what you do not do, and for whom it is not, before people begin.',
  owed: 'if-said',
  saidElsewhere: 'nowhere',
  asked: ['home', 'category', 'product', 'other'],
  find: ({ words, wordBehind }) => words('not-for').find((one) => !comers.has(wordBehind(one))) ?? null,
});
