import { institutions } from '../../../src/core/inputs/institutions';
import { unit } from '../../../src/core/inputs/unit';
import { cardFields, listRows } from '../filledTable';

export const unitCard = cardFields(unit, {
  name: '北京市丰台区总工会',
  shortName: '丰台区总工会',
  year: 2020,
  level: '部门',
  money: '元',
  profile: 'beijing-2020',
  adminPosts: 27,
  adminStaff: 24,
  institutionPosts: 57,
  institutionStaff: 43,
});

const internal = '内设机构';
const institution = '事业单位';

export const institutionRows = listRows(institutions, [
  { kind: '行政单位', name: '北京市丰台区总工会' },
  { kind: internal, name: '办公室' },
  { kind: internal, name: '党建人事部（经费审查办公室）' },
  { kind: internal, name: '基层组织建设部（工会经费代收管理办公室）' },
  { kind: internal, name: '权益工作部' },
  { kind: internal, name: '宣传教育部' },
  { kind: internal, name: '社会联络部（女职工部）' },
  { kind: internal, name: '财务与资产管理部' },
  { kind: institution, name: '北京市丰台区技术交流站' },
  { kind: institution, name: '北京市丰台区东铁营工人文化宫' },
  { kind: institution, name: '北京市丰台区丰台南苑工人俱乐部' },
  { kind: institution, name: '北京市丰台工人俱乐部' },
  { kind: institution, name: '北京市丰台区职工服务中心' },
]);
