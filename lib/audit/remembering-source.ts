import type { AuditArchive } from '../ports/audit-archive.ts';
import type { PageSource } from '../ports/page-source.ts';

/**
 * A page source that never asks twice: what the archive holds is taken from there, what is new is stored before it counts.
 * A check that was cut off is gone on with by running it again over this source: it makes the same choices and finds them read.
 * `arrives`: whether answers come out of the archive's door already, as a walker's do, or are to be stored here. Failures of the way (network, time) are asked for again.
 */
export function rememberingSource(
  source: PageSource,
  archive: AuditArchive,
  by: { readonly auditId: string; readonly arrives: 'stored' | 'new' },
): PageSource {
  const { auditId } = by;
  return {
    async read(url, signal) {
      const kept = await archive.answer(auditId, url);
      if (kept && !(kept.outcome === 'failed' && (kept.reason === 'network' || kept.reason === 'timeout'))) return kept;
      const answer = await source.read(url, signal);
      if (by.arrives === 'new' && !(answer.outcome === 'failed' && answer.reason === 'not-asked'))
        await archive.saveAnswer(auditId, answer);
      return answer;
    },
    async readText(url, signal) {
      const kept = await archive.text(auditId, url);
      if (kept) return kept.text;
      const text = await source.readText(url, signal);
      if (by.arrives === 'new') await archive.saveText(auditId, url, text);
      return text;
    },
  };
}
