import { html } from '../server/html.ts';
import { bookLink } from './practice-frame.ts';
import { serviceList, servicePages } from './practice-services.ts';
import type { PracticePage } from './practice-services.ts';

const team = [
  ['Dr Helen Rowan', 'Physiotherapist, 22 years', 'Trained in Leeds and Oslo. Backs, necks, and people who were told to live with it.'],
  ['Mateus Ferreira', 'Sports physiotherapist', 'Looks after two running clubs and one very old goalkeeper.'],
  ['Anke Vogel', 'Pelvic health', 'Spricht Deutsch. Took the long diploma and still takes the long appointments.'],
  ['Joe Barnes', 'Front desk', 'Finds you the appointment that was not there a minute ago.'],
] as const;

/** All pages of the practice, by path. */
export const practicePages: ReadonlyMap<string, PracticePage> = new Map<string, PracticePage>([
  [
    '/',
    {
      title: 'Moving without thinking about it',
      body: html`<section class="welcome">
          <h1>Back to moving without thinking about it</h1>
          <p class="lead">Physiotherapy in Fernley, for backs that lock, knees that grumble and hips that are new. No referral needed.</p>
          <p><a class="soft" href="/first-visit">What happens on a first visit</a></p>
        </section>
        <h2>What brings you here?</h2>
        ${serviceList}`,
    },
  ],
  [
    '/services',
    {
      title: 'Services',
      body: html`<h1>Services</h1>
        <p>Four things, which we do all day.</p>
        ${serviceList}`,
    },
  ],
  ...servicePages,
  [
    '/team',
    {
      title: 'Team',
      body: html`<h1>The four of us</h1>
        <ul class="team">
          ${team.map(
            ([name, does, text], index) =>
              html`<li>
                <img src="/media/face-${index}.svg" alt="${name}" width="160" height="160" />
                <h2>${name}</h2>
                <p>${does}</p>
                <p>${text}</p>
              </li>`,
          )}
        </ul>`,
    },
  ],
  [
    '/prices',
    {
      title: 'Prices',
      body: html`<h1>Prices</h1>
        <table>
          <tr>
            <th>First visit, 50 minutes</th>
            <td>£68</td>
          </tr>
          <tr>
            <th>Further visits, 30 minutes</th>
            <td>£46</td>
          </tr>
          <tr>
            <th>Pelvic health, 60 minutes</th>
            <td>£82</td>
          </tr>
          <tr>
            <th>Visit at your home</th>
            <td>£90</td>
          </tr>
        </table>
        <p>
          You pay by card or invoice. Most private insurers pay us directly: bring your number. Cancel a day before and it costs nothing;
          later than that it is half.
        </p>`,
    },
  ],
  [
    '/first-visit',
    {
      title: 'Your first visit',
      body: html`<h1>Your first visit</h1>
        <ol>
          <li>You talk, we listen. What hurts, since when, what you would do again if you could.</li>
          <li>We look at how you move. Wear something you can bend in.</li>
          <li>
            We tell you what we think it is, in plain words, and whether we are the right people. Sometimes we are not, and then we say who
            is.
          </li>
          <li>You go home with a plan on one page.</li>
        </ol>
        <p>Allow an hour. Bring letters and pictures if there are any.</p>
        ${bookLink}`,
    },
  ],
  [
    '/about',
    {
      title: 'About the practice',
      body: html`<h1>About the practice</h1>
        <p>
          Helen Rowan opened the practice in 2009 in two rooms over a bakery. Since 2017 we are at Rowan Court, on the ground floor, with a
          ramp and a door that opens by itself. All our physiotherapists are registered, and their numbers hang beside the door.
        </p>
        <section id="patients">
          <h2>Patients say</h2>
          <blockquote>
            I came in sideways and went out straight. It took five visits, and they had said five.<cite>Margaret H., 71</cite>
          </blockquote>
          <blockquote>Mateus told me to run less for three weeks. I did. I ran the half in October.<cite>Dev P., 38</cite></blockquote>
          <blockquote>
            For the first time somebody explained it without a diagram on the wall.<cite>Ruth and Ben, new parents</cite>
          </blockquote>
        </section>`,
    },
  ],
  [
    '/contact',
    {
      title: 'Contact and way here',
      body: html`<h1>Contact and way here</h1>
        <p>Ring <a href="tel:+441632960512">01632 960512</a>, or write:</p>
        <form method="post" action="/contact">
          <p>
            <label>Name <input name="name" required /></label>
          </p>
          <p>
            <label>Telephone <input type="tel" name="phone" /></label>
          </p>
          <p>
            <label>What is it about? <textarea name="message" rows="5" required></textarea></label>
          </p>
          <button>Send</button>
        </form>
        <h2>Way here</h2>
        <address>6 Rowan Court, Fernley FE2 9LD</address>
        <p>
          <a href="https://maps.example/?q=6+Rowan+Court+Fernley">See it on a map</a>. Bus 4 stops at the church; two parking places are
          ours.
        </p>
        ${bookLink}`,
    },
  ],
  [
    '/privacy',
    {
      title: 'Privacy',
      body: html`<h1>Privacy</h1>
        <p>What you tell us stays with us. Your notes are kept for eight years, locked, and then destroyed. This site sets no cookies.</p>`,
    },
  ],
  [
    '/legal-notice',
    {
      title: 'Legal notice',
      body: html`<h1>Legal notice</h1>
        <p>
          Rowan Physiotherapy, Dr Helen Rowan, 6 Rowan Court, Fernley FE2 9LD. Telephone 01632 960512. Registered with the council for
          health professions under PH00000.
        </p>`,
    },
  ],
  [
    '/de/',
    {
      title: 'Willkommen',
      language: 'de',
      body: html`<h1>Wir sprechen auch Deutsch</h1>
        <p class="lead">Krankengymnastik in Fernley: Rücken, Nacken, Sport, nach Operationen und Beckenboden.</p>
        <p>
          Anke Vogel behandelt und berät auf Deutsch, dienstags und donnerstags. Rufen Sie an: <a href="tel:+441632960512">01632 960512</a>.
        </p>`,
    },
  ],
]);
