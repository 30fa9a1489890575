import { settingBounds } from '@/lib/model/setting-bounds.ts';
import { goalKinds, type Preferences } from '@/lib/model/settings.ts';
import { Choices } from '../Choices.tsx';
import { goalWords } from '@/lib/model/goal-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { hostOf } from '../host-of.ts';
import { NumberField } from './NumberField.tsx';
import { Section } from './Section.tsx';
import { SelectField } from './SelectField.tsx';

interface PreferencesSectionProps {
  /** Null: for all sites. */
  readonly origin: string | null;
  /** Sites that may have their own, and whether they have. */
  readonly sites: readonly { readonly origin: string; readonly isOwn: boolean }[];
  readonly preferences: Preferences;
  readonly isOwn: boolean;
  readonly onLookAt: (origin: string | null) => void;
  readonly onChange: (change: Partial<Preferences>) => void;
  readonly onDropOwn: () => void;
}

const says = {
  title: 'Settings',
  lead: 'Kept as you change them, a number once you leave its field. The popup begins with these, and can choose otherwise for one check.',
  all: 'All sites',
  back: 'Back to what holds for all sites',
  pages: 'Up to 10,000. Most sites of up to 120 pages are read whole; of larger ones, enough of each kind of page.',
  atOnce: 'How many pages are asked for at the same time, up to 8. Fewer is gentler on a small server.',
  perSecond: 'Up to 100; 10 is what a busy visitor’s browser asks for. Floorwalker slows down by itself where the site does.',
  draw: 'Draw pages, as on a desktop and a phone',
  drawHelp: 'Some 20 of them. They count as visits in the site’s own statistics. Without it, clicks on a phone are not known.',
  ownCart: 'Read cart and checkout when you open them with your own item',
  ownCartHelp: 'Which fields there are, never what stands in them.',
  goalHelp: 'What the site wants a visitor to do. Found out from the site unless you choose.',
  as: 'Read the site',
  asHelp: 'As a stranger no cookie is sent, and what must be drawn is not known.',
};

const yesOrNo = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
];
const eyes = [
  { value: 'me' as const, label: 'As me' },
  { value: 'stranger' as const, label: 'As a stranger' },
];
const sayLabels = <T,>(options: readonly { readonly value: T; readonly label: string }[]) =>
  options.map(({ value, label }) => ({ value, label: said(label) }));

/** How sites are checked, and one site otherwise than the others. */
export function PreferencesSection(props: PreferencesSectionProps) {
  const { origin, sites, preferences, isOwn, onLookAt, onChange, onDropOwn } = props;
  const { pages, atOnce, perSecond, draw, ownCart, goal, as } = preferences;
  const goals = [
    { value: '', label: say`Find out` },
    ...goalKinds.map((kind) => ({ value: kind as string, label: said(goalWords[kind].name) })),
  ];
  const choices = [
    { value: '', label: said(says.all) },
    ...sites.map((site) => ({ value: site.origin, label: site.isOwn ? say`${hostOf(site.origin)} (its own)` : hostOf(site.origin) })),
  ];
  return (
    <Section id="settings" title={said(says.title)} lead={said(says.lead)}>
      <div className="sets" key={origin ?? 'all'}>
        <SelectField
          label={say`For`}
          options={choices}
          value={origin ?? ''}
          help={origin === null ? say`Sites that have their own settings keep them.` : helpFor(hostOf(origin), isOwn)}
          onChange={(value) => onLookAt(value === '' ? null : value)}
        />
        {origin !== null && isOwn && (
          <button type="button" className="btn set__back" onClick={onDropOwn}>
            {said(says.back)}
          </button>
        )}
        <NumberField
          label={say`Pages at most`}
          help={said(says.pages)}
          value={pages}
          most={settingBounds.pages}
          onChange={(value) => onChange({ pages: value })}
        />
        <NumberField
          label={say`Pages at once`}
          help={said(says.atOnce)}
          value={atOnce}
          most={settingBounds.atOnce}
          onChange={(value) => onChange({ atOnce: value })}
        />
        <NumberField
          label={say`Pages a second at most`}
          help={said(says.perSecond)}
          value={perSecond}
          most={settingBounds.perSecond}
          onChange={(value) => onChange({ perSecond: value })}
        />
        <SelectField
          label={say`Goal`}
          options={goals}
          value={goal ?? ''}
          help={said(says.goalHelp)}
          onChange={(value) => onChange({ goal: goalKinds.find((kind) => kind === value) ?? null })}
        />
        <div className="set">
          <Choices legend={said(says.draw)} options={sayLabels(yesOrNo)} chosen={draw} onChoose={(value) => onChange({ draw: value })} />
          <p className="set__help">{said(says.drawHelp)}</p>
        </div>
        <div className="set">
          <Choices
            legend={said(says.ownCart)}
            options={sayLabels(yesOrNo)}
            chosen={ownCart}
            onChoose={(value) => onChange({ ownCart: value })}
          />
          <p className="set__help">{said(says.ownCartHelp)}</p>
        </div>
        <div className="set">
          <Choices legend={said(says.as)} options={sayLabels(eyes)} chosen={as} onChoose={(value) => onChange({ as: value })} />
          <p className="set__help">{said(says.asHelp)}</p>
        </div>
      </div>
    </Section>
  );
}

const helpFor = (host: string, isOwn: boolean): string =>
  isOwn ? say`${host} has its own settings.` : say`${host} is checked as all sites are. What you change here holds for it alone.`;
