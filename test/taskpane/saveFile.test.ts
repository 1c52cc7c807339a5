/** @jest-environment jsdom */
import { saveFile } from '../../src/taskpane/page/saveFile';

test('a file is handed over as a download under its name, and let go of later', () => {
  jest.useFakeTimers();
  const blob = new Blob(['PK']);
  const [createObjectURL, revokeObjectURL] = [jest.fn(() => 'blob:1'), jest.fn()];
  Object.assign(URL, { createObjectURL, revokeObjectURL });
  const clicked: unknown[] = [];
  document.addEventListener('click', (event) => {
    const { href, download } = event.target as HTMLAnchorElement;
    clicked.push([href, download]);
    event.preventDefault();
  });
  saveFile({ name: '决算.docx', blob });
  expect(createObjectURL).toHaveBeenCalledWith(blob);
  expect(clicked).toEqual([['blob:1', '决算.docx']]);
  expect(document.querySelector('a')).toBeNull();
  expect(revokeObjectURL).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(revokeObjectURL).toHaveBeenCalledWith('blob:1');
  jest.useRealTimers();
});
