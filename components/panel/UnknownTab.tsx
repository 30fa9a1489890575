import { said } from '@/lib/model/say.ts';
import { Notice } from '../Notice.tsx';

interface UnknownTabProps {
  /** Null where the browser keeps it to itself. */
  readonly url: string | null;
}

const says = {
  unknown: {
    title: 'Floorwalker does not see what stands in this tab.',
    text: 'The browser shows it only tabs in which you pressed the Floorwalker mark in the toolbar, and sites that you allowed. Press the mark while this tab is in front: this panel follows at once.',
  },
  closed: {
    title: 'There is no site in this tab.',
    text: 'The browser keeps its own pages, its shop and files to itself. Go to a tab with a site: this panel follows.',
  },
};

/** The tab in front shows no site, or none that we may know of. */
export function UnknownTab({ url }: UnknownTabProps) {
  const { title, text } = url === null ? says.unknown : says.closed;
  return <Notice plan={url === null ? 'rope' : 'wall'} site={null} title={said(title)} text={said(text)} />;
}
