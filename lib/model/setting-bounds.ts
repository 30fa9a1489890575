/** What may be chosen, as `AuditSettings` has it; the smallest is 1. */
export const settingBounds = { pages: 10_000, atOnce: 8, perSecond: 100 } as const;
