import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { TrafficPart } from '@/components/report/TrafficPart.tsx';
import { reportAudit } from '@/tests/components/gallery/report-audit.ts';
import { typed } from '@/tests/components/gallery/traffic-figures.ts';

export const { origin } = reportAudit.site;
export const figures = typed;

export const plain = {
  audit: reportAudit,
  device: 'desktop',
  kept: null,
  outcome: 'enquiries',
  verdict: null,
  sources: [],
  landings: [],
  fixesOn: new Map(),
  walking: 'done',
  reading: null,
  pending: null,
  canUndo: false,
  trouble: null,
} as const;
export const deedsOf = () => ({
  onSave: vi.fn(),
  onForget: vi.fn(),
  onUndo: vi.fn(),
  onFile: vi.fn(),
  onColumns: vi.fn(),
  onSameSite: vi.fn(),
  onTake: vi.fn(),
  onDrop: vi.fn(),
});

/** Renders the part; returns what can be done with it. */
export function part(change: Partial<Parameters<typeof TrafficPart>[0]> = {}) {
  const deeds = deedsOf();
  render(<TrafficPart {...plain} {...deeds} {...change} />);
  return deeds;
}
