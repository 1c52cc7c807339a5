import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

// Draws the PNGs of assets/icons from their SVGs; run it after changing one: npx tsx scripts/buildIcons.ts
const folder = 'assets/icons';
const sizes = [16, 32, 64, 80];

async function drawIcon(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.svg'))) {
    const svg = await readFile(join(folder, file), 'utf8');
    for (const size of sizes) {
      await writeFile(
        join(folder, `${basename(file, '.svg')}-${size}.png`),
        await drawIcon(browser, svg, size),
      );
    }
  }
} finally {
  await browser.close();
}
