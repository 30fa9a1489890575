import { useId, useRef, useState } from 'react';
import { said } from '@/lib/model/say.ts';
import { mostAds, type Ad } from '@/lib/model/promise/ads.ts';
import { withoutAddresses } from '@/lib/model/promise/without-addresses.ts';
import { Glyph } from '../../Glyph.tsx';
import { placeName } from '../../place-name.ts';

interface AdFormProps {
  /** Pages that an ad can lead to, Home first. */
  readonly pages: readonly { readonly url: string; readonly title: string }[];
  /** No ad is there yet. */
  readonly isFirst: boolean;
  readonly onAdd: (ad: Omit<Ad, 'id'>) => void;
}

const says = {
  first: 'Paste an ad',
  further: 'Add another',
  words: 'Its words',
  wordsHelp:
    'Of an ad, a post, a newsletter or the snippet on a search page: headline and text, without address. Several short ads at once: leave an empty line between them; a newsletter stays one. They stay on this machine.',
  to: 'It leads to',
  toHelp: 'Pages that this check has read.',
  go: 'Check this promise',
  empty: 'Paste the words first.',
  address: 'That is an address, not an ad. Paste the words of the ad here, and choose below where it leads.',
};

/** Where the words of an ad are pasted, and its landing page is chosen. */
export function AdForm({ pages, isFirst, onAdd }: AdFormProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const home = pages[0]?.url ?? '';
  const [text, setText] = useState('');
  const [url, setUrl] = useState(home);
  const [fault, setFault] = useState<string | null>(null);
  return (
    <form
      className="ad-form"
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = text.trim() === '' ? says.empty : withoutAddresses(text).trim() === '' ? says.address : null;
        setFault(wrong);
        area.current?.focus();
        if (wrong !== null) return;
        onAdd({ text, url: pages.some((page) => page.url === url) ? url : home });
        setText('');
      }}
    >
      <h3 id={`${id}-title`}>{said(isFirst ? says.first : says.further)}</h3>
      <div className="ad-form__field">
        <label htmlFor={id}>{said(says.words)}</label>
        <p id={`${id}-help`}>{said(says.wordsHelp)}</p>
        <textarea
          ref={area}
          id={id}
          name="ad"
          rows={3}
          maxLength={mostAds.characters * mostAds.number}
          dir="auto"
          value={text}
          aria-describedby={`${id}-help ${id}-fault`}
          aria-invalid={fault !== null}
          onChange={({ target }) => {
            setText(target.value);
            setFault(null);
          }}
        />
        <p id={`${id}-fault`} role="alert" className="ad-form__fault">
          {fault !== null && (
            <>
              <Glyph name="not-found" size={14} />
              {said(fault)}
            </>
          )}
        </p>
      </div>
      <div className="ad-form__field">
        <label htmlFor={`${id}-to`}>{said(says.to)}</label>
        <p id={`${id}-to-help`}>{said(says.toHelp)}</p>
        <select
          id={`${id}-to`}
          name="landing"
          value={url}
          aria-describedby={`${id}-to-help`}
          onChange={({ target }) => setUrl(target.value)}
        >
          {pages.map((page) => (
            <option key={page.url} value={page.url}>
              {sayPage(page)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="btn">
        {said(says.go)}
      </button>
    </form>
  );
}

function sayPage({ url, title }: AdFormProps['pages'][number]): string {
  const place = placeName(url);
  return title === '' || title === place ? place : `${title} (${place})`;
}
