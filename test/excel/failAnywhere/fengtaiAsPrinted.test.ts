import { describeSample } from './describeSample';
import { scenarios } from './scenarios';

describeSample('fengtai-2020-as-printed', scenarios);
