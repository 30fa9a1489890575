import { said } from '@/lib/model/say.ts';
import { toolIds, type ToolId } from '@/lib/model/traffic/figures.ts';
import { toolNames } from '@/lib/model/traffic/tool-names.ts';
import { Fold } from '../../Fold.tsx';

const says = {
  title: 'Where do I find this?',
  none: 'None of these? Your shop system or your web host counts visits too: look for “Analytics”, “Statistics” or “Reports”. Orders alone are not enough.',
  save: 'Each of them saves a table as a CSV file, which can be taken in below.',
};
/** Where the landing pages stand, then where visits came from. */
const places: Readonly<Record<ToolId, readonly string[]>> = {
  ga4: [
    'Reports, Engagement, Landing page. Sessions are visits. Add “Bounce rate” with the pencil at the top right. Share this report, Download file, CSV.',
    'Where visits came from: Reports, Acquisition, Traffic acquisition, saved in the same way.',
    '“Pages and screens” is no such table: it holds all pages that were looked at.',
  ],
  plausible: [
    'Top pages, Entry pages: total entrances are visits. The button with the arrow beside the dates saves a zip file: unpack it, and take entry_pages.csv.',
    'Where visits came from: sources.csv in the same zip file. Its countries, browsers and devices do not tell that.',
  ],
  matomo: [
    'Behaviour, Entry pages: entrances are visits, and bounces left at once. The export button below the table: CSV, all rows, flat.',
    'Where visits came from: Acquisition, All channels, saved in the same way.',
  ],
  'search-console': [
    'Performance, Pages: clicks are visits from Google’s search alone. Export, CSV saves a zip file: unpack it, and take the file of the pages.',
    'Where other visits came from it does not know.',
  ],
};

/** Where the four figures stand in the tools that most sites have. */
export function WhereToFind() {
  return (
    <Fold title={said(says.title)}>
      <dl className="figures__where">
        {toolIds.map((tool) => (
          <div key={tool}>
            <dt>{toolNames[tool]}</dt>
            {places[tool].map((place) => (
              <dd key={place}>{said(place)}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p>{said(says.save)}</p>
      <p>{said(says.none)}</p>
    </Fold>
  );
}
