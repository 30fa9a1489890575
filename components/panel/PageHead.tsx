import './PageHead.css';
import { use } from 'react';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { kindNames } from '@/lib/model/kind-names.ts';
import type { PageHere } from '@/lib/model/page-here.ts';
import { said, say } from '@/lib/model/say.ts';
import { CorrectingContext } from '../correcting.ts';
import { pathOf } from '@/lib/model/path-of.ts';
import { sayNodes } from '../say-nodes.tsx';
import { ThisPage } from '../ThisPage.tsx';
import { sayKind } from './say-kind.ts';
import { WayHere } from './WayHere.tsx';

type Page = AuditExport['pages'][number];

interface PageHeadProps {
  readonly page: Page;
  readonly here: PageHere | null | undefined;
  /** What counting starts from, in a word. */
  readonly from: string;
}

const says = { notRight: 'Not right?', parts: 'Parts of it:' };
/** Parts told of one page; more are a table of contents. */
const mostParts = 6;
const mostReasons = 2;

/** What the page in front is taken for and why, to be put right in place; the parts that do the work of a kind; and the way that leads here. */
export function PageHead({ page, here, from }: PageHeadProps) {
  const { url, title, kinds, sections, clicks } = page;
  const [first, ...others] = kinds;
  const parts = sections.filter(({ kind }) => !kinds.some((one) => one.kind === kind)).slice(0, mostParts);
  return (
    <section className="this" aria-labelledby="this-kind">
      <h1 id="this-kind" className="this__kind" tabIndex={-1}>
        {sayKind(first?.kind ?? 'other')}
      </h1>
      {title !== '' && (
        <p className="this__name" dir="auto">
          {title}
        </p>
      )}
      <div className="this__place">
        <p className="addr">
          <bdi dir="ltr">{pathOf(url)}</bdi>
        </p>
        <NotThis pages={[page]} />
      </div>
      {others.length > 0 && (
        <p className="this__also">{say`It also counts as: ${others.map(({ kind }) => said(kindNames[kind])).join(', ')}.`}</p>
      )}
      {first?.evidence[0] !== undefined && (
        <p className="this__also" dir="auto">
          {first.evidence.slice(0, mostReasons).join('. ')}.
        </p>
      )}
      {parts.length > 0 && (
        <>
          <p className="this__also" id="this-parts">
            {said(says.parts)}
          </p>
          <ul className="this__parts" aria-labelledby="this-parts">
            {parts.map(({ kind, heading, selector }) => (
              <li key={`${kind} ${selector}`}>
                {said(kindNames[kind])}
                {heading !== '' && <>: {sayNodes`“${<bdi>{heading}</bdi>}”`}</>}
              </li>
            ))}
          </ul>
        </>
      )}
      <WayHere clicks={clicks} steps={here?.state === 'read' ? here.steps : null} from={from} />
    </section>
  );
}

/** The kind can be chosen anew; one that was is said without a press, with its "Undo". */
function NotThis({ pages }: { readonly pages: readonly Page[] }) {
  const correcting = use(CorrectingContext);
  if (!correcting) return null;
  const isYours = correcting.corrections.some((one) => one.kind === 'page' && one.url === correcting.tabUrl);
  if (isYours) return <ThisPage pages={[...pages]} />;
  return (
    <details className="this__fix">
      <summary>{said(says.notRight)}</summary>
      <ThisPage pages={[...pages]} />
    </details>
  );
}
