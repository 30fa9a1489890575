import './KeysSection.css';
import { said } from '@/lib/model/say.ts';
import { Section } from './Section.tsx';

/** What a key does, and the key as the browser has it now; empty where it has none. */
export interface BoundKey {
  readonly does: string;
  readonly key: string;
}

interface KeysSectionProps {
  /** Undefined until the browser has told. */
  readonly keys: readonly BoundKey[] | undefined;
  /** Opens the browser's own list of keys. */
  readonly onChange: () => void;
}

const says = {
  title: 'Keys',
  lead: 'What can be started from the keyboard, in any tab. The browser’s menu, opened on a page or on the toolbar button, checks the site and opens its last report too.',
  none: 'no key',
  change: 'Change keys',
  how: 'Opens the browser’s own list of keys, in which each can be changed or taken away. A key that another extension had first is left to it.',
};

/** The keys as they are bound in this browser. They are changed where the browser keeps them. */
export function KeysSection({ keys, onChange }: KeysSectionProps) {
  return (
    <Section id="keys" title={said(says.title)} lead={said(says.lead)}>
      <dl className="keys">
        {keys?.map(({ does, key }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{key === '' ? said(says.none) : <kbd dir="ltr">{key}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <div className="disk__does">
        <button type="button" className="btn" onClick={onChange}>
          {said(says.change)}
        </button>
      </div>
      <p className="set__help">{said(says.how)}</p>
    </Section>
  );
}
