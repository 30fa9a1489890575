import { html } from '../../server/html.ts';
import { articles } from '../articles/articles.ts';
import type { Article } from '../articles/articles.ts';
import { findGood, goodAddress } from '../goods/goods.ts';
import { shopPage } from '../shop-frame.ts';
import type { PageMaker } from '../shopper.ts';

const perPage = 5;

export const journal: PageMaker = (shopper) => {
  const isSecond = shopper.visit.query.get('page') === '2';
  const shown = isSecond ? articles.slice(perPage) : articles.slice(0, perPage);
  return shopPage(shopper, {
    title: isSecond ? 'Journal, page 2' : 'Journal',
    description: 'Notes from a small tea shop.',
    body: html`<div class="page" role="main" id="content">
      <h1>Journal</h1>
      ${shown.map(
        ({ slug, title, on, text }) =>
          html`<article class="teaser">
            <h2><a href="/journal/${slug}">${title}</a></h2>
            <time datetime="${on}">${on}</time>
            <p>${text[0]}</p>
          </article>`,
      )}
      <p class="pages">${isSecond ? html`<a href="/journal">Newer</a>` : html`<a href="/journal?page=2">Older</a>`}</p>
    </div>`,
  });
};

export const articlePages: ReadonlyMap<string, PageMaker> = new Map(
  articles.map((article, index) => [`/journal/${article.slug}`, articlePage(article, index)]),
);

function articlePage(article: Article, index: number): PageMaker {
  const vote = (answer: string) => `/vote?article=${article.slug}&answer=${answer}`;
  return (shopper) =>
    shopPage(shopper, {
      title: article.title,
      body: html`<div class="page" role="main" id="content">
        <article class="entry">
          <h1>${article.title}</h1>
          <p class="small">By Owen Leaf, <time datetime="${article.on}">${article.on}</time></p>
          <img src="/media/journal-${index}.svg" alt="" width="900" height="420" />
          ${article.text.map((text) => html`<p>${text}</p>`)}
          ${article.leadsTo && html`<p>On our shelf: ${article.leadsTo.map((slug, at) => html`${at > 0 && ' and '}${productLink(slug)}`)}.</p>`}
          ${article.deadLink && html`<p><a href="${article.deadLink.href}">${article.deadLink.words}</a> <img src="/media/handcart.jpg" alt="The handcart" width="300" height="200" /></p>`}
          <p class="vote">Was this worth reading? <a href="${vote('yes')}">Yes</a> <a href="${vote('no')}">Not really</a></p>
          <p class="small">
            You read this because a friend sent you our letter? <a href="/newsletter/unsubscribe?token=91ab2d">Stop the letter</a>
          </p>
        </article>
      </div>`,
    });
}

function productLink(slug: string) {
  const good = findGood(slug);
  return good && html`<a href="${goodAddress(good)}">${good.name}</a>`;
}
