import type { AuditExport } from '@/lib/model/audit-export.ts';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from './Glyph.tsx';
import { sayCount, sayNumber } from './say-count.ts';

interface CheckoutNoteProps {
  readonly checkout: AuditExport['checkout'];
  /** Clicks to it on a desktop; null while that is not known. */
  readonly clicks: number | null;
  /** The user lets their own cart and checkout be read. */
  readonly isWatched: boolean;
}

const says = {
  guests: {
    yes: 'One can buy as a guest.',
    no: 'It asks for an account.',
    'not-known': 'Whether one can buy as a guest is not yet known.',
  },
  open: 'Checkout: not yet known. Open it in this tab with an item of your own: its fields are read then, never what stands in them.',
};

/** What was learnt of the checkout when the user opened it; while nothing is known of it, how to let it be read. */
export function CheckoutNote({ checkout, clicks, isWatched }: CheckoutNoteProps) {
  if (!checkout && (clicks !== null || !isWatched)) return null;
  return (
    <p className="notice">
      <Glyph name={checkout ? 'found' : 'not-known'} />
      <span>{checkout ? `${sayRead(checkout)} ${said(says.guests[checkout.guest])}` : said(says.open)}</span>
    </p>
  );
}

function sayRead({ pages, required, fields }: NonNullable<AuditExport['checkout']>): string {
  const [read, all] = [sayCount(pages, 'page'), sayCount(fields, 'field')];
  return say`Checkout, read when you opened it with your own item in it: ${read}, ${sayNumber(required)} of ${all} required.`;
}
