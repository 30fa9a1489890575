import { useEffect, useState } from 'react';

/**
 * The part that is being read: the one a link has led to, as long as its head is in view; else the last one whose top has passed the
 * upper third of the window. Short parts at the end never come to the top: there a link alone says which of them is meant.
 */
export function useCurrentPart(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(ids[0] ?? null);
  const all = ids.join(' ');
  useEffect(() => {
    const parts = all.split(' ');
    const named = (hash: string): string | null => parts.find((id) => `#${id}` === hash) ?? null;
    let led = { to: named(location.hash), arrived: false };
    const look = () => setCurrent(partAt(parts, led));
    let waits = 0;
    const lookSoon = () => {
      cancelAnimationFrame(waits);
      waits = requestAnimationFrame(look);
    };
    const follow = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (link) led = { to: named(link.hash), arrived: false };
      lookSoon();
    };
    const changes = ['scroll', 'resize'] as const;
    look();
    for (const change of changes) addEventListener(change, lookSoon, { passive: true });
    addEventListener('click', follow);
    return () => {
      cancelAnimationFrame(waits);
      for (const change of changes) removeEventListener(change, lookSoon);
      removeEventListener('click', follow);
    };
  }, [all]);
  return current;
}

/** `led`: where the last link led; forgotten once it was in view and is so no more. */
function partAt(parts: readonly string[], led: { to: string | null; arrived: boolean }): string | null {
  const line = innerHeight / 3;
  const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0;
  if (led.to !== null) {
    const top = topOf(led.to);
    led.arrived ||= top <= (atEnd ? innerHeight : line);
    if (led.arrived && top >= 0 && top <= (atEnd ? innerHeight : line)) return led.to;
    if (led.arrived) led.to = null;
  }
  const last = atEnd ? parts.at(-1) : parts.findLast((id) => topOf(id) <= line);
  return last ?? parts[0] ?? null;
}

const topOf = (id: string): number => document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;
