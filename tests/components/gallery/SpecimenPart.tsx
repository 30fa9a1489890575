import '@/components/base.css';
import type { Part } from './parts.tsx';

/** A part of the report between the margins of its page. */
export function SpecimenPart({ part }: { readonly part: Part }) {
  return <main style={{ padding: 'var(--s-4)', containerType: 'inline-size' }}>{part.element}</main>;
}
