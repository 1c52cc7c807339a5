import { announcedLocale } from '../../src/taskpane/page/announcedLocale';

test.each([
  ['?_host_Info=Excel%24Web%2416.01%24zh-CN%24telemetry%24%24%240', 'zh-CN'],
  ['?et=&_host_Info=Excel$Win32$16.01$en-US$$$$0', 'en-US'],
  ['?_host_Info=Excel|Mac|16.00|de-DE|isDialog', 'de-DE'],
])('Excel announces its locale in %s', (search, locale) => {
  expect(announcedLocale(search)).toBe(locale);
});

test.each(['', '?_host_Info=Word$Web$16.01$zh-CN$$$0', '?_host_Info='])(
  'an address that ends in "%s" announces nothing',
  (search) => {
    expect(announcedLocale(search)).toBeUndefined();
  },
);
