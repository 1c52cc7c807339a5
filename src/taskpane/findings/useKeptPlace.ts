import { type RefObject, useEffect, useRef } from 'react';
import { usePane } from '../paneContext';

/** Where a finding on which was decided went away with the keyboard, the one that came in its place has it. */
export function useKeptPlace(list: RefObject<HTMLElement | null>): void {
  const { deciding } = usePane().state;
  const place = useRef(-1);
  useEffect(() => {
    const items = Array.from(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? []);
    if (deciding !== undefined) {
      place.current = items.findIndex((item) => item.contains(document.activeElement));
    } else if (place.current >= 0 && document.activeElement === document.body) {
      items[Math.min(place.current, items.length - 1)]?.focus();
      place.current = -1;
    }
  }, [deciding, list]);
}
