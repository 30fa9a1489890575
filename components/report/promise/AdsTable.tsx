import { Fragment } from 'react';
import { said, say } from '@/lib/model/say.ts';
import type { Ad } from '@/lib/model/promise/ads.ts';
import { firstShare } from '@/lib/model/promise/judge-promise.ts';
import type { PromiseCheck } from '@/lib/model/promise/promise-check.ts';
import type { Device } from '@/lib/model/page.ts';
import { placeName } from '../../place-name.ts';
import { GoThere } from '../GoThere.tsx';
import { AdDetails } from './AdDetails.tsx';

interface AdsTableProps {
  readonly ads: readonly Ad[];
  readonly pages: readonly { readonly url: string; readonly title: string }[];
  readonly checks: ReadonlyMap<string, PromiseCheck> | null;
  readonly onRemove: (id: string) => void;
}

const says = {
  label: 'Ads and where their words stand',
  ad: 'Ad',
  desktop: 'At first sight, desktop',
  phone: 'At first sight, phone',
  remove: 'Remove',
};
const otherwise = {
  unread: 'Its page was not read in this check, so nothing can be said of it.',
  'no-words': 'Too few words to judge by: it holds everyday words only.',
};
/** Characters of an ad in the name of its button. */
const shortAd = 40;

/** Each ad with how much of it stands on the first screenful, the verdict, and word by word where it stands. */
export function AdsTable({ ads, pages, checks, onRemove }: AdsTableProps) {
  const titleOf = (url: string) => pages.find((page) => page.url === url)?.title || placeName(url);
  return (
    <div className="ads" role="region" aria-label={said(says.label)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{said(says.ad)}</th>
            <th scope="col">{said(says.desktop)}</th>
            <th scope="col">{said(says.phone)}</th>
          </tr>
        </thead>
        <tbody>
          {ads.map(({ id, text, url }) => {
            const check = checks?.get(id) ?? null;
            return (
              <Fragment key={id}>
                <tr className="ad">
                  <th scope="row">
                    <span className="ad__text" dir="auto">
                      {text}
                    </span>
                    <small>
                      <GoThere url={url}>{titleOf(url)}</GoThere>
                    </small>
                  </th>
                  <td className="num">{sayFirst(check, 'desktop')}</td>
                  <td className="num">{sayFirst(check, 'phone')}</td>
                </tr>
                <tr className="ad__more">
                  <td colSpan={3}>
                    {check?.is === 'checked' && <AdDetails check={check} />}
                    {check && check.is !== 'checked' && <p>{said(otherwise[check.is])}</p>}
                    <button type="button" className="link" aria-label={say`Remove “${shorten(text)}”`} onClick={() => onRemove(id)}>
                      {said(says.remove)}
                    </button>
                  </td>
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function sayFirst(check: PromiseCheck | null, device: Device): string {
  if (check?.is !== 'checked' || !check.looked[device].isDrawn) return '–';
  const { part, of } = firstShare(check, device);
  return of === 1 ? say`${part} of ${of} word` : say`${part} of ${of} words`;
}

const shorten = (text: string): string => (text.length > shortAd ? `${text.slice(0, shortAd).trimEnd()}…` : text);
