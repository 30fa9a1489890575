import { defineFinding } from '../../model/finding.ts';
import { doesNotApply, fine } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const deadEndGuides = defineFinding({
  id: 'dead-end-guides',
  severity: 'minor',
  why: 'Who came to learn and got excited should find what to do next in the text, not in the menu.',
  needs: { uninformed: ['next'] },
  check({ site }) {
    const count = site.deadEnds.length;
    if (site.guides === 0) return doesNotApply;
    const counted = { count, of: site.guides };
    if (count * 2 < site.guides) return { ...fine, counted };
    return { title: site.kind === 'store' ? noProduct(count, site.guides) : noNextStep(count, site.guides), where: site.deadEnds, counted };
  },
});

function noProduct(count: number, of: number): string {
  if (of === 1) return say`Your one guide leads to no product.`;
  return count === 1 ? say`1 of ${of} guides leads to no product.` : say`${count} of ${of} guides lead to no product.`;
}

function noNextStep(count: number, of: number): string {
  if (of === 1) return say`Your one guide leads to no next step.`;
  return count === 1 ? say`1 of ${of} guides leads to no next step.` : say`${count} of ${of} guides lead to no next step.`;
}
