import type { VisitorId } from './visitor.ts';

/** The four imagined visitors as they are called everywhere, with what each wants. */
export const visitorWords: Readonly<Record<VisitorId, { readonly name: string; readonly wants: string }>> = {
  informed: { name: 'Informed', wants: 'ready to buy' },
  questioning: { name: 'Questioning', wants: 'wants answers' },
  doubtful: { name: 'Doubtful', wants: 'wants proof' },
  uninformed: { name: 'Uninformed', wants: 'new to this' },
};
