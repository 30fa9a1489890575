import { largestWalkThrough, type WalkThroughFault } from '@/lib/model/read-walk-through.ts';
import { said, say } from '@/lib/model/say.ts';
import { FileField } from '../../FileField.tsx';

interface WalkImportProps {
  readonly imported: { readonly file: string; readonly fault: WalkThroughFault | null } | null;
  readonly onFile: (file: File) => void;
}

const says = {
  title: 'Import a walk-through',
  help: 'A file that “Save as file” wrote, recorded on this site in another browser.',
  kept: 'It is in the table.',
};
const mega = 1_000_000;

/** Takes in one from a file. */
export function WalkImport({ imported, onFile }: WalkImportProps) {
  return (
    <FileField title={said(says.title)} help={said(says.help)} accept=".json,application/json" onFiles={([file]) => file && onFile(file)}>
      <p role="status">
        {imported && (
          <>
            <b>
              <bdi>{imported.file}</bdi>
            </b>{' '}
            {imported.fault ? sayFault(imported.fault) : said(says.kept)}
          </>
        )}
      </p>
    </FileField>
  );
}

/** Why a file was not taken in, and what to do. The name of another site is not said here. */
function sayFault(fault: WalkThroughFault): string {
  switch (fault.fault) {
    case 'too-large':
      return say`It is too large. Files of up to ${largestWalkThrough / mega} MB are read.`;
    case 'not-json':
      return say`It is no JSON, or breaks off. Choose a file that ends in .json, as Floorwalker saves it.`;
    case 'other-format':
      return say`It is JSON, but no walk-through: nothing in it says “floorwalker-walk-through”.`;
    case 'already-there':
      return say`This walk-through is here already.`;
    case 'other-site':
      return say`It was recorded on another site. Import it in a report of that site.`;
    case 'newer':
      return say`A newer Floorwalker wrote it (format ${fault.version}). Update this one, then import it again.`;
    case 'broken':
      return fault.at === ''
        ? say`It is damaged at its beginning. Nothing of it was kept.`
        : say`It is damaged at ${fault.at}. Nothing of it was kept.`;
  }
}
