import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashBoundary } from '@/components/CrashBoundary.tsx';
import { useTexts } from '@/lib/model/say.ts';
import { optionsSpecimens } from './options-specimens.ts';
import { SpecimenOptions } from './SpecimenOptions.tsx';
import { panelSpecimens } from './panel-specimens.ts';
import { parts } from './parts.tsx';
import { SpecimenPanel } from './SpecimenPanel.tsx';
import { SpecimenPart } from './SpecimenPart.tsx';
import { SpecimenPopup } from './SpecimenPopup.tsx';
import { reportSpecimens } from './report-specimens.ts';
import { SpecimenReport } from './SpecimenReport.tsx';
import { specimens } from './specimens.ts';
import { welcomeSpecimens } from './welcome-specimens.tsx';

// `?state=after&dir=rtl` shows one state as popup or report would, with `&language=de` in German; without a state, a list of links.
const asked = new URLSearchParams(location.search);
const name = asked.get('state');
const specimen = specimens.find((one) => one.name === name);
const optionsSpecimen = optionsSpecimens.find((one) => one.name === name);
const report = reportSpecimens.find((one) => one.name === name);
const welcome = welcomeSpecimens.find((one) => one.name === name);
const panel = panelSpecimens.find((one) => one.name === name);
const part = parts.find((one) => one.name === name);
document.documentElement.dir = asked.get('dir') ?? 'ltr';
if (asked.get('language') === 'de') {
  document.documentElement.lang = 'de';
  const tables = import.meta.glob<Readonly<Record<string, string>>>('@/lib/texts/de/*.json', { eager: true, import: 'default' });
  const entries = new Map(Object.values(tables).flatMap((table) => Object.entries(table)));
  useTexts({ language: 'de', direction: 'ltr', find: (english) => entries.get(english) ?? null });
}

const element = document.getElementById('gallery');
if (!element) throw new Error('index.html holds no element for the gallery');
createRoot(element).render(
  specimen ? (
    <SpecimenPopup specimen={specimen} />
  ) : optionsSpecimen ? (
    <Suspense>
      <SpecimenOptions specimen={optionsSpecimen} />
    </Suspense>
  ) : report ? (
    <SpecimenReport specimen={report} />
  ) : welcome ? (
    welcome.element
  ) : panel ? (
    <SpecimenPanel specimen={panel} />
  ) : part ? (
    <SpecimenPart part={part} />
  ) : name === 'crash' ? (
    <CrashBoundary failure={new Error('Cannot read the score of nobody')}>{null}</CrashBoundary>
  ) : (
    <ul>
      {[
        ...[...specimens, ...reportSpecimens, ...panelSpecimens, ...optionsSpecimens, ...welcomeSpecimens].map((one) => one.name),
        'crash',
      ].map((one) => (
        <li key={one}>
          <a href={`?state=${one}`}>{one}</a>
        </li>
      ))}
      {parts.map((one) => (
        <li key={one.name}>
          <a href={`?state=${one.name}`} data-of="part">
            {one.name}
          </a>
        </li>
      ))}
    </ul>
  ),
);
const press = (specimen ?? report ?? panel ?? part)?.press;
if (press) setTimeout(() => document.querySelectorAll<HTMLElement>(press).forEach((one) => one.click()), 150);
