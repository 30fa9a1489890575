import { useEffect } from 'react';
import { createStrip } from '@/entrypoints/strip.content/strip.ts';

interface SpecimenStripProps {
  readonly task: string;
  readonly device?: 'desktop' | 'phone';
}

/** The strip over a page that is not ours. */
export function SpecimenStrip({ task, device = 'desktop' }: SpecimenStripProps) {
  useEffect(() => {
    const strip = createStrip(document, {
      onRemark: () => Promise.resolve(true),
      onEnd: () => undefined,
      onBack: () => undefined,
    });
    strip.stand({ isOver: false, id: 'walk-1', task, device, timeMs: 83_000 });
    return () => strip.erase();
  }, [task, device]);
  return (
    <div style={{ minBlockSize: '100vh', background: '#fff', color: '#22302a' }}>
      <p>A page of a shop</p>
    </div>
  );
}
