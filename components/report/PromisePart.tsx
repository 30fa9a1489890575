import './PromisePart.css';
import { useEffect, useRef } from 'react';
import { said, say } from '@/lib/model/say.ts';
import { mostAds, type Ad } from '@/lib/model/promise/ads.ts';
import type { PromiseCheck } from '@/lib/model/promise/promise-check.ts';
import { Fold } from '../Fold.tsx';
import { PartHead } from './PartHead.tsx';
import { AdForm } from './promise/AdForm.tsx';
import { AdsList } from './promise/AdsList.tsx';
import { useAnswerInView } from './promise/use-answer-in-view.ts';

interface PromisePartProps {
  /** Pages that an ad can lead to, Home first. */
  readonly pages: readonly { readonly url: string; readonly title: string }[];
  /** Undefined while it is not known. */
  readonly ads: readonly Ad[] | undefined;
  /** By id of the ad; null where the pages of the check are not kept any more. */
  readonly checks: ReadonlyMap<string, PromiseCheck> | null;
  readonly isChecking: boolean;
  /** The check of the site has not ended. */
  readonly isUnderWay: boolean;
  /** The check read one page of more. */
  readonly isOfOnePage: boolean;
  readonly canUndo: boolean;
  readonly trouble: 'disk-full' | 'broken' | null;
  readonly onAdd: (ad: Omit<Ad, 'id'>) => void;
  readonly onRemove: (id: string) => void;
  readonly onUndo: () => void;
}

const says = {
  title: 'Promise check',
  lead: 'Does the page keep what the ad promises? Who comes by an ad looks for its words. Those that are not there at first sight cost visitors.',
  removed: 'Removed. For a minute this can be undone.',
  checking: 'Looking for the words …',
  lost: 'The pages of this check are not kept any more. Check the site again to see where the words stand.',
  wait: 'When this check has ended, the words are looked for.',
  onePage:
    'This check read one page alone, and answers for ads that lead there. What stands behind its links it does not know. For that, and for other landing pages: press Floorwalker’s button on your site, then “Check the whole site”. Your ads stay here.',
  full: 'More ads than these are not kept. Remove one to add another.',
  how: 'How is this told?',
  words:
    'Everyday words (the, and, for) are left out. A word counts in any of its forms, and where the page says the same in words that visitors take for it: “guarantee” for “warranty”. A price or a number counts only beside what the ad says it of.',
  seen: 'The first screenful is what 1280 × 800 pixels show on a desktop and 390 × 844 on a phone. Words in pictures and films cannot be read: if yours stand there, look yourself.',
  nowhere:
    '“Nowhere we looked” means: not in the text of this page, nor in what was read of the pages up to three clicks behind it. Texts of the law promise nothing and are left out. A verdict holds when at least three quarters of the words are met. Where one stands nowhere, that is said first.',
};
const troubles = {
  'disk-full': 'There is no room left on this disk, so it was not kept. Make room, and try again.',
  broken: 'That did not work. Reload this page, and try again.',
};

/** Whether landing pages keep what ads promise. */
export function PromisePart(props: PromisePartProps) {
  const { pages, ads, checks, isChecking, isUnderWay, isOfOnePage, canUndo, trouble, onAdd, onRemove, onUndo } = props;
  const state = isUnderWay ? says.wait : checks === null ? says.lost : isChecking ? says.checking : null;
  // The button that was pressed is gone.
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (canUndo) undo.current?.focus();
  }, [canUndo]);
  const { list, ask } = useAnswerInView(ads, checks);
  const add = (ad: Omit<Ad, 'id'>): void => {
    ask();
    onAdd(ad);
  };
  const hasAds = ads !== undefined && ads.length > 0;
  return (
    <>
      <PartHead id="promise" title={said(says.title)} says={said(says.lead)} />
      {isOfOnePage && !isUnderWay && <p className="promise__note">{said(says.onePage)}</p>}
      <div role="status" className="promise__says">
        {trouble && <p>{said(troubles[trouble])}</p>}
        {canUndo && (
          <p>
            {said(says.removed)}{' '}
            <button ref={undo} type="button" className="btn" onClick={onUndo}>
              {say`Undo`}
            </button>
          </p>
        )}
        {hasAds && state && <p>{said(state)}</p>}
      </div>
      {hasAds && <AdsList list={list} ads={ads} pages={pages} checks={checks} isChecking={isChecking} onRemove={onRemove} />}
      {ads && (ads.length < mostAds.number ? <AdForm pages={pages} isFirst={ads.length === 0} onAdd={add} /> : <p>{said(says.full)}</p>)}
      <Fold title={said(says.how)}>
        <p>{said(says.words)}</p>
        <p>{said(says.seen)}</p>
        <p>{said(says.nowhere)}</p>
      </Fold>
    </>
  );
}
