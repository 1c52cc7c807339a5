import { useSyncExternalStore } from 'react';

type OfficeTheme = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>;

const systemIsDark = '(prefers-color-scheme: dark)';

/** Whether Office is in a dark theme; follows the system where Office does not tell. */
export function useDarkness(theme: OfficeTheme | undefined): boolean {
  const system = useSyncExternalStore(subscribeToSystem, () => matchMedia(systemIsDark).matches);
  return darknessOf(theme) ?? system;
}

function subscribeToSystem(listener: () => void): () => void {
  const query = matchMedia(systemIsDark);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** What an Office theme says of itself; older hosts give its background only. */
export function darknessOf(theme: OfficeTheme | undefined): boolean | undefined {
  return theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor);
}

function isDarkColour(colour: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#?(\w\w)(\w\w)(\w\w)$/.exec(colour ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const luminance = 0.2126 * hex(red) + 0.7152 * hex(green) + 0.0722 * hex(blue);
  return Number.isNaN(luminance) ? undefined : luminance < 128;
}

function hex(pair: string): number {
  return Number.parseInt(pair, 16);
}
