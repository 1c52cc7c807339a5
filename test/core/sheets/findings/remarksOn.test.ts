import { remarksOn } from '../../../../src/core/sheets';

const heads = ['序号 No.', '状态 State', '说明 Note', '识别码 Key'];

function remarkIn(state: string, note: string) {
  return remarksOn([['校验结果'], heads, ['1', state, note, 'aa bb']])[0];
}

describe('remarksOn', () => {
  it.each(['已接受', ' 已接受 ', 'Accepted'])('reads %j as accepted', (word) => {
    expect(remarkIn(word, '理由')).toEqual({ key: 'aa', words: 'bb', state: 'accepted', note: '理由' });
  });

  it.each(['未处理', '', 'open'])('reads %j as open', (word) => {
    expect(remarkIn(word, '理由')).toMatchObject({ state: 'open', note: '理由' });
  });

  it('loses no other word that stands in place of a state: it goes with the note', () => {
    expect(remarkIn('待查', '')).toMatchObject({ state: 'open', note: '待查' });
    expect(remarkIn('待查', '问张三')).toMatchObject({ state: 'open', note: '待查；问张三' });
  });

  it('finds its columns where others were inserted, and passes over rows without a key', () => {
    const rows = [['', ...heads], ['我的列', '1', '已接受', '', 'aa bb'], ['', '合计', '', ''], ['']];
    expect(remarksOn(rows)).toEqual([{ key: 'aa', words: 'bb', state: 'accepted', note: '' }]);
  });

  it('finds none where the heads are gone, and no note where its column is', () => {
    expect(remarksOn([['1', '已接受', '', 'aa bb']])).toEqual([]);
    expect(remarksOn([['识别码 Key'], ['aa bb']])).toEqual([
      { key: 'aa', words: 'bb', state: 'open', note: '' },
    ]);
  });
});
