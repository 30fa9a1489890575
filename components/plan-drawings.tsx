import type { ReactNode } from 'react';
import { said } from '@/lib/model/say.ts';

interface PlanDrawing {
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** Of a sheet 348 wide. */
  readonly height: number;
  readonly drawing: ReactNode;
}

/** One drawing language: heavy walls, hairline furniture, unread rooms dashed, a dotted way, "you are here". */
export const planDrawings = {
  shop: {
    label: 'Floor plan of a shop: the way leads from the door through the catalog and a product to the cart',
    height: 132,
    drawing: (
      <>
        <path className="wall" d="M56 103H2V2H346V103H96M136 2v28M136 62v41M236 2v12M236 46v57M236 62h32M306 62h40" />
        <path className="thin" d="M56 103a34 34 0 0 1 40-30v30" />
        <Shelves x={18} y={14} count={4} width={15} height={24} gap={11} />
        <Shelves x={158} y={72} count={3} width={15} height={20} gap={11} />
        <rect className="shelf" x="158" y="14" width="52" height="10" />
        <rect className="shelf" x="326" y="14" width="13" height="34" />
        <path className="route" d="M76 108V46h122V30h92" />
        <path className="tip" d="m288 24 6.5 6-6.5 6" />
        <Here x={76} y={120} />
        <Words x={18} y={62} says="Catalog" />
        <Words x={158} y={64} says="Products" />
        <Words x={250} y={20} says="Cart" />
        <Words x={250} y={83} says="Answers," />
        <Words x={250} y={97} says="proof" />
        <Words x={92} y={124} says="You are here" />
      </>
    ),
  },
  wall: {
    label: 'A wall without a shop behind it',
    height: 104,
    drawing: (
      <>
        <path className="wall" d="M0 40H150M198 40H348" />
        <path className="wall door" d="M152 40h44" />
        <path className="ghost" d="M110 40V4M238 40V4" />
        <path className="route" d="M174 88V56" />
        <path className="tip" d="M166 50h16" />
        <Here x={174} y={90} />
      </>
    ),
  },
  rope: {
    label: 'A shop with a rope across its door',
    height: 104,
    drawing: (
      <>
        <path className="wall" d="M146 62H20V2H328V62H202" />
        <Shelves x={44} y={18} count={5} width={14} height={28} gap={12} />
        <Shelves x={206} y={18} count={4} width={14} height={28} gap={12} />
        <path className="rope" d="M150 62c12 15 36 15 48 0" />
        <circle className="post" cx="150" cy="61" r="4.5" />
        <circle className="post" cx="198" cy="61" r="4.5" />
        <Here x={174} y={92} />
      </>
    ),
  },
  halfway: {
    label: 'A plan drawn halfway: the part already read is solid, the rest dashed',
    height: 104,
    drawing: (
      <>
        <path className="wall" d="M204 2H20V102H56M92 102H204M128 2v32M128 70v32" />
        <path className="ghost" d="M204 2H328V102H204M252 2V30M252 70V102" />
        <Shelves x={38} y={16} count={3} width={14} height={34} gap={12} />
        <Shelves x={146} y={16} count={2} width={14} height={24} gap={12} />
        <path className="route" d="M74 84V56H200" />
        <Here x={208} y={56} />
      </>
    ),
  },
  room: {
    label: 'One room is drawn; the rooms behind its doors are dashed',
    height: 104,
    drawing: (
      <>
        <path className="wall" d="M128 40V2H220V40M220 76V102H192M156 102H128V76" />
        <path className="ghost" d="M128 2H20V102H128M220 2H328V102H220M74 2V34M74 70V102M274 2V34M274 70V102" />
        <path className="route" d="M174 86V58M150 58H112M198 58H236" />
        <path className="tip" d="m114 52-6.5 6 6.5 6M234 52l6.5 6-6.5 6" />
        <Here x={174} y={58} />
      </>
    ),
  },
  empty: {
    label: 'A shop whose rooms are all dashed: nothing in it could be seen',
    height: 104,
    drawing: (
      <>
        <path className="wall" d="M152 66H20V2H328V66H196" />
        <path className="ghost" d="M128 2v64M220 2v64M44 18h56v30H44zM144 18h56v30h-56zM240 18h64v30h-64z" />
        <path className="route" d="M174 84V62" />
        <Here x={174} y={92} />
      </>
    ),
  },
} satisfies Record<string, PlanDrawing>;

export type PlanName = keyof typeof planDrawings;

function Here({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <>
      <circle className="here-ring" cx={x} cy={y} r="7.5" />
      <circle className="here" cx={x} cy={y} r="4" />
    </>
  );
}

interface WordsProps {
  readonly x: number;
  readonly y: number;
  readonly says: string;
}

function Words({ x, y, says }: WordsProps) {
  return (
    <text x={x} y={y}>
      {said(says)}
    </text>
  );
}

interface ShelvesProps {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

function Shelves({ x, y, count, width, height, gap }: ShelvesProps) {
  return Array.from({ length: count }, (_, n) => (
    <rect key={n} className="shelf" x={x + n * (width + gap)} y={y} width={width} height={height} />
  ));
}
