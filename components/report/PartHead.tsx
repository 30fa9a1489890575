import type { ReactNode } from 'react';

interface PartHeadProps {
  /** Of the part that it opens. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what it shows, or how to read it. */
  readonly says?: string;
  /** Stands at the end of the line. */
  readonly children?: ReactNode;
}

/** The heavy rule and the heading that open a part. */
export function PartHead({ id, title, says, children }: PartHeadProps) {
  return (
    <div className="part__head">
      <h2 id={`${id}-title`}>{title}</h2>
      {says && <p>{says}</p>}
      {children && <div className="part__end">{children}</div>}
    </div>
  );
}
