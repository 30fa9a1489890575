import './WayDialog.css';
import { useEffect, useRef } from 'react';
import type { WayToPage } from '@/lib/model/way-to-page.ts';
import { said } from '@/lib/model/say.ts';
import { placeName } from '../place-name.ts';
import { GoThere } from './GoThere.tsx';
import { WayStrip } from './WayStrip.tsx';

/** The page whose way was asked for, and what is known of it: undefined while it is looked for, null when the pages are not kept any more. */
export interface AskedWay {
  readonly url: string;
  readonly title: string;
  readonly way: WayToPage | null | undefined;
}

interface WayDialogProps {
  readonly asked: AskedWay | null;
  readonly onClose: () => void;
}

const says = {
  looking: 'Looking for the shortest way…',
  gone: 'The pages of this check are not kept any more. Check the site again to see ways.',
  none: 'No link that was seen leads here.',
  noPhone: 'Nothing was laid out for a phone, so its way is not yet known.',
  close: 'Close',
};

/** The shortest way to one page, on both devices, over the report. */
export function WayDialog({ asked, onClose }: WayDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asked && !dialog.current?.open) dialog.current?.showModal();
    if (!asked && dialog.current?.open) dialog.current.close();
  }, [asked]);
  const way = asked?.way;
  return (
    <dialog ref={dialog} className="way-dialog" aria-labelledby="way-dialog-title" onClose={onClose}>
      {asked && (
        <>
          <h2 id="way-dialog-title" dir="auto">
            {asked.title || placeName(asked.url)}
          </h2>
          <p className="addr">
            <GoThere url={asked.url}>{placeName(asked.url)}</GoThere>
          </p>
          <div aria-live="polite">
            {way === undefined && <p>{said(says.looking)}</p>}
            {way === null && <p>{said(says.gone)}</p>}
            {way && !way.desktop && !way.phone && <p>{said(says.none)}</p>}
            {way?.desktop && <WayStrip journey={way.desktop} name="" end={placeName(way.url)} onShow={null} />}
            {way?.phone && <WayStrip journey={way.phone} name="" end={placeName(way.url)} onShow={null} />}
            {way?.desktop && !way.phone && <p className="small mute">{said(says.noPhone)}</p>}
          </div>
          <button type="button" className="btn" onClick={onClose}>
            {said(says.close)}
          </button>
        </>
      )}
    </dialog>
  );
}
