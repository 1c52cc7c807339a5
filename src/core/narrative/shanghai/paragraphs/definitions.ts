import { definitionsParagraph } from '../../byItem/definitionsParagraph';
import { standardDefinitions } from '../standardDefinitions';

export const definitions = definitionsParagraph(
  '上海市2024年度部门决算公开模板 第四部分 名词解释',
  standardDefinitions,
);
