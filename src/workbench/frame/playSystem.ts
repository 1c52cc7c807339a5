const DARKNESS = /prefers-color-scheme:\s*(dark|light)/;

/** Lets a frame see the workbench's own light or dark as that of the system, which Office on the web goes by. */
export function playSystem(frame: Window, isDark: boolean): void {
  const ask = frame.matchMedia.bind(frame);
  frame.matchMedia = (query) => {
    const asked = DARKNESS.exec(query)?.[1];
    return ask(asked === undefined ? query : (asked === 'dark') === isDark ? 'all' : 'not all');
  };
}
