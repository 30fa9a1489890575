import { html, structured } from '../../server/html.ts';
import { shopPage } from '../shop-frame.ts';
import type { PageMaker } from '../shopper.ts';

const questions: readonly (readonly [question: string, answer: string])[] = [
  [
    'What does delivery cost?',
    '£3.50 in the United Kingdom, nothing from £35. To the rest of Europe it is £9, whatever the parcel weighs.',
  ],
  [
    'When will my parcel arrive?',
    'Orders placed before three leave the same working day. In the United Kingdom they take one to two days, elsewhere three to six.',
  ],
  [
    'Can I send opened tea back?',
    'Yes, within 30 days. If you do not like it, we would rather have you try another than keep a bag you never open.',
  ],
  [
    'How should I keep loose tea?',
    'Dark, dry, closed, and away from coffee. In its bag black tea is good for two years, green tea for about one.',
  ],
  ['How much is 50 grams?', 'About twenty cups of black tea, or fifteen pots of green, since green leaf is steeped more than once.'],
  ['Is your tea organic?', 'Some of it is, and then the page says so. Several gardens we buy from are too small to pay for a certificate.'],
  [
    'Can I collect my order?',
    'Yes, from the shop in Millrace Lane. Write "collect" in the field for the card and we keep it behind the counter.',
  ],
  ['Which payments do you take?', 'All usual cards, or an invoice to be paid within 14 days. In the shop also cash and home-made jam.'],
];

export const questionsPage: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Good questions',
    description: 'What people ask us at the counter, and what we answer.',
    head: structured({
      '@type': 'FAQPage',
      mainEntity: questions.map(([name, text]) => ({ '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer', text } })),
    }),
    body: html`<div id="content" class="page">
      <h1>Good questions</h1>
      <p class="lead">What people ask at the counter, and what we answer.</p>
      <div class="accordion">
        ${questions.map(([question, answer], index) => html`<details${index === 0 && html` open`}><summary>${question}</summary><p>${answer}</p></details>`)}
      </div>
      <p>Not among them? <a href="/contact">Ask us</a>, or read how <a href="/delivery-and-returns">delivery and returns</a> work.</p>
    </div>`,
  });
