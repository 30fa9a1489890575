import type { RefObject } from 'react';
import { said, say } from '@/lib/model/say.ts';
import type { Ad } from '@/lib/model/promise/ads.ts';
import type { PromiseCheck } from '@/lib/model/promise/promise-check.ts';
import { Glyph } from '../../Glyph.tsx';
import { sayNodes } from '../../say-nodes.tsx';
import { GoThere } from '../GoThere.tsx';
import { AdDetails } from './AdDetails.tsx';
import { answerTo } from './answer-to.ts';
import { pageNamer } from './page-namer.ts';

interface AdsListProps {
  readonly list?: RefObject<HTMLUListElement | null>;
  readonly ads: readonly Ad[];
  readonly pages: readonly { readonly url: string; readonly title: string }[];
  readonly checks: ReadonlyMap<string, PromiseCheck> | null;
  /** Ads without an answer are being looked at. */
  readonly isChecking?: boolean;
  readonly onRemove: (id: string) => void;
}

const says = { label: 'Ads and where their words stand', remove: 'Remove' };
/** Characters of an ad in the name of its button. */
const shortAd = 40;

/** Each ad under the answer to it: the newest stands last and is open, older ones are folded to their answers. */
export function AdsList({ list, ads, pages, checks, isChecking = false, onRemove }: AdsListProps) {
  const newest = ads.at(-1);
  const nameOf = pageNamer(pages);
  return (
    <ul ref={list} className="ads" aria-label={said(says.label)}>
      {ads.map(({ id, text, url }) => {
        const check = checks?.get(id) ?? null;
        const { mark, title } = answerTo(check ?? (isChecking ? 'looking' : 'open'));
        return (
          <li key={id}>
            <details className="ad" aria-busy={isChecking && check === null} open={id === newest?.id}>
              <summary>
                <Glyph name={mark} size={18} className="ad__mark" />
                <b className="ad__verdict">{title}</b>
                <span className="ad__text" dir="auto">
                  {text}
                </span>
                <Glyph name="down" size={14} />
              </summary>
              <div className="ad__in">
                <p>{sayNodes`It leads to ${<GoThere url={url}>{nameOf({ url, title: '' })}</GoThere>}.`}</p>
                {check?.is === 'checked' && <AdDetails ad={text} check={check} nameOf={nameOf} />}
                <button type="button" className="link" aria-label={say`Remove “${shorten(text)}”`} onClick={() => onRemove(id)}>
                  {said(says.remove)}
                </button>
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

const shorten = (text: string): string => (text.length > shortAd ? `${text.slice(0, shortAd).trimEnd()}…` : text);
