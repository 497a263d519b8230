import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Notices when the top of the list has been scrolled out of sight, and when it is back. */
export function useReadingBelow(
  scroller: RefObject<HTMLElement | null>,
  top: RefObject<HTMLElement | null>,
  onChange: (reading: boolean) => void,
): void {
  const change = useEffectEvent(onChange);
  useEffect(() => {
    if (top.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1);
      if (entry === undefined) return;
      const y = entry.boundingClientRect.top;
      // On a phone the page scrolls and not the list, and the list may also lie below what is in sight.
      const edge = Math.max(0, scroller.current?.getBoundingClientRect().top ?? 0);
      change(!entry.isIntersecting && y < edge);
    });
    observer.observe(top.current);
    return () => observer.disconnect();
  }, [scroller, top]);
}
