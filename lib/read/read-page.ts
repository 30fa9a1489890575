import { normalizeAddress } from '../model/address.ts';
import type { PageFacts } from '../model/page.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import { groupBlocks } from './group-blocks.ts';
import { readControls } from './read-controls.ts';
import { readForms } from './read-forms.ts';
import { readHeadings } from './read-headings.ts';
import { readLinks } from './read-links.ts';
import { readMarks } from './read-marks.ts';
import { readMeta } from './read-meta.ts';
import { readPassages } from './read-passages.ts';
import { readProofMarks } from './read-proof-marks.ts';
import { readSegments } from './read-segments.ts';
import { readSounds } from './read-sounds.ts';
import { readStructured } from './read-structured.ts';
import { readTiles } from './read-tiles.ts';
import { skeletonOf } from './skeleton-of.ts';
import { summarizeMain } from './summarize-main.ts';
import { surroundingsIn } from './surroundings.ts';

/** How a document came to us. */
export interface ReadContext {
  /** http(s) addresses, normalised or not. */
  readonly requestedUrl: string;
  readonly finalUrl: string;
  readonly status: number;
  readonly charset: string;
  readonly cut: boolean;
  readonly source: PageFacts['source'];
}

/**
 * Reads all that Floorwalker keeps of a page. Needs no layout: the document may be parsed and never drawn. Changes nothing that
 * anybody looks at: a parsed document loses its toolbars (see `leaveOutTools`), one in a window stays as it is.
 * Never throws on what stands in a page; only an address that is not http(s) in the context is a caller's mistake and throws.
 */
export function readPage(document: Document, context: ReadContext): PageFacts {
  const steps = readPageInSteps(document, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, so that whoever shares a thread with a visitor can let the visitor go first between two of them. */
export function* readPageInSteps(document: Document, context: ReadContext): Generator<void, PageFacts, void> {
  const around = surroundingsIn(document, pageAddress(context.finalUrl));
  yield;
  const { links: found, odd: oddLinks } = readLinks(around);
  yield;
  const { blocks, own: links } = groupBlocks(found, around);
  const { tiles, tileOf } = readTiles(found, around);
  const proof = readProofMarks(around, tileOf);
  const { forms, indexOf } = readForms(around);
  yield;
  const text = readSegments(around);
  yield;
  const controls = readControls(around, { indexOf, forms, tileOf });
  const passages = readPassages(text.segments, tileOf);
  yield;
  const meta = readMeta(around);
  return {
    url: around.url,
    requestedUrl: pageAddress(context.requestedUrl),
    status: context.status,
    source: context.source,
    charset: context.charset,
    cut: context.cut,
    ...meta,
    ...readMarks(around),
    headings: readHeadings(around),
    blocks,
    links,
    oddLinks,
    controls,
    forms,
    structured: readStructured(around.document),
    tiles,
    passages,
    ...summarizeMain(text),
    ...readSounds(around.document),
    ...proof,
    leftOut: around.leftOut,
    fingerprint: fingerprintOf(meta.title, text, links),
    skeleton: skeletonOf(around),
  };
}

function pageAddress(url: string): string {
  const address = normalizeAddress(url);
  if (address === null) throw new TypeError(`not the address of a page: ${url.slice(0, 200)}`);
  return address;
}
