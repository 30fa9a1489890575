/** A piece of the plan: one section in one ring. Radii in pixels, degrees clockwise from the top, `from` before `to`. */
export interface Room {
  /** Pixels from seat to seat along a row, and from row to row. */
  readonly seatGap: number;
  readonly rowGap: number;
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
}

/** Where a seat can stand. */
export interface Place {
  readonly radius: number;
  readonly degrees: number;
}

/** Pixels that seats stay away from the walls of a section and from the edges of a ring; how finely free places are looked for. */
const fromWall = 7;
const fromEdge = 5.5;
const stride = 1.5;

/** The free places of a room in one row, in two, and so on: by number of rows, row, and along the row. */
export type FreeRows = readonly (readonly (readonly Place[])[])[];

/** The free places of a room in one row, in two, and so on, as far as there is depth; along each row from the first degree on. */
export function freePlaces(room: Room, isFree: (place: Place) => boolean): FreeRows {
  const { rowGap } = room;
  const depth = room.outer - room.inner - 2 * fromEdge;
  const most = Math.max(1, Math.floor(depth / rowGap) + 1);
  return Array.from({ length: most }, (_, rows) => {
    const first = (room.inner + room.outer) / 2 - (rows * rowGap) / 2;
    return Array.from({ length: rows + 1 }, (__, row) => placesAlong(room, first + row * rowGap, isFree));
  });
}

function placesAlong({ from, to, seatGap }: Room, radius: number, isFree: (place: Place) => boolean): readonly Place[] {
  const degreesOf = (pixels: number): number => ((pixels / radius) * 180) / Math.PI;
  const places: Place[] = [];
  const end = to - degreesOf(fromWall);
  let degrees = from + degreesOf(fromWall);
  while (degrees <= end) {
    const place = { radius, degrees };
    if (!isFree(place)) degrees += degreesOf(stride);
    else {
      places.push(place);
      degrees += degreesOf(seatGap);
    }
  }
  return places;
}

/** So many places of a room, in as few rows as will do, spread evenly; null when it holds fewer. Along the ring, then outwards. */
export function takePlaces(rows: FreeRows, wanted: number): readonly Place[] | null {
  const enough = rows.find((some) => some.reduce((total, { length }) => total + length, 0) >= wanted);
  if (!enough) return null;
  let left = wanted;
  let leftFree = enough.reduce((total, { length }) => total + length, 0);
  const taken = enough.flatMap((row) => {
    const take = leftFree === 0 ? 0 : Math.round((left * row.length) / leftFree);
    left -= take;
    leftFree -= row.length;
    return Array.from({ length: take }, (_, index) => row[Math.floor(((index + 0.5) * row.length) / take)]).filter(
      (one) => one !== undefined,
    );
  });
  return taken.toSorted((a, b) => a.degrees - b.degrees || a.radius - b.radius);
}

/** The most seats that a room holds. */
export function mostPlaces(rows: FreeRows): number {
  return Math.max(...rows.map((some) => some.reduce((total, { length }) => total + length, 0)));
}

/** Places in one row, however close: the last resort of a room that holds less than one seat for each family. */
export function crowded({ inner, outer, from, to }: Room, wanted: number): readonly Place[] {
  return Array.from({ length: wanted }, (_, index) => ({
    radius: (inner + outer) / 2,
    degrees: from + ((index + 0.5) / wanted) * (to - from),
  }));
}
