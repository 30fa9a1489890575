import { sayKind } from '@/components/panel/say-kind.ts';
import { sayCount } from '@/components/say-count.ts';
import { say } from '@/lib/model/say.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { PageHere } from '@/lib/model/page-here.ts';
import { pageIn } from './page-in.ts';

/** What is spoken once when another page is in front. */
export function sayPage(result: AuditExport, url: string | null, here: PageHere | null | undefined): string {
  const page = pageIn(result, url, here);
  if (!page) return here === undefined ? '' : say`This page was not read.`;
  const { desktop } = page.clicks;
  const clicks = desktop === null || desktop === 0 ? '' : ` ${say`${sayCount(desktop, 'click')} from where counting starts.`}`;
  return `${sayKind(page.kinds[0]?.kind ?? 'other')} ${page.title}.${clicks}`;
}
