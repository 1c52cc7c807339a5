const c = (names: string): readonly string[] => names.split(' ').map((name) => `c:${name}`);
const a = (names: string): readonly string[] => names.split(' ').map((name) => `a:${name}`);

const PLOTS =
  'areaChart area3DChart lineChart line3DChart stockChart radarChart scatterChart pieChart pie3DChart doughnutChart ' +
  'barChart bar3DChart ofPieChart surfaceChart surface3DChart bubbleChart';
/** The format takes axes in any order; programs expect the categories first. */
const AXES = 'catAx dateAx valAx serAx';

const PLOT = c(
  'barDir grouping varyColors ser dLbls dropLines gapWidth overlap serLines hiLowLines upDownBars marker smooth ' +
    'firstSliceAng holeSize axId extLst',
);
const AXIS = c(
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr ' +
    'crossAx crosses crossesAt crossBetween auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl majorUnit ' +
    'minorUnit dispUnits extLst',
);
const LABELS =
  'layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize ' +
  'separator showLeaderLines leaderLines extLst';
const LINES = c('spPr');
const TEXT_RUN = a('ln noFill solidFill gradFill blipFill pattFill effectLst latin ea cs sym');

/** The elements inside each element of a chart, in the order in which the format wants them. */
export const CHART_ORDER: Readonly<Partial<Record<string, readonly string[]>>> = {
  'c:chartSpace': [
    ...c('date1904 lang roundedCorners'),
    'mc:AlternateContent',
    ...c(
      'style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
    ),
  ],
  'c:chart': c(
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  ),
  'c:plotArea': c(`layout ${PLOTS} ${AXES} dTable spPr extLst`),
  ...Object.fromEntries(c(PLOTS).map((name) => [name, PLOT])),
  ...Object.fromEntries(c(AXES).map((name) => [name, AXIS])),
  'c:scaling': c('logBase orientation max min'),
  'c:ser': c(
    'idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val xVal yVal ' +
      'bubbleSize smooth shape extLst',
  ),
  'c:dPt': c('idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst'),
  'c:dLbls': c(`dLbl delete ${LABELS}`),
  'c:dLbl': c(`idx delete ${LABELS}`),
  'c:marker': c('symbol size spPr extLst'),
  'c:title': c('tx layout overlay spPr txPr extLst'),
  'c:legend': c('legendPos legendEntry layout overlay spPr txPr extLst'),
  'c:majorGridlines': LINES,
  'c:minorGridlines': LINES,
  'c:strRef': c('f strCache extLst'),
  'c:numRef': c('f numCache extLst'),
  'c:txPr': a('bodyPr lstStyle p'),
  'c:rich': a('bodyPr lstStyle p'),
  'c:spPr': a('xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst'),
  'a:p': a('pPr r br fld endParaRPr'),
  'a:ln': a('noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd'),
  'a:r': a('rPr t'),
  'a:defRPr': TEXT_RUN,
  'a:rPr': TEXT_RUN,
};
