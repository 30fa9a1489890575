import { earlyFacts } from './early-facts.ts';
import { findings } from './findings.ts';
import { fixes } from './fixes.ts';
import { launch } from './launch.ts';
import { otherPages } from './other-pages.ts';
import { pageKinds } from './page-kinds.ts';
import { platforms } from './platforms.ts';
import { visitors } from './visitors.ts';
import { vocabulary } from './words.ts';

/** All lists as they ship. */
export const auditCatalog = { vocabulary, kinds: pageKinds, others: otherPages, platforms, visitors, findings, fixes, launch, earlyFacts };
