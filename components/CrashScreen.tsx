import './Crash.css';
import { useId, useState } from 'react';
import { said } from '@/lib/model/say.ts';
import { Foot } from './Foot.tsx';

interface CrashScreenProps {
  /** What can be told to whoever repairs it: message and stack, nothing of the site's pages. */
  readonly report: string;
}

const says = {
  title: 'Floorwalker itself stopped.',
  text: 'The mistake is on its side. Nothing on the site was changed, and what was read is kept. Close this and open it again.',
  details: 'For a report',
  copy: 'Copy these lines',
  copied: 'Copied',
};

/** The last resort of a surface: says so, and gives lines to copy. */
export function CrashScreen({ report }: CrashScreenProps) {
  const details = useId();
  const [copied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(report).then(() => setCopied(true));
  return (
    <div className="crash">
      <div className="say" role="alert">
        <h1 className="verdict" tabIndex={-1}>
          {said(says.title)}
        </h1>
        <p>{said(says.text)}</p>
      </div>
      <section className="block">
        <h2>
          <label htmlFor={details}>{said(says.details)}</label>
        </h2>
        <textarea id={details} readOnly value={report} dir="ltr" />
      </section>
      <Foot open>
        <button type="button" className="btn btn--wide" onClick={copy}>
          {copied ? said(says.copied) : said(says.copy)}
        </button>
      </Foot>
    </div>
  );
}
