import { headcount } from '../../../figures';
import { figure, type Slot } from '../../clause';
import { defineParagraph } from '../../paragraph';

const people = (item: 'adminPosts' | 'adminStaff' | 'institutionPosts' | 'institutionStaff'): Slot<unknown> =>
  figure((account) => headcount.figure(account, item));

export const staffing = defineParagraph({
  id: 'staffing',
  basis: '北京市部门决算公开格式（2020）第二部分 一（二）人员构成情况',
  wording:
    '行政编制{adminPosts}人，实有人数{adminStaff}人；事业编制{institutionPosts}人，实有人数{institutionStaff}人。',
  slots: {
    adminPosts: people('adminPosts'),
    adminStaff: people('adminStaff'),
    institutionPosts: people('institutionPosts'),
    institutionStaff: people('institutionStaff'),
  },
});
