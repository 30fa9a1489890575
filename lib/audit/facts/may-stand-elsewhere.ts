import type { PageKindId } from '../../model/page-kind.ts';
import type { UnreadAddress } from '../../model/site.ts';
import type { Survey } from './survey-site.ts';

/** Words that say a kind nearly without anything beside it. */
export const clear = 0.75;

/**
 * An address that was not read though links call it by one of the kinds: on another host, closed, or not answered. Then the kind
 * may well be there. Null when there is none; a page that is gone is none.
 */
export function mayStandElsewhere({ reading, says }: Pick<Survey, 'reading' | 'says'>, kinds: readonly PageKindId[]): UnreadAddress | null {
  const found = reading.unread.find(
    (one) => !isNothingNew(one) && one.inbound.some((words) => kinds.some((kind) => says(words, kind) >= clear)),
  );
  return found ?? null;
}

/** It is gone, was read under another address, or is no page to read. */
function isNothingNew({ reason, status }: UnreadAddress): boolean {
  const gone = reason === 'status' && (status === 404 || status === 410);
  return gone || reason === 'same-page' || reason === 'acts' || reason === 'logs-out' || reason === 'endless' || reason === 'back-office';
}
