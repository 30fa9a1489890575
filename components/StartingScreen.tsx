import { said } from '@/lib/model/say.ts';
import { hostOf } from './host-of.ts';
import { Notice } from './Notice.tsx';

interface StartingScreenProps {
  readonly origin: string;
  /** Pages are still to come, or all were read. */
  readonly phase: 'opening' | 'scoring';
}

const says = {
  opening: { title: 'Opening the site', text: 'The first pages are being asked for.' },
  scoring: { title: 'Scoring what was read', text: 'The four visitors walk through what was found.' },
};

/** The moments before the first page and after the last. */
export function StartingScreen({ origin, phase }: StartingScreenProps) {
  const { title, text } = says[phase];
  return <Notice plan={phase === 'opening' ? 'room' : 'halfway'} site={hostOf(origin)} title={said(title)} text={said(text)} />;
}
