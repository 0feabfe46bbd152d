import { makeCaseTable } from './case-table.ts';

// Written for this project from the grammar of the language. In each line: genitive, dative, accusative, instrumental, locative.
const names = `
  ba: by bie bę bą bie
  pa: py pie pę pą pie
  ma: my mie mę mą mie
  fa: fy fie fę fą fie
  wa: wy/wej wie/wej wę/wą wą wie/wej
  va: vy vie vę vą vie
  na: ny/nej nie/nej nę/ną ną nie/nej
  sa: sy sie sę są sie
  za: zy zie zę zą zie
  ta: ty cie tę tą cie
  sta: sty ście stę stą ście
  sna: sny śnie/snie snę sną śnie/snie
  da: dy dzie dę dą dzie
  ra: ry rze rę rą rze
  ła: ły/łej le/łej łę/łą łą le/łej
  ka: ki/kiej ce/kiej kę/ką ką ce/kiej
  ga: gi dze gę gą dze
  cha: chy sze/się chę chą sze
  la: li li lę lą li
  ja: i i ję ją i
  ia: ii/i ii/i ię ią ii/i
  ea: ei ei eę eą ei
  ca: cy cy cę cą cy
  cza: czy czy czę czą czy
  sza: szy szy szę szą szy
  rza: rzy rzy rzę rzą rzy
  dza: dzy dzy dzę dzą dzy
  ża: ży ży żę żą ży
  wo: wa wu - wem wie
  no: na nu - nem nie
  ło: ła łu - łem le
  to: ta tu - tem cie
  sto: sta stu - stem ście
  ko: ka/ki ku/ce -/kę kiem/ką ku/ce
  ro: ra ru - rem rze
  ie: ia iu - iem iu
  ce: c com - cami cach
  cze: cza czu - czem czu
  rze: rza rzu - rzem rzu
  że: ża żu - żem żu
  kie: kiego kiemu - kim kim/kiem
  ne: nego nemu - nym/nem nym/nem
  y: ego emu/om ego/- ym/ami ym/ach
  hiny: hin hinom - hinami hinach
  łochy: łoch łochom - łochami łochach
  atry: atr atrom - atrami atrach
  azury: azur azurom - azurami azurach
  i: iego iemu iego/- im im
  b: ba/bu bowi/bu ba/- bem bie
  p: pa/pu powi/pu pa/- pem pie
  m: ma/mu mowi/mu ma/- mem mie
  f: fa/fu fowi/fu fa/- fem fie
  w: wa/wu wowi/wu wa/- wem wie
  v: va/vu vowi/vu va/- vem vie
  n: na/nu nowi/nu na/- nem nie
  s: sa/su sowi/su sa/- sem sie
  z: za/zu zowi/zu za/- zem zie
  t: ta/tu towi/tu ta/- tem cie
  st: sta/stu stowi/stu sta/- stem ście
  d: da/du dowi/du da/- dem dzie
  r: ra/ru rowi/ru ra/- rem rze
  ł: ła/łu łowi/łu ła/- łem le
  k: ka/ku kowi/ku ka/- kiem ku
  g: ga/gu gowi/gu ga/- giem gu
  h: ha/hu howi/hu ha/- hem hu
  l: la/lu lowi/lu la/- lem lu
  j: ja/ju jowi/ju ja/- jem ju
  c: ca/cu cowi/cu ca/- cem cu
  cz: cza/czu czowi/czu cza/- czem czu
  sz: sza/szu szowi/szu sza/- szem szu
  rz: rza/rzu rzowi/rzu rza/- rzem rzu
  dz: dza/dzu dzowi/dzu dza/- dzem dzu
  ż: ża/żu żowi/żu ża/- żem żu
  ń: nia niowi/niu nia/- niem niu
  ć: cia ciowi/ciu cia/- ciem ciu
  ś: sia siowi/siu sia/- siem siu
  ź: zia ziowi/ziu zia/- ziem ziu
  ódź: odzi odzi - odzią odzi
  ek: ka kowi/ku ka/- kiem ku
  ec: ca cowi/cu ca/- cem cu
  iec: ca cowi/cu ca/- cem cu
  niec: ńca ńcowi/ńcu ńca/- ńcem ńcu
  rzec: rca rcowi rca rcem rcu
  weł: wła włowi wła włem wle
  el: ela/elu/la elowi/lowi/elu ela/la/- elem/lem elu/lu
  ów: owa owowi/owu owa/- owem owie
  ław: ława/ławia ławowi/ławiu ława/- ławem/ławiem ławie/ławiu
`;

const surnames = `
  ski: skiego skiemu skiego skim skim
  cki: ckiego ckiemu ckiego ckim ckim
  dzki: dzkiego dzkiemu dzkiego dzkim dzkim
  y: ego emu ego ym ym
  i: iego iemu iego im im
  ska: skiej skiej ską ską skiej
  cka: ckiej ckiej cką cką ckiej
  dzka: dzkiej dzkiej dzką dzką dzkiej
  na: nej/ny nej/nie ną/nę ną nej/nie
  ówna: ówny ównie ównę ówną ównie
  wa: wej/wy wej/wie wą/wę wą wej/wie
  ka: ki ce kę ką ce
  ła: ły le łę łą le
  no:
  ro:
  to:
`;

export const polishCases = makeCaseTable({ inflects: 'each', names, surnames });
