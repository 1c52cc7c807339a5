import { createLocalExcel } from '../../src/host';
import { faultOf, withSheet } from './withSheet';

const properties =
  'items/name,items/comments/items/content,items/comments/items/resolved,items/comments/items/replies/items/content';

describe('comments', () => {
  it('are listed by sheet with their replies, and each knows its cell', async () => {
    await withSheet(async (context, sheet) => {
      const { comments, worksheets } = context.workbook;
      comments.add('Sheet1!B2', '请核对').replies.add('已核对');
      sheet.getRange('1:1').insert('Down');
      worksheets.load(properties);
      await context.sync();
      const [comment] = worksheets.items.flatMap((item) => item.comments.items);
      const place = comments.getItem(comment!.id).getLocation().load('address');
      await context.sync();
      expect([comment!.content, comment!.resolved, place.address]).toEqual(['请核对', false, 'Sheet1!B3']);
      expect(comment!.replies.items.map(({ content }) => content)).toEqual(['已核对']);
    });
  });

  it('are changed, resolved and deleted; one that is gone is a null object', async () => {
    await withSheet(async (context) => {
      const { comments } = context.workbook;
      const [kept, gone] = [
        comments.add('Sheet1!A1', '一').load('id'),
        comments.add('Sheet1!A2', '二').load('id'),
      ];
      await context.sync();
      const id = gone.id;
      gone.delete();
      kept.content = '壹';
      kept.resolved = true;
      await context.sync();
      const lost = comments.getItemOrNullObject(id);
      lost.delete();
      comments.load('items/content,items/resolved');
      await context.sync();
      expect(comments.items.map(({ content, resolved }) => [content, resolved])).toEqual([['壹', true]]);
      expect(lost.isNullObject).toBe(true);
    });
  });

  it('are refused in a cell that has one, and on a protected sheet', async () => {
    await withSheet(async (context, sheet) => {
      const { comments } = context.workbook;
      comments.add('Sheet1!A1', '一');
      await context.sync();
      comments.add('Sheet1!A1', '二');
      expect((await faultOf(context.sync())).code).toBe('ItemAlreadyExists');
      sheet.protection.protect();
      comments.add('Sheet1!A2', '三');
      expect((await faultOf(context.sync())).code).toBe('AccessDenied');
    });
  });

  it('have replies that are changed and deleted on their own', async () => {
    await withSheet(async (context) => {
      const { replies } = context.workbook.comments.add('Sheet1!A1', '问');
      replies.add('答一').content = '答';
      replies.add('答二');
      const second = replies.getItemAt(1);
      const parent = second.getParentComment().load('content');
      const place = second.getLocation().load('address');
      await context.sync();
      second.delete();
      const count = replies.getCount();
      replies.load('items/content,items/authorName,items/resolved');
      await context.sync();
      expect([parent.content, place.address, count.value]).toEqual(['问', 'Sheet1!A1', 1]);
      expect(replies.items.map(({ content }) => content)).toEqual(['答']);
    });
  });

  it('are saved as notes, replies below the comment', async () => {
    const excel = await createLocalExcel();
    await excel.run(async (context) => {
      context.workbook.comments.add('Sheet1!A1', '问').replies.add('答');
      await context.sync();
    });
    const again = await createLocalExcel({ xlsx: await excel.save() });
    await again.run(async (context) => {
      const { comments } = context.workbook;
      comments.load('items/content,items/replies/items/content');
      await context.sync();
      expect(comments.items.map(({ content, replies }) => [content, replies.items.length])).toEqual([
        ['问\n答', 0],
      ]);
    });
  });
});

describe('an AutoFilter', () => {
  it('is applied, saved with the workbook, and removed', async () => {
    const excel = await createLocalExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.autoFilter.apply('A2:C9');
      await context.sync();
    });
    const again = await createLocalExcel({ xlsx: await excel.save() });
    await again.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Sheet1');
      const range = autoFilter.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A2:C9');
      autoFilter.remove();
      autoFilter.remove();
      autoFilter.load('enabled');
      await context.sync();
      expect(autoFilter.enabled).toBe(false);
    });
  });
});
