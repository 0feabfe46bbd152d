import { makeCaseTable } from './case-table.ts';

// Written for this project from the grammar of the language. In each line: genitive, dative, accusative, instrumental, locative.
const names = `
  a: y ě/e/ovi u ou ě/e/ovi
  ka: ky ce/kovi ku kou ce/kovi
  ha: hy ze/hovi hu hou ze/hovi
  ga: gy ze/govi gu gou ze/govi
  cha: chy še/chovi chu chou še/chovi
  ra: ry ře/rovi ru rou ře/rovi
  ie: ie ii ii ií ii
  ia: ie/ii ii ii/iu ií ii
  še: še ši ši ší ši
  ce: ce ci ci cí ci
  o: a u - em ě/u/e
  ko: ka ku - kem ku
  á: é é ou ou é
  ý: ého ému ého/- ým ém
  í: ího ímu ího/- ím ím
  y: - ům/ám - ami ách
  echy: ech echám - echami echách
  b: ba/bu bu/bovi ba/- bem bě/bu/bovi
  d: da/du du/dovi da/- dem dě/du/dovi
  f: fa/fu fu/fovi fa/- fem fu/fovi
  g: ga/gu gu/govi ga/- gem gu/govi
  h: ha/hu hu/hovi ha/- hem hu/hovi
  ch: cha/chu chu/chovi cha/- chem chu/chovi
  k: ka/ku ku/kovi ka/- kem ku/kovi/ce
  l: la/lu lu/lovi la/- lem le/lu/lovi
  m: ma/mu mu/movi ma/- mem mě/mu/movi
  n: na/nu nu/novi na/- nem ně/nu/novi
  p: pa/pu pu/povi pa/- pem pě/pu/povi
  r: ra/ru ru/rovi ra/- rem ře/ru/rovi
  s: se/sa/su si/sovi/su se/sa/- sem si/sovi/se
  t: ta/tu tu/tovi ta/- tem tě/tu/tovi
  v: va/vu vu/vovi va/- vem vě/vu/vovi
  z: ze/za zi/zovi ze/za/- zem zi/zovi
  ř: ře ři/řovi ře/- řem ři/řovi
  š: še ši/šovi še/- šem ši/šovi
  č: če či/čovi če/- čem či/čovi
  ž: že ži/žovi že/- žem ži/žovi
  j: je ji/jovi je/- jem ji/jovi
  c: ce ci/covi ce/- cem/cí ci/covi
  ň: ně/ni ni - ní ni
  eň: ně/ni ni - ní ni
  ek: ka/ku ku/kovi ka/- kem ku/kovi
  ec: ce ci/covi ce/- cem ci/covi
  el: la/ela lu/lovi/elu/elovi la/ela/- lem/elem lovi/elovi/elu
`;

const surnames = `
  ová: ové ové ovou ovou ové
  á: é é ou ou é
  ý: ého ému ého ým ém
  ů:
  o:
`;

export const czechCases = makeCaseTable({ inflects: 'each', names, surnames });
