import type { Prank } from './prank.ts';

/** What is large, late or without end, and what hides its links. */
export const monsters: readonly Prank[] = [
  { path: '/large/busy', what: 'a thread taken for a while', script: 'for (const end = Date.now() + 700; Date.now() < end; );' },
  {
    path: '/large/menu',
    what: 'a menu of 20,000 elements',
    script: `addEventListener('DOMContentLoaded', () => document.body.insertAdjacentHTML('beforeend', '<nav><ul>' +
      '<li><a href="/menu/page"><span>An entry</span></a></li>'.repeat(7000) + '</ul></nav>'));`,
  },
  {
    path: '/large/growing',
    what: 'growth without end',
    script: "setInterval(() => document.body?.insertAdjacentHTML('beforeend', '<p>More and more</p>'.repeat(20)), 30);",
  },
  {
    path: '/large/scroll',
    what: 'more at each scroll',
    script: `addEventListener('DOMContentLoaded', () => {
      const end = document.body.appendChild(document.createElement('div'));
      new IntersectionObserver(() => { for (let n = 0; n < 20; n += 1) end.insertAdjacentHTML('beforebegin', '<p style="height: 90px">More</p>'); }, { rootMargin: '2000px' }).observe(end);
      setInterval(() => scrollTo(0, document.documentElement.scrollHeight), 40);
    });`,
  },
  {
    path: '/odd/wiped',
    what: 'a document written anew',
    script: "addEventListener('load', () => { document.open(); document.write(drawn()); document.close(); });",
  },
  {
    path: '/odd/parts',
    what: 'menus in shadow roots, open and closed',
    script: `addEventListener('DOMContentLoaded', () => { for (const mode of ['open', 'closed']) {
      class Bar extends HTMLElement { connectedCallback() { this.attachShadow({ mode }).innerHTML = '<nav><a href="/hidden/' + mode + '">Kept in an ' + mode + ' root</a><slot></slot></nav>'; } }
      customElements.define('bar-' + mode, Bar);
      document.body.insertAdjacentHTML('afterbegin', '<bar-' + mode + '><a href="/hidden/slotted">Slotted</a></bar-' + mode + '>');
    } });`,
  },
  {
    path: '/odd/nested',
    what: 'frames in frames',
    script: '',
    html: '<iframe src="/out/top"></iframe><iframe src="/odd/nested?deeper"></iframe><iframe src="/asks/visitor"></iframe>',
  },
  {
    path: '/odd/consent',
    what: 'a wall of consent',
    script: `addEventListener('DOMContentLoaded', () => document.body.insertAdjacentHTML('beforeend',
      '<div role="dialog" style="position: fixed; inset: 0; background: #fff; z-index: 9999"><p>We value your privacy</p><button>Accept all</button></div>'));`,
  },
];
