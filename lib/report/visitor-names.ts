import type { VisitorId } from '../model/visitor.ts';

/** The four imagined visitors, with what each wants. */
export const visitorNames: { readonly [V in VisitorId]: { readonly name: string; readonly wants: string } } = {
  informed: { name: 'Informed', wants: 'ready to buy' },
  questioning: { name: 'Questioning', wants: 'wants answers' },
  doubtful: { name: 'Doubtful', wants: 'wants proof' },
  uninformed: { name: 'Uninformed', wants: 'new to this' },
};
