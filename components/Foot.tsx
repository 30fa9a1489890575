import type { ReactNode } from 'react';

interface FootProps {
  readonly children: ReactNode;
  /** Without a rule above, where the screen is too short to scroll under it. */
  readonly open?: boolean;
}

/** The actions of a screen; it stays in sight. */
export function Foot({ children, open = false }: FootProps) {
  return <footer className={open ? 'foot foot--open' : 'foot'}>{children}</footer>;
}
