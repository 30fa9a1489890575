import { html } from '../../server/html.ts';
import { shopPage } from '../shop-frame.ts';
import type { PageMaker } from '../shopper.ts';

export const story: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Our story',
    description: 'How a flooded bookshop became a tea shop.',
    body: html`<main id="content" class="page">
      <h1>Our story</h1>
      <p class="lead">
        Alder &amp; Leaf began in 2011 with a flooded bookshop, eleven chests of Assam, and a lease that nobody else wanted.
      </p>
      <img src="/media/shop-front.svg" alt="The shop in Millrace Lane" width="1200" height="620" />
      <p>
        Marian Alder had bought tea for other people for twenty years. When the mill stream came up through the floor of the bookshop next
        door, she took the room, put the chests on blocks, and asked the bookseller, Owen Leaf, to stay and run the till. He did. The sign
        wrote itself.
      </p>
      <p>
        We buy from nineteen gardens and two merchants. We taste everything blind, once a year, all of us together, and what nobody asks for
        a second cup of leaves the shelf. That is why there are only thirty-one things here.
      </p>
      <h2>What we stand for</h2>
      <ul>
        <li>Whole leaf, bought by the season, with the garden named wherever it lets us.</li>
        <li>Bags that go on the compost, boxes that go back to the post office.</li>
        <li>Wages above the living wage, and the shop closed on Sundays.</li>
      </ul>
      <p>Who will answer when you write? <a href="/our-story/people">The people behind the counter</a>.</p>
    </main>`,
  });

const people = [
  ['Marian Alder', 'buys the tea', 'Spends March in Assam and April asleep. Drinks Keemun, no milk, from a jam jar.'],
  ['Owen Leaf', 'keeps the till and the journal', 'Was a bookseller and still shelves tea by author. Answers most of the letters.'],
  ['Ingrid Solberg', 'blends and packs', 'Trained as a chemist, which she says is cookery with better scales.'],
  ['Dafydd Price', 'posts your parcels', 'Knows every postcode in Wales. Ask him about string.'],
] as const;

export const peoplePage: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'The people behind the counter',
    body: html`<main id="content" class="page">
      <h1>The people behind the counter</h1>
      <ul class="people">
        ${people.map(
          ([name, does, text], index) =>
            html`<li>
              <img src="/media/person-${index}.svg" alt="${name}" width="200" height="200" />
              <h2>${name}</h2>
              <p class="kicker">${does}</p>
              <p>${text}</p>
            </li>`,
        )}
      </ul>
      <p>And what do others say about the four of us? We keep <a href="/kind-words">kind words</a> in a drawer.</p>
      <p><a href="/our-story">Back to our story</a></p>
    </main>`,
  });

const kindWords = [
  [
    'We changed our breakfast tea after nine years of the same box. Guests ask for it by name now.',
    'Elin Marsh, The Old Ferry guest house',
    '12 September 2026',
  ],
  [
    'I wrote to ask which green tea would survive my kettle. I got half a page back, by hand, and it was right.',
    'Jonas Feld, Hanover',
    '3 July 2026',
  ],
  [
    'The iron pot arrived with a chipped lid. A new one stood on my step before I had found the form to fill in.',
    'Bettina Okoro, Leeds',
    '28 May 2026',
  ],
  ['Four shops sell me tea. One of them remembers what I did not like.', 'Prof. Alan Whitby', '9 February 2026'],
  ['Our reading group gave up wine for Jasmine Pearls. Nobody has complained yet.', 'Sunniva L., Bergen', '30 November 2025'],
] as const;

export const kindWordsPage: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Kind words',
    description: 'Letters from people who drink our tea.',
    body: html`<div class="page" id="content">
      <h1>Kind words</h1>
      <p class="lead">From letters and postcards, with the writers' leave.</p>
      ${kindWords.map(
        ([words, who, when]) =>
          html`<figure class="quote">
            <blockquote>${words}</blockquote>
            <figcaption>${who} <span class="small">${when}</span></figcaption>
          </figure>`,
      )}
      <p>4.8 of 5 from 612 ratings on <a href="https://ratings.example/alder-and-leaf">ratings.example</a>.</p>
    </div>`,
  });
