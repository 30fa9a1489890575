import './ExportMenu.css';
import { useRef, useState, type ChangeEvent } from 'react';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import { sayCount } from '../say-count.ts';

/** What is to be saved. `without`: ids of parts left out of the HTML file, and of every file where they are only there when asked for; `logo`: a picture as a data URL, or empty. */
export interface SaveWish {
  readonly form: 'html' | 'json' | 'csv' | 'markdown' | 'print';
  readonly without: readonly string[];
  readonly name: string;
  readonly logo: string;
  /** With the notes that were put in the report. */
  readonly notes: boolean;
}

interface ExportMenuProps {
  /** Parts that can be left out; `onlyAsked`: they are, in every file, unless they are asked for, and what stands in them. */
  readonly parts: readonly { readonly id: string; readonly title: string; readonly onlyAsked?: string | null }[];
  /** How many notes were put in the report. */
  readonly notes: number;
  readonly onSave: (wish: SaveWish) => void;
}

const says = {
  open: 'Export',
  label: 'Export this report',
  name: 'Made by',
  namePlaceholder: 'Your name, in the file',
  logo: 'Logo',
  logoHint: 'A PNG, JPEG, WebP or GIF of at most 500 kB.',
  logoWrong: 'This file is not one of these pictures, or it is larger than 500 kB. Choose another.',
  notes: 'Notes',
  parts: 'Parts of the HTML file',
  copied: 'Copied.',
};
const forms = [
  { form: 'html', title: 'HTML', file: 'one file', text: 'For a client: opens anywhere, asks for nothing, prints well.' },
  { form: 'json', title: 'JSON', file: 'all of it', text: 'To compare later, or for a program. Its schema is public.' },
  { form: 'csv', title: 'CSV', file: '3 files', text: 'Pages, ways and findings for a spreadsheet.' },
  { form: 'markdown', title: 'Markdown', file: 'copied', text: 'A summary for an issue or a message.' },
  { form: 'print', title: 'Print or PDF', file: null, text: 'This page, by the browser.' },
] as const;
/** Of a logo, in bytes: it is kept inside the file. */
const largestLogo = 500_000;
const pictures = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];

/** The ways out of the report, with what an HTML file shall hold. What is on paper follows it too, whoever prints: see the style sheets of notes and walk-throughs. */
export function ExportMenu({ parts, notes, onSave }: ExportMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [without, leaveOut] = useState<readonly string[]>(parts.flatMap(({ id, onlyAsked }) => (onlyAsked ? [id] : [])));
  const [isWithNotes, takeNotes] = useState(true);
  const [name, setName] = useState('');
  const [logo, setLogo] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const takeLogo = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    const fits = file !== undefined && pictures.includes(file.type) && file.size <= largestLogo;
    setWrong(file !== undefined && !fits);
    setLogo(fits ? await asDataUrl(file) : '');
  };
  return (
    <details
      ref={menu}
      className="export"
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="btn">
        <Glyph name="save" />
        {said(says.open)}
      </summary>
      <div className="export__box" role="group" aria-label={said(says.label)}>
        {forms.map(({ form, title, file, text }) => (
          <button
            key={form}
            type="button"
            onClick={() => {
              onSave({ form, without, name: name.trim(), logo, notes: isWithNotes });
              setCopied(form === 'markdown');
              if (form !== 'markdown' && menu.current) menu.current.open = false;
            }}
          >
            {said(title)}
            <span>{form === 'markdown' && isCopied ? said(says.copied) : file && said(file)}</span>
            <small>{said(text)}</small>
          </button>
        ))}
        <div className="export__set">
          <label>
            {said(says.name)}
            <input
              type="text"
              maxLength={120}
              placeholder={said(says.namePlaceholder)}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <label>
            {said(says.logo)}
            <input type="file" accept={pictures.join(',')} aria-describedby="export-logo" onChange={(event) => void takeLogo(event)} />
          </label>
          <p id="export-logo" role={isWrong ? 'alert' : undefined}>
            {isWrong ? said(says.logoWrong) : said(says.logoHint)}
          </p>
          {notes > 0 && (
            <fieldset>
              <legend>{said(says.notes)}</legend>
              <label>
                <input type="checkbox" data-asks="notes" checked={isWithNotes} onChange={({ target }) => takeNotes(target.checked)} />
                {say`With ${sayCount(notes, 'note')} put in the report`}
              </label>
            </fieldset>
          )}
          <fieldset>
            <legend>{said(says.parts)}</legend>
            {parts.map(({ id, title, onlyAsked }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  data-asks={id}
                  checked={!without.includes(id)}
                  onChange={({ target }) => leaveOut(target.checked ? without.filter((one) => one !== id) : [...without, id])}
                />
                {onlyAsked ? `${said(title)}, ${said(onlyAsked)}` : said(title)}
              </label>
            ))}
          </fieldset>
        </div>
      </div>
    </details>
  );
}

function asDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''), { once: true });
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file cannot be read')), { once: true });
    reader.readAsDataURL(file);
  });
}
