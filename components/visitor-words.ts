import type { VisitorId } from '@/lib/model/visitor.ts';

/** The four imagined visitors as the surfaces call them, with what each wants. */
export const visitorWords: Readonly<Record<VisitorId, { readonly name: string; readonly wants: string }>> = {
  informed: { name: 'Informed', wants: 'ready to buy' },
  questioning: { name: 'Questioning', wants: 'wants answers' },
  doubtful: { name: 'Doubtful', wants: 'wants proof' },
  uninformed: { name: 'Uninformed', wants: 'new to this' },
};
