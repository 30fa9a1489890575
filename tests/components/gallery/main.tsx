import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashBoundary } from '@/components/CrashBoundary.tsx';
import { optionsSpecimens } from './options-specimens.ts';
import { SpecimenOptions } from './SpecimenOptions.tsx';
import { SpecimenPopup } from './SpecimenPopup.tsx';
import { specimens } from './specimens.ts';

// `?state=after&dir=rtl` shows one state as the popup would; without a state, a list of links.
const asked = new URLSearchParams(location.search);
const name = asked.get('state');
const specimen = specimens.find((one) => one.name === name);
const optionsSpecimen = optionsSpecimens.find((one) => one.name === name);
document.documentElement.dir = asked.get('dir') ?? 'ltr';

const element = document.getElementById('gallery');
if (!element) throw new Error('index.html holds no element for the gallery');
createRoot(element).render(
  specimen ? (
    <SpecimenPopup specimen={specimen} />
  ) : optionsSpecimen ? (
    <Suspense>
      <SpecimenOptions specimen={optionsSpecimen} />
    </Suspense>
  ) : name === 'crash' ? (
    <CrashBoundary failure={new Error('Cannot read the score of nobody')}>{null}</CrashBoundary>
  ) : (
    <ul>
      {[...[...specimens, ...optionsSpecimens].map((one) => one.name), 'crash'].map((one) => (
        <li key={one}>
          <a href={`?state=${one}`}>{one}</a>
        </li>
      ))}
    </ul>
  ),
);
if (specimen?.press) {
  const pressed = specimen.press;
  setTimeout(() => document.querySelectorAll<HTMLElement>(pressed).forEach((one) => one.click()), 50);
}
