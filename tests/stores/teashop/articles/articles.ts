/** The journal. Newest first; `leadsTo` are the goods an article links to, and without it an article is a dead end. */
export interface Article {
  readonly slug: string;
  readonly title: string;
  readonly on: string;
  readonly text: readonly string[];
  readonly leadsTo?: readonly string[];
  /** A link to a page that is gone, as old articles have them. */
  readonly deadLink?: { readonly href: string; readonly words: string };
}

export const articles: readonly Article[] = [
  {
    slug: 'the-second-steep',
    title: 'The second steep is the better one',
    on: '2026-11-02',
    text: [
      'The first water wakes the leaf. It takes off the dust of the journey, opens what was rolled, and carries away the loudest part of the taste. What is left in the pot is the part that the picker was paid for.',
      'Try it with a shaded green. Sixty degrees and two minutes, then seventy degrees and hardly any time at all. The first cup is a door, the second is the room.',
      'White tea is slower. Give it five minutes, then seven, then ten, and it will still have something to say when you have finished the newspaper.',
    ],
    leadsTo: ['gyokuro-shade', 'white-peony'],
  },
  {
    slug: 'two-weeks-in-april',
    title: 'Two weeks in April',
    on: '2026-10-12',
    text: [
      'Marian has come back from Darjeeling with mud to her knees. It rained on the first nine days, and on rain nobody picks.',
      'On the tenth the cloud lifted. By six the slope was full of baskets. By noon the first leaf lay a hand deep in the withering loft, and the whole valley smelled of cut apples.',
      'We bought forty kilos. That is three chests, and the reason why one bag a customer is all there will be in June.',
    ],
  },
  {
    slug: 'what-water-does',
    title: 'What your tap does to your tea',
    on: '2026-09-07',
    text: [
      'Hard water makes tea dull and puts a film on it. It is not the tea, and it is not dirt: it is chalk that has met the leaf.',
      'A filter jug helps. So does bottled water, if you read the label and choose one with little in it. We brewed the same Ceylon in eleven waters, and two of us picked the tap of a cousin in Wales.',
    ],
    leadsTo: ['ceylon-high-grown'],
  },
  {
    slug: 'iced-without-sugar',
    title: 'Iced tea without the sugar',
    on: '2026-07-19',
    text: [
      'Cold water takes the sweetness out of a leaf and leaves the bitterness behind. All it asks for is a night.',
      'One handful to a litre, a lid, the bottom of the refrigerator. In the morning strain it, and put in something that was alive yesterday: mint, orange, a slice of cucumber.',
    ],
    leadsTo: ['hibiscus-cooler', 'garden-mint'],
  },
  {
    slug: 'an-iron-pot-for-life',
    title: 'An iron pot for life',
    on: '2026-05-30',
    text: [
      'Iron has one enemy, and it is the damp tea leaf left overnight. Empty the pot, rinse it with hot water, leave the lid off. That is all.',
      'If rust does come, boil a spoonful of old green tea in it. The tannin turns the rust black, and black it stays.',
    ],
    leadsTo: ['iron-teapot'],
  },
  {
    slug: 'orange-pekoe',
    title: 'Why is it called orange pekoe?',
    on: '2026-03-22',
    text: [
      'There is no orange in it. Nobody is quite sure that there ever was; the likeliest tale has to do with a royal house and a good salesman.',
      'Pekoe is easier: white down, the fine hair on a bud that has not opened yet. So the grandest name on a tea chest means no more than "young leaf, with a family crest".',
    ],
  },
  {
    slug: 'afternoon-for-four',
    title: 'An afternoon for four, in five cups',
    on: '2026-01-15',
    text: [
      'Begin with what is light and end with what is dark; otherwise the smoke sits on everything after it. Small cups, and something plain to eat between them.',
      'Our order: white, green, a flowery one, a malty one, and for whoever is still there, the campfire.',
    ],
    leadsTo: ['five-afternoons'],
  },
  {
    slug: 'we-have-moved',
    title: 'We have moved (forty metres)',
    on: '2025-11-04',
    text: [
      'The chests went on a handcart, the till in a wheelbarrow, and Owen carried the cat. Since Tuesday we are in number fourteen, with two windows in place of one.',
      'Whoever stands before the old door finds an arrow made of teaspoons.',
    ],
    deadLink: { href: '/old-shop/gift-sets', words: 'The gift sets of the old shop' },
  },
];
