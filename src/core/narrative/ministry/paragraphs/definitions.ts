import { definitionsParagraph } from '../../byItem/definitionsParagraph';
import { basisOf } from '../basis';
import { standardDefinitions } from '../standardDefinitions';

export const definitions = definitionsParagraph(basisOf('第四部分 名词解释'), standardDefinitions);
