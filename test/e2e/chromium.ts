export { launchChromium } from '../../scripts/chromium';
