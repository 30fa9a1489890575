import type { ReactNode } from 'react';

interface GoThereProps {
  readonly url: string;
  readonly children: ReactNode;
}

/** A link to a page of the audited site, in a tab of its own. What is no web address is only words: it came from a page. */
export function GoThere({ url, children }: GoThereProps) {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>;
  return (
    <a className="go-there" href={url} target="_blank" rel="noreferrer" dir="auto">
      {children}
    </a>
  );
}
