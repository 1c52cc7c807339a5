import type { DatedCode } from './classification/datedCode';

/**
 * The classes of the 2020 classification in the order of 收入支出决算总表. The order of rows and the names are those of the
 * published form; the codes of classes the published sources do not show, former names and first years are general
 * knowledge (unverified).
 */
export const functionalClasses2020: readonly DatedCode[] = [
  { code: '201', name: '一般公共服务支出' },
  { code: '202', name: '外交支出' },
  { code: '203', name: '国防支出' },
  { code: '204', name: '公共安全支出' },
  { code: '205', name: '教育支出' },
  { code: '206', name: '科学技术支出' },
  { code: '207', name: '文化旅游体育与传媒支出', formerly: [{ name: '文化体育与传媒支出', until: 2018 }] },
  { code: '208', name: '社会保障和就业支出' },
  { code: '210', name: '卫生健康支出', formerly: [{ name: '医疗卫生与计划生育支出', until: 2018 }] },
  { code: '211', name: '节能环保支出' },
  { code: '212', name: '城乡社区支出' },
  { code: '213', name: '农林水支出' },
  { code: '214', name: '交通运输支出' },
  { code: '215', name: '资源勘探工业信息等支出', formerly: [{ name: '资源勘探信息等支出', until: 2019 }] },
  { code: '216', name: '商业服务业等支出' },
  { code: '217', name: '金融支出' },
  { code: '219', name: '援助其他地区支出' },
  { code: '220', name: '自然资源海洋气象等支出', formerly: [{ name: '国土海洋气象等支出', until: 2018 }] },
  { code: '221', name: '住房保障支出' },
  { code: '222', name: '粮油物资储备支出' },
  { code: '223', name: '国有资本经营预算支出' },
  { code: '224', name: '灾害防治及应急管理支出', from: 2019 },
  { code: '229', name: '其他支出' },
  { code: '231', name: '债务还本支出' },
  { code: '232', name: '债务付息支出' },
  { code: '234', name: '抗疫特别国债安排的支出', from: 2020 },
];
