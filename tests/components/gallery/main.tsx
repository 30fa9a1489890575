import { createRoot } from 'react-dom/client';
import { CrashBoundary } from '@/components/CrashBoundary.tsx';
import { parts } from './parts.tsx';
import { SpecimenPart } from './SpecimenPart.tsx';
import { SpecimenPopup } from './SpecimenPopup.tsx';
import { specimens } from './specimens.ts';

// `?state=after&dir=rtl` shows one state as the popup would; without a state, a list of links.
const asked = new URLSearchParams(location.search);
const name = asked.get('state');
const specimen = specimens.find((one) => one.name === name);
const part = parts.find((one) => one.name === name);
document.documentElement.dir = asked.get('dir') ?? 'ltr';

const element = document.getElementById('gallery');
if (!element) throw new Error('index.html holds no element for the gallery');
createRoot(element).render(
  specimen ? (
    <SpecimenPopup specimen={specimen} />
  ) : part ? (
    <SpecimenPart part={part} />
  ) : name === 'crash' ? (
    <CrashBoundary failure={new Error('Cannot read the score of nobody')}>{null}</CrashBoundary>
  ) : (
    <ul>
      {[...specimens.map((one) => one.name), 'crash'].map((one) => (
        <li key={one}>
          <a href={`?state=${one}`}>{one}</a>
        </li>
      ))}
      {parts.map((one) => (
        <li key={one.name}>
          <a href={`?state=${one.name}`} data-of="report">
            {one.name}
          </a>
        </li>
      ))}
    </ul>
  ),
);
const pressed = (specimen ?? part)?.press;
if (pressed) {
  setTimeout(() => document.querySelectorAll<HTMLElement>(pressed).forEach((one) => one.click()), 50);
}
