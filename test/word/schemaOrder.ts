/**
 * The order of the children that the schema of WordprocessingML (ISO/IEC 29500-4, wml.xsd) lays down as sequences, of the
 * elements that reports are made of.
 */
export const schemaOrder: Readonly<Record<string, readonly string[]>> = {
  'w:sdt': names('sdtPr sdtEndPr sdtContent'),
  'w:sdtPr': names('rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding text docPartObj'),
  'w:tbl': names('tblPr tblGrid tr'),
  'w:tr': names('tblPrEx trPr tc'),
  'w:tc': names('tcPr p'),
  'w:tblPr': names('tblStyle tblpPr bidiVisual tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook'),
  'w:tblBorders': names('top left start bottom right end insideH insideV'),
  'w:tcBorders': names('top left start bottom right end insideH insideV'),
  'w:tblCellMar': names('top left start bottom right end'),
  'w:tcPr': names('cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection vAlign'),
  'w:pPr': names(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs spacing ind contextualSpacing jc textAlignment outlineLvl rPr sectPr',
  ),
  'w:rPr': names(
    'rStyle rFonts b bCs i iCs caps strike color spacing w kern position sz szCs u vertAlign lang',
  ),
  'w:sectPr': names(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar pgBorders lnNumType pgNumType cols vAlign titlePg docGrid',
  ),
  'w:style': names(
    'name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr',
  ),
  'w:font': names('altName panose1 charset family notTrueType pitch sig'),
};

function names(list: string): readonly string[] {
  return list.split(' ').map((name) => `w:${name}`);
}
