import { said } from '@/lib/model/say.ts';
import { Notice } from './Notice.tsx';

interface NotWebScreenProps {
  readonly url: string | null;
  /** It is a page of ours: a report, the settings. */
  readonly isOwn: boolean;
}

const says = {
  own: {
    title: 'This is a page of Floorwalker.',
    text: 'Go to the tab of the site, then press the Floorwalker mark again.',
  },
  title: 'There is no site behind this address.',
  text: 'The browser keeps its own pages, its shop and files to itself. Open a site in this tab, then press the Floorwalker mark again.',
  how: 'How Floorwalker works, with an example',
};

/** The tab holds a page of the browser, a file, or its extension shop. */
export function NotWebScreen({ url, isOwn }: NotWebScreenProps) {
  const { title, text } = isOwn ? says.own : says;
  return (
    <Notice plan="wall" site={url === null || isOwn ? null : shorten(url)} title={said(title)} text={said(text)}>
      <p className="say">
        <a className="link" href="/welcome.html" target="_blank">
          {said(says.how)}
        </a>
      </p>
    </Notice>
  );
}

function shorten(url: string): string {
  return url.length > 80 ? `${url.slice(0, 79)}…` : url;
}
