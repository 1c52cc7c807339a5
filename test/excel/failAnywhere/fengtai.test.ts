import { describeSample } from './describeSample';
import { insertion, scenarios } from './scenarios';

describeSample('fengtai-2020', scenarios);
describeSample('an empty workbook', [insertion]);
