const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The number that a key leads to from the one that has the keyboard; undefined where it leads nowhere. */
export function nextNumeral(text: HTMLElement | null, key: string): HTMLElement | undefined {
  const step = steps[key];
  const from = document.activeElement;
  if (step === undefined || text === null || from?.matches('[data-numeral]') !== true) return undefined;
  const shown = Array.from(text.querySelectorAll<HTMLElement>('[data-shown="true"]'));
  const place = shown.findIndex((one) => one === from);
  return place < 0 ? shown[0] : shown[place + step];
}
