import type { AuditExport, DeviceScore, Evidence, Need, VisitorScore } from '../../model/audit-export.ts';
import { visitorWords } from '../../model/visitor-words.ts';
import { glyph } from './glyphs.ts';
import { html, type Markup } from './markup.ts';
import { namedLinks, siteWords, type WriteLink } from './page-link.ts';
import type { Device } from '../../model/page.ts';
import { said, say } from '../../model/say.ts';
import { sayDevice } from '../../model/say-device.ts';
import { sayNodes } from './say-nodes.ts';

/** What each visitor looks for: state, points of its weight on both devices, what they rest on; the sum is the score. */
export function needsPart(audit: AuditExport): Markup | null {
  const { visitors, corrections } = audit;
  if (visitors.length === 0) return null;
  const link = namedLinks(audit);
  return html`<p class="small">${say`Weights are our judgement; no data links them to sales.`}</p>
    <div class="needs">
      ${visitors.map((visitor) => {
        const reasons = new Map(
          corrections.flatMap((one) =>
            one.kind === 'need' && one.visitor === visitor.id && one.doesNotApply !== null ? [[one.need, one.doesNotApply] as const] : [],
          ),
        );
        return visitorNeeds(visitor, reasons, link);
      })}
    </div>`;
}

function visitorNeeds({ id, device, devices }: VisitorScore, reasons: ReadonlyMap<string, string>, link: WriteLink): Markup {
  const other = device === 'phone' ? 'desktop' : 'phone';
  return html`<section data-visitor="${id}" aria-label="${said(visitorWords[id].name)}">
    <h3>
      <span class="who">${glyph(id, 22)}</span>${said(visitorWords[id].name)}
      <small>${sayDevice(device)}: ${saySum(devices[device])} <br />${sayDevice(other)}: ${saySum(devices[other])}</small>
    </h3>
    <ul>
      ${devices[device].needs.map((need) => needRow(need, devices[other].needs.find((one) => one.id === need.id) ?? null, { device, other, reason: reasons.get(need.id) ?? null, link }))}
    </ul>
  </section>`;
}

/** "34 of 90 = 38 of 100", with what is not in it. */
function saySum({ score, needs }: DeviceScore): string {
  const weightOf = (...states: readonly Need['state'][]) =>
    needs.reduce((sum, { state, weight }) => sum + (states.includes(state) ? weight : 0), 0);
  const points = needs.reduce((sum, need) => sum + (isKnown(need) ? need.points : 0), 0);
  const known = weightOf('found', 'not-found');
  const [open, leftOut] = [weightOf('not-known'), weightOf('does-not-apply')];
  const aside = [...(open > 0 ? [say`${open} open`] : []), ...(leftOut > 0 ? [say`${leftOut} left out`] : [])].join(', ');
  const sum = known === 100 || score === null ? say`${points} of ${known}` : say`${points} of ${known} = ${score} of 100`;
  const shown = score === null ? say`no score yet, ${sum}` : sum;
  return aside === '' ? shown : `${shown} (${aside})`;
}

const isKnown = ({ state }: Need): boolean => state === 'found' || state === 'not-found';

const states = { found: 'found', 'not-found': 'not found', 'not-known': 'not yet known', 'does-not-apply': 'does not apply' } as const;

interface Beside {
  readonly device: Device;
  readonly other: Device;
  readonly reason: string | null;
  readonly link: WriteLink;
}

function needRow(need: Need, there: Need | null, { device, other, reason, link }: Beside): Markup {
  const same = !there || (there.points === need.points && there.state === need.state);
  const figure = same
    ? html`${sayPoints(need)}`
    : html`${sayDevice(device)} ${sayPoints(need)}<br />${sayDevice(other)} ${sayPoints(there)}`;
  const share = need.weight === 0 ? 0 : Math.round((100 * need.points) / need.weight);
  return html`<li class="need need--${need.state}">
    ${glyph(need.state)}<b>${need.label}<span class="vh">, ${said(states[need.state])}</span></b
    ><em>${figure}</em>${
      isKnown(need) ? html`<span class="need__bar" style="--share: ${share}"><i></i></span>` : null
    }${need.state === 'not-found' ? html`<p>${say`Not found.`}</p>` : null}${need.evidence.map((one) => proof(one, link))}${reason === null ? null : html`<p>${sayNodes`Does not apply: “${siteWords(reason)}”`}</p>`}
  </li>`;
}

function sayPoints({ state, points, weight }: Need): string {
  if (state === 'not-known') return say`not yet known, ${weight} open`;
  return state === 'does-not-apply' ? say`${weight} left out` : say`${points} of ${weight}`;
}

function proof({ note, quote, url }: Evidence, link: WriteLink): Markup {
  return html`<p>${note}${quote === '' ? null : sayNodes` “${siteWords(quote)}”`}${url === '' ? null : sayNodes`, at ${link(url)}`}</p>`;
}
