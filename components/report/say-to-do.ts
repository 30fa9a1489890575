import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { Fix } from '@/lib/model/fix-schema.ts';
import { effortWords } from '@/lib/model/fix-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { hostOf } from '../host-of.ts';

/** Some fixes as a list to tick off, in plain text. */
export function sayToDo(fixes: readonly Fix[], { site }: Pick<AuditExport, 'site'>): string {
  const lines = fixes.flatMap(({ title, how, effort, where }) => [
    `[ ] ${oneLine(title)} (${said(effortWords[effort])})`,
    `    ${oneLine(how)}`,
    ...where.map(({ url }) => `    ${url}`),
  ]);
  return [say`To do on ${hostOf(site.origin)}`, '', ...lines, ''].join('\n');
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
