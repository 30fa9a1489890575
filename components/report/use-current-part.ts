import { useEffect, useState } from 'react';

/** The part that is being read: the last one whose top has passed the upper third of the window. */
export function useCurrentPart(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(ids[0] ?? null);
  const all = ids.join(' ');
  useEffect(() => {
    const look = () => {
      const line = innerHeight / 3;
      const passed = all.split(' ').filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) <= line);
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0;
      setCurrent((atEnd ? all.split(' ').at(-1) : passed.at(-1)) ?? all.split(' ')[0] ?? null);
    };
    let waits = 0;
    const onScroll = () => {
      cancelAnimationFrame(waits);
      waits = requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(waits);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, [all]);
  return current;
}
