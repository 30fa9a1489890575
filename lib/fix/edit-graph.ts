import type { ClickGraph } from '../graph/click-graph.ts';
import { siteEditKinds, type SiteEdit } from '../model/fix-schema.ts';
import { addPage } from './add-page.ts';
import { editActions } from './edit-actions.ts';
import { editContent } from './edit-content.ts';
import { addLink, openUp } from './edit-links.ts';
import type { EditContext } from './edit-page.ts';

/**
 * A copy of a graph with some changes made to it; what they do not touch stays the same objects. In whatever order they come they are
 * made in one, and each once: what two fixes have in common is not done twice.
 */
export function editGraph(graph: ClickGraph, edits: readonly SiteEdit[], context: EditContext): ClickGraph {
  return inOrder(edits).reduce((made, edit) => editOnce(made, edit, context), graph);
}

function editOnce(graph: ClickGraph, edit: SiteEdit, context: EditContext): ClickGraph {
  switch (edit.edit) {
    case 'add-page':
      return addPage(graph, edit);
    case 'add-link':
      return addLink(graph, edit);
    case 'open-up':
      return openUp(graph, edit.to);
    case 'add-section':
    case 'add-reviews':
    case 'add-pictures':
    case 'write':
    case 'say-who':
      return editContent(graph, edit, context);
    case 'name':
    case 'add-search':
    case 'show-cart':
    case 'sell-in-lists':
      return editActions(graph, edit, context);
    case 'put-right':
      return graph;
  }
}

function inOrder(edits: readonly SiteEdit[]): readonly SiteEdit[] {
  const byText = new Map(edits.map((edit) => [JSON.stringify(edit), edit]));
  const rank = ({ edit }: SiteEdit) => siteEditKinds.indexOf(edit);
  return [...byText].toSorted(([a, one], [b, other]) => rank(one) - rank(other) || (a < b ? -1 : 1)).map(([, edit]) => edit);
}
