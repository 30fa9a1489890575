import { useMemo, type ComponentProps } from 'react';
import { useStore } from 'zustand';
import { FixesPart } from '@/components/report/FixesPart.tsx';
import type { TrafficStore } from '@/lib/state/traffic-store.ts';
import { visitsTouched } from '@/lib/traffic/visits-touched.ts';

type FixesProps = Omit<ComponentProps<typeof FixesPart>, 'touched'> & { readonly traffic: TrafficStore };

/** The part of the report on fixes, with what is known of the site's visits. */
export function Fixes({ traffic, audit, ...rest }: FixesProps) {
  const figures = useStore(traffic, ({ kept }) => kept?.figures ?? null);
  const touched = useMemo(() => figures && visitsTouched(audit, figures), [audit, figures]);
  return <FixesPart audit={audit} touched={touched} {...rest} />;
}
