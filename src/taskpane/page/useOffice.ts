import { useEffect, useState } from 'react';
import { officePlace } from '../../commands/office';

/** `silent`: Office.js did not arrive, or has not answered within the limit; a late answer still counts. */
export type OfficePlace = 'waiting' | 'silent' | 'browser' | 'workbook';

/** Where the page was opened, as soon as Office tells. */
export function useOffice(limitInMilliseconds: number): OfficePlace {
  const [place, setPlace] = useState<OfficePlace>('waiting');
  useEffect(() => {
    const timer = setTimeout(() => {
      setPlace('silent');
    }, limitInMilliseconds);
    void officePlace().then((found) => {
      clearTimeout(timer);
      setPlace(found ?? 'silent');
    });
    return () => {
      clearTimeout(timer);
    };
  }, [limitInMilliseconds]);
  return place;
}
