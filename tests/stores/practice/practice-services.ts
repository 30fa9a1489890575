import { html } from '../server/html.ts';
import type { Markup } from '../server/html.ts';
import { bookLink } from './practice-frame.ts';

export interface PracticePage {
  readonly title: string;
  readonly body: Markup;
  readonly language?: 'de';
}

const services = {
  'back-and-neck': [
    'Back and neck',
    'You cannot turn your head while parking, or you get up from the chair in three moves.',
    'We look at how you sit, lift and sleep, loosen what is stuck, and give you two exercises. Not ten: two, which you will do.',
    'Most people come four to six times.',
  ],
  'sports-injuries': [
    'Sports injuries',
    'An ankle that rolled, a knee that complains after five kilometres, a shoulder that no longer serves.',
    'We find what is hurt and what only protects it, and build you a way back with dates in it.',
    'Bring the shoes you run in.',
  ],
  'after-surgery': [
    'After an operation',
    'A new hip or knee, a mended tendon, and a sheet of paper from the ward.',
    'We work from what your surgeon wrote, speak to the ward when something is unclear, and come to your home in the first two weeks.',
    'Start within a week of coming home, if you can.',
  ],
  'pelvic-health': [
    'Pelvic health',
    'After a birth, before one, or when laughing has become a risk.',
    'One therapist, one quiet room, as much time as it needs. Nothing is examined that you have not agreed to.',
    'Women and men are equally welcome.',
  ],
} as const;

/** The pages of the services, by path; each begins with the complaint, in the words of those who have it. */
export const servicePages = Object.entries(services).map(([slug, [title, complaint, what, note]]): [string, PracticePage] => [
  `/services/${slug}`,
  {
    title,
    body: html`<h1>${title}</h1>
      <img src="/media/${slug}.svg" alt="" width="720" height="300" />
      <p class="lead">${complaint}</p>
      <h2>What we do</h2>
      <p>${what}</p>
      <p>${note}</p>
      <p>What it costs stands under <a href="/prices">prices</a>.</p>
      ${bookLink}`,
  },
]);

/** All services, as Home and the list of services show them. */
export const serviceList = html`<ul class="cards">
  ${Object.entries(services).map(
    ([slug, [title, complaint]]) =>
      html`<li>
        <a href="/services/${slug}"><img src="/media/${slug}.svg" alt="" width="360" height="150" /><strong>${title}</strong></a
        ><span>${complaint}</span>
      </li>`,
  )}
</ul>`;
