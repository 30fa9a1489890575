import type { ClickGraph } from '../graph/click-graph.ts';
import type { SiteEdit } from '../model/fix-schema.ts';
import { say } from '../model/say.ts';
import { isKind, type PageAction, type ReadPage } from '../model/site.ts';
import { changePages, nodesIn, type EditContext } from './edit-page.ts';
import { changeLinksTo } from './edit-links.ts';

type Acting = Extract<SiteEdit, { readonly edit: 'name' | 'add-search' | 'show-cart' | 'sell-in-lists' }>;

/** What can be pressed: its name, where it leads, and that it is there at all. */
export function editActions(graph: ClickGraph, edit: Acting, context: EditContext): ClickGraph {
  const everywhere = (to: (page: ReadPage, node: number) => ReadPage) =>
    changePages(graph, context, { nodes: nodesIn(graph, 'every-page'), to });
  switch (edit.edit) {
    case 'name': {
      const named = everywhere((page) =>
        withActions(page, (action) => (isNameless(action, edit.to) ? { ...action, words: edit.words } : action)),
      );
      const node = edit.to === null ? -1 : (graph.nodeOf.get(edit.to) ?? -1);
      return node < 0 ? named : changeLinksTo(named, node, (link) => (link.words === '' ? { ...link, words: edit.words } : link));
    }
    case 'add-search':
      return everywhere((page) =>
        page.actions.some(({ purpose }) => purpose === 'search')
          ? page
          : { ...page, actions: [...page.actions, { ...made(), purpose: 'search', words: edit.words, place: 'header' }] },
      );
    case 'show-cart':
      return everywhere((page) =>
        withActions(page, (action) =>
          action.purpose === 'add-to-cart' && action.leadsTo === 'here' ? { ...action, leadsTo: 'cart' } : action,
        ),
      );
    case 'sell-in-lists':
      return everywhere((page, node) => (isKind(page, 'catalog') ? sellingHere(page, node, { graph, words: edit.words }) : page));
  }
}

const made = (): PageAction => ({
  purpose: 'add-to-cart',
  words: '',
  place: 'main',
  hidden: null,
  slot: null,
  to: null,
  choices: 0,
  leadsTo: 'here',
  product: null,
  confidence: 1,
  evidence: say`A change that was tried`,
});

/** With an address: what leads there. Without: what opens the cart. */
function isNameless({ words, purpose, to }: PageAction, address: string | null): boolean {
  return words === '' && (address === null ? purpose === 'open-cart' : to === address);
}

/** A page whose actions stay as they are stays the same object. */
function withActions(page: ReadPage, change: (action: PageAction) => PageAction): ReadPage {
  const actions = page.actions.map(change);
  return actions.every((action, at) => action === page.actions[at]) ? page : { ...page, actions };
}

/** A button beside each product that the list links to in its own part and that has none yet. */
function sellingHere(page: ReadPage, node: number, { graph, words }: { readonly graph: ClickGraph; readonly words: string }): ReadPage {
  const sold = new Set(page.actions.map(({ product }) => product));
  const added = new Map<string, PageAction>();
  for (const number of graph.setsOf[node] ?? []) {
    const set = graph.sets[number];
    set?.links.forEach((link, index) => {
      const target = graph.pages[set.targets[index] ?? -1];
      const puts = target?.actions.find(({ purpose, product }) => purpose === 'add-to-cart' && product === null);
      if (link.place !== 'main' || !target || !puts || sold.has(target.facts.url)) return;
      const { leadsTo, choices } = puts;
      const seen = set.sightings[index];
      added.set(target.facts.url, {
        ...made(),
        words,
        leadsTo,
        choices,
        product: target.facts.url,
        ...(seen ? { seen } : {}),
      });
    });
  }
  return added.size === 0 ? page : { ...page, actions: [...page.actions, ...added.values()] };
}
