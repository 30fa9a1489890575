import type { PageLayout } from '../model/layout.ts';
import type { PageAnswer, UnchangedPage } from '../model/page-answer.ts';
import type { WalkerAnswer, WalkerOrder } from '../model/walking.ts';
import type { AxeOn } from '../ports/axe.ts';
import { drawPage } from './draw-page.ts';
import { fetchPage } from './fetch-page.ts';
import { fetchText } from './fetch-text.ts';
import { forbidsFrames } from './forbids-frames.ts';
import { layOutPage } from './lay-out-page.ts';
import type { PageRequest } from './page-request.ts';

export interface Errand extends Pick<PageRequest, 'origin' | 'signal' | 'patience'> {
  /** See PageWish. */
  readonly onReceived: () => void;
  /** See LayOutRequest; absent where axe-core cannot be had. */
  readonly axe?: () => Promise<AxeOn | null>;
}

/** Fetches what a walker was told to, and draws it where it was told that too. Rejects only when aborted. */
export async function carryOut(order: WalkerOrder, errand: Errand): Promise<WalkerAnswer> {
  const { kind, url, as } = order;
  if (kind === 'text') return { kind, url, text: await fetchText(url, { ...errand, as }) };
  if (kind === 'layout') return { kind, url, layouts: await layOutOrdered(order, errand) };
  const answer = await readOrDraw(order, errand);
  return answer.outcome === 'unchanged' ? { kind: 'unchanged', url, ms: answer.ms } : { kind, answer };
}

function layOutOrdered({ url, as, live, check }: WalkerOrder, { axe, ...errand }: Errand): Promise<readonly PageLayout[]> {
  return layOutPage(url, { ...errand, as, live: live ?? null, ...(check && axe ? { axe } : {}) });
}

async function readOrDraw({ url, as, etag, draw }: WalkerOrder, errand: Errand): Promise<PageAnswer | UnchangedPage> {
  let canBeFramed = true;
  const onHeaders = (headers: Headers) => (canBeFramed = !forbidsFrames(headers));
  if (draw === undefined || draw === 'when-empty') {
    const answer = await fetchPage(url, { ...errand, as, etag, onHeaders });
    return answer.outcome === 'page' && draw ? drawPage(answer, { ...errand, as, draw, canBeFramed }) : answer;
  }
  // Its scripts may show what its validator knows nothing of; and a page that is drawn asks for more after its HTML has come.
  const { onReceived, ...quietly } = errand;
  const answer = await fetchPage(url, { ...quietly, as, onHeaders });
  const drawn = answer.outcome === 'page' ? await drawPage(answer, { ...errand, as, draw, canBeFramed }) : answer;
  onReceived();
  return drawn;
}
