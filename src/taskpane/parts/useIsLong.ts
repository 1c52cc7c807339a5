import { useEffect, useState } from 'react';

const afterMilliseconds = 1000;

/** Whether something has been under way for longer than a second. */
export function useIsLong(isUnderWay: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setTimeout(() => {
      setIsLong(true);
    }, afterMilliseconds);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isUnderWay]);
  return isLong;
}
