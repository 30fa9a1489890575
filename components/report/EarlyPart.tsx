import './EarlyPart.css';
import type { EarlyFacts } from '@/lib/model/early/early-schema.ts';
import { sayEarlySum } from '@/lib/model/early/early-words.ts';
import { missesAnything } from '@/lib/model/early/judge-early.ts';
import { said, say } from '@/lib/model/say.ts';
import { Fold } from '../Fold.tsx';
import { EarlyPages } from './early/EarlyPages.tsx';
import { EarlyRows } from './early/EarlyRows.tsx';
import { PartHead } from './PartHead.tsx';

const says = {
  title: 'Is this for me?',
  lead: 'Wrong visitors cost money. A page that says at once what they must know lets them leave early, and keeps those who are right.',
  pages: 'Page by page',
  how: 'How is this told?',
  seen: 'The first screenful is what 1280 × 800 pixels show on a desktop and 390 × 844 on a phone. Words in pictures and films cannot be read: if yours stand there, look yourself.',
  nowhere:
    '“Not said” means: not in the text of this page, nor in what was read of the pages up to three clicks behind it. It is told by words and amounts; whoever says it in a way of their own may be told wrong.',
  scores: 'Nothing of this is in the scores.',
};

/** Whether pages that visits begin on tell a wrong visitor early that this is not for them. */
export function EarlyPart({ early }: { readonly early: EarlyFacts }) {
  const ifSaid = early.facts.filter(({ owed, spared }) => owed === 'if-said' && spared === null).map(({ name }) => name);
  return (
    <>
      <PartHead id="for-me" title={said(says.title)} says={said(says.lead)} />
      <p className="for-me__sum">{sayEarlySum(early)}</p>
      <EarlyRows early={early} />
      <h3 className="for-me__head">{said(says.pages)}</h3>
      <EarlyPages early={early} />
      <Fold title={said(says.how)}>
        <p>{said(says.seen)}</p>
        {missesAnything(early) && <p>{said(says.nowhere)}</p>}
        {ifSaid.length > 0 && <p>{say`Owed early only where the site says that there is such a thing: ${ifSaid.join('; ')}.`}</p>}
        <p>{said(says.scores)}</p>
      </Fold>
    </>
  );
}
