import type { AuditExport } from '@/lib/model/audit-export.ts';
import { shopAudit } from './shop-audit.ts';

const kinds = { about: ['about', 'team'], contact: ['contact'], testimonials: ['testimonials'] } as const;
const isPlaced = (id: string): id is keyof typeof kinds => id in kinds;

/** The tea shop as its owner has put it right: one need is elsewhere, one does not apply, one page is something else. */
export const correctedAudit: AuditExport = {
  ...shopAudit,
  corrections: [
    {
      kind: 'need',
      visitor: 'doubtful',
      need: 'proof',
      at: 'https://reviews.example/alder',
      doesNotApply: null,
      date: '2026-11-23T15:00:00.000Z',
    },
    { kind: 'page', url: 'https://alderandleaf.example/kind-words', kinds: ['testimonials'], date: '2026-11-23T15:00:00.000Z' },
  ],
  visitors: shopAudit.visitors.map((visitor) => ({
    ...visitor,
    devices: {
      ...visitor.devices,
      desktop: {
        ...visitor.devices.desktop,
        needs: visitor.devices.desktop.needs.map((need) => (isPlaced(need.id) ? { ...need, kinds: [...kinds[need.id]] } : need)),
      },
    },
  })),
};
