/** @jest-environment jsdom */
import { officePlace } from '../../src/commands/office';

/** The browser finds that the script of Office.js does not arrive. */
async function miss(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[src="https://cdn.test/office.js"]');
  expect(scripts).toHaveLength(1);
  scripts[0]?.dispatchEvent(new Event('error'));
}

test('Office.js is run once, after the first picture, however many wait for it; where it does not arrive they hear so', async () => {
  document.head.innerHTML =
    '<link rel="preload" as="script" href="https://cdn.test/office.js" data-office-js>';
  const places = [officePlace(), officePlace()];
  expect(document.querySelector('script')).toBeNull();
  await miss();
  expect(await Promise.all(places)).toEqual([undefined, undefined]);
  const onReady = () => Promise.resolve({ host: 'Excel' });
  Object.assign(globalThis, { Office: { onReady, HostType: { Excel: 'Excel' } } });
  expect(await officePlace()).toBe('workbook');
});
