import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A room of the options page: its heading takes focus when what had it is gone. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section className="room" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <p className="room__lead">{lead}</p>
      {children}
    </section>
  );
}
