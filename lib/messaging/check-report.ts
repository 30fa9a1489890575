import { z } from 'zod';
import { isSameOrigin } from '../model/address.ts';
import { pageFactsSchema } from '../model/page-schema.ts';
import type { TabReport } from '../model/tab-report.ts';

const address = z.string().max(8_000);

const reportSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('arrived'),
    url: z.url().max(8_000),
    how: z.enum(['led', 'reload', 'back', 'leap']),
    width: z.number().min(0).max(100_000),
  }),
  z.object({
    kind: z.literal('clicked'),
    token: z.string().max(100),
    number: z.number().int().min(1).max(100_000),
    step: z.object({
      page: z.url().max(8_000),
      action: z.enum(['link', 'open', 'choose', 'press']),
      words: z.string().max(400),
      place: z.enum(['header', 'menu', 'hero', 'main', 'aside', 'footer', 'breadcrumb']),
      screenful: z.number().int().min(1).max(10_000).nullable(),
      hidden: z.null(),
    }),
    leadsTo: address.nullable(),
  }),
  z.object({ kind: z.literal('own-page'), page: pageFactsSchema.transform((page) => ({ ...page, blocks: [] })) }),
]) satisfies z.ZodType<TabReport>;

/** The background's door for what is told of the user's own steps: null for what is not of the right shape and size, or tells of another site. */
export function checkReport(report: unknown, origin: string): TabReport | null {
  const { success, data } = reportSchema.safeParse(report);
  if (!success || !isSameOrigin(addressOf(data), origin)) return null;
  if (data.kind === 'clicked' && data.leadsTo !== null && !/^(https?:|(tel|mailto):$)/.test(data.leadsTo)) return null;
  return data;
}

function addressOf(report: TabReport): string {
  if (report.kind === 'arrived') return report.url;
  return report.kind === 'clicked' ? report.step.page : report.page.url;
}
