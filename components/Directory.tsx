import './Directory.css';

export interface DirectoryLine {
  readonly name: string;
  /** "2 clicks", "not found", "looking"... */
  readonly figure: string;
  /** Nothing is known yet: the figure is set quietly. */
  readonly open?: boolean;
}

interface DirectoryProps {
  readonly lines: readonly DirectoryLine[];
  readonly columns?: 1 | 2;
  readonly label?: string;
}

/** Names, leader dots, figures, as on the board beside a store's escalator. */
export function Directory({ lines, columns = 1, label }: DirectoryProps) {
  return (
    <ul className={columns === 2 ? 'dir dir--two' : 'dir'} aria-label={label}>
      {lines.map(({ name, figure, open }, at) => (
        // Two names may be one word in another language.
        <li className="dir__row" key={at}>
          <span className="dir__name" dir="auto">
            {name}
          </span>
          <span className="dir__dots" />
          <span className={open ? 'dir__fig dir__fig--none' : 'dir__fig'}>{figure}</span>
        </li>
      ))}
    </ul>
  );
}
