/** Numbers pairs of whole numbers, neither below 0, from 0 in the order in which they come. */
export type NumberPairs = (one: number, other: number) => number;

/** Of the places there are so many are taken at most. */
const mostTaken = 0.5;
const fewestPlaces = 64;

/** Keeps pairs in typed arrays: a map of millions of made-up keys would make an object of each. Open addressing; a place that is free holds 0, else the pair's number and 1. */
export function numberPairs(): NumberPairs {
  let places = new Int32Array(fewestPlaces);
  let ones = new Int32Array(fewestPlaces * mostTaken);
  let others = new Int32Array(fewestPlaces * mostTaken);
  let count = 0;
  /** Where a pair is, or would be. */
  const placeOf = (one: number, other: number): number => {
    const mask = places.length - 1;
    let place = hash(one, other) & mask;
    for (let taken = places[place] as number; taken !== 0; taken = places[place] as number) {
      if (ones[taken - 1] === one && others[taken - 1] === other) return place;
      place = (place + 1) & mask;
    }
    return place;
  };
  const grow = () => {
    places = new Int32Array(places.length * 2);
    ones = doubled(ones);
    others = doubled(others);
    for (let number = 0; number < count; number += 1) places[placeOf(ones[number] as number, others[number] as number)] = number + 1;
  };
  return (one, other) => {
    let place = placeOf(one, other);
    const taken = places[place] as number;
    if (taken !== 0) return taken - 1;
    if (count === ones.length) {
      grow();
      place = placeOf(one, other);
    }
    ones[count] = one;
    others[count] = other;
    places[place] = count + 1;
    count += 1;
    return count - 1;
  };
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

/** Multiplies by large odd numbers and mixes the halves, so that neighbours lie far apart. */
function hash(one: number, other: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
