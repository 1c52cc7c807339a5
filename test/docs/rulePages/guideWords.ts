import type { Text } from '../../../src/core/text';

export const introduction: Text = {
  zh: '每条规则是一句关于决算的断言。每页写明为什么应当如此、怎样核对、一个相符和一个不符的例子、校验时看到的原话，以及怎么办。例子都由规则实际运行得出，取自同一份样例，每个例子只改动写明的单元格。',
  en: 'Each rule asserts one truth about the accounts. Its page says why it must hold, how it is judged, shows an example that holds and one that fails with the very words that validation gives, and what to do. The examples come from running the rule on one sample, in which only the cells named are changed.',
};

export const threeKinds: Text = {
  zh: `没有一个统一的“容差”。两个数该不该分毫不差，看它们是怎么来的：

1. **由印出的数算出的**（合计、差额、比率）：印到两位小数的 19.56 代表 19.555 到 19.565 之间的任何数，所以比较的是两个区间；区间不能相遇才是不符。以元填报的金额是确切的，区间就是它自己。
2. **同一个数重复出现的**：位数相同就必须相等，269.85 和 269.86 不会是同一个数。
3. **文字里的数与确切的单元格**：先把单元格四舍五入到文字的位数，再要求相等。`,
  en: `There is no tolerance for everything. Whether two numbers must agree to the last digit depends on where they come from:

1. **Computed from printed numbers** (totals, differences, rates): 19.56 printed to two digits stands for anything from 19.555 to 19.565, so two intervals are compared, and only where they cannot meet is the relation refuted. An amount typed in 元 is exact: its interval is itself.
2. **The same number shown again**: with the same digits it must be equal; 269.85 and 269.86 are not one number.
3. **A number in a text against an exact cell**: the cell is rounded half-up to the digits of the text and must then be equal.`,
};

export const fourVerdicts: Text = {
  zh: '**一致**：照原数就相符。**尾差**：四舍五入可以解释的差额，写明用去可能尾差的多少，不必更正。**不符**：四舍五入解释不了。**未核对**：要用的单元格空白或未能读取，或基数为零，无从判断；未核对不等于没有问题。四种之和就是应核对的项数。下面的例子由程序现算：',
  en: '**Tied**: it agrees as it stands. **Rounding**: a difference that rounding explains; how much of the possible difference was used is said, and nothing need be corrected. **Refuted**: rounding cannot explain it. **Not checked**: a cell that is needed is blank or could not be read, or the base is zero, so nothing can be told, which never means that all is well. The four add up to what was due. The program computed these examples:',
};

export const locating: Text = {
  zh: '一个单元格通常出现在几项关系里：填错一格，会使几项关系同时不符，却不会动到相符的那些。校验由此反推：改正哪一个（或最少哪几个）单元格，就能使所有不符的关系相符，而不破坏相符的关系，并算出它应为多少。能找到的列为“可能有误的单元格”，最可能的在前；如果应填的数与所填的数只差颠倒两位、漏一位、小数点错位、正负号、元与万元混填或错了一行，也会说明。只有一项关系不符时，往往不能断定是哪一边。程序从不自行改数，由您核对后更正。',
  en: 'A cell mostly takes part in several relations: one wrong cell breaks several of them at once and leaves the others alone. Validation reasons backwards: which cell, or which few, corrected to which value, would satisfy every refuted relation and break none that holds? Those are named as suspected, the likeliest first; where what was typed differs from what was meant by two digits swapped, a digit lost, the decimal point, the sign, 元 for 万元 or a row, this is said. Where one relation alone is refuted it often cannot be told which side is wrong. Nothing is ever replaced by itself: you check and correct.',
};
