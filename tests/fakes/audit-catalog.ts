import { earlyFacts } from '@/lib/catalog/early-facts.ts';
import { findings } from '@/lib/catalog/findings.ts';
import { fixes } from '@/lib/catalog/fixes.ts';
import { launch } from '@/lib/catalog/launch.ts';
import { otherPages } from '@/lib/catalog/other-pages.ts';
import { pageKinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { visitors } from '@/lib/catalog/visitors.ts';
import { vocabulary } from '@/lib/catalog/words.ts';

/** The lists as they ship. */
export const auditCatalog = { vocabulary, kinds: pageKinds, others: otherPages, platforms, visitors, findings, fixes, launch, earlyFacts };
