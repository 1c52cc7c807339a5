/**
 * The locale of Excel as the address of the pane tells it before Office.js is there (`_host_Info=Excel$Web$16.01$zh-CN$…`);
 * undefined where Excel has not opened the page. It is a first guess only: what Office.js says later counts.
 */
export function announcedLocale(search: string): string | undefined {
  const [host, , , locale] = new URLSearchParams(search).get('_host_Info')?.split(/[$|]/) ?? [];
  return host === 'Excel' ? locale : undefined;
}
