import { isHung } from '../model/hung-answer.ts';
import type { PageAnswer } from '../model/page-answer.ts';
import type { AuditArchive } from '../ports/audit-archive.ts';
import type { PageSource, RevisitingSource } from '../ports/page-source.ts';
import { shareParts } from './share-parts.ts';

/**
 * A page source that keeps what it read, and knows it again (`kept`): what is new is stored before it counts.
 * A check that was cut off is gone on with by running it again over this source: it makes the same choices and finds them read.
 * `arrives`: whether the answer for an address comes out of the archive's door already, as a walker's does, or is to be stored here. Failures of the way (network, time) are not kept.
 * `shorten`: see share-parts.ts; what is stored stays whole.
 * `basedOn`: an earlier audit; a page of it that is still as it was (by its validator) is taken from there.
 */
export function rememberingSource(
  source: RevisitingSource,
  archive: AuditArchive,
  by: {
    readonly auditId: string;
    readonly basedOn: string | null;
    readonly arrives: (url: string) => 'stored' | 'new';
    readonly shorten?: Parameters<typeof shareParts>[0];
  },
): PageSource {
  const { auditId } = by;
  const share = shareParts(by.shorten);
  const shared = (answer: PageAnswer): PageAnswer => (answer.outcome === 'failed' ? answer : { ...answer, facts: share(answer.facts) });
  return {
    async kept(url) {
      const answer = await archive.answer(auditId, url);
      return answer === null || isOfTheWay(answer) ? null : shared(answer);
    },
    async read(url, signal, wish) {
      const earlier = by.basedOn === null ? null : await archive.answer(by.basedOn, url);
      const etag = earlier?.outcome === 'page' ? earlier.etag : null;
      const answer = await source.read(url, signal, etag === null ? wish : { ...wish, etag });
      if (answer.outcome === 'unchanged') {
        if (earlier === null) throw new Error('only a page that was read before can be unchanged');
        await archive.saveAnswer(auditId, earlier);
        return shared(earlier);
      }
      if ((by.arrives(url) === 'new' || isHung(answer)) && !(answer.outcome === 'failed' && answer.reason === 'not-asked'))
        await archive.saveAnswer(auditId, answer);
      return shared(answer);
    },
    async readText(url, signal) {
      const kept = await archive.text(auditId, url);
      if (kept) return kept.text;
      const text = await source.readText(url, signal);
      if (by.arrives(url) === 'new') await archive.saveText(auditId, url, text);
      return text;
    },
  };
}

function isOfTheWay(answer: PageAnswer): boolean {
  return answer.outcome === 'failed' && (answer.reason === 'network' || answer.reason === 'timeout');
}
