import { expect, test } from 'vitest';
import { stemEnglish } from '../../../../src/search/words/english.ts';

const pairs =
  'organise/organize organisation/organization privatising/privatizing labour/labor favourite/favorite ' +
  'behaviour/behavior neighbouring/neighboring centre/center centres/centers centred/centered theatre/theater ' +
  'kilometres/kilometers litre/liter defence/defense offences/offenses catalogue/catalog travelled/traveled ' +
  'cancelling/canceling modelling/modeling analysed/analyzed programme/program aluminium/aluminum grey/gray ' +
  'sceptical/skeptical jewellery/jewelry paediatric/pediatric manoeuvre/maneuver fulfil/fulfill women/woman ' +
  'seamen/seaman businessmen/businessman men/man children/child recognise/recognize nationalisation/nationalization ' +
  'stabilise/stabilize subsidised/subsidized honour/honor rumours/rumors licence/license practise/practice';

test.each(pairs.split(' ').map((pair) => pair.split('/') as [string, string]))(
  '%s and %s have one stem',
  (british, american) => expect(stemEnglish(british)).toBe(stemEnglish(american)),
);

test.each(
  'rise/rize promise/promize arise/ariz premise/premiz our/or four/for hour/hor tour/tor source/sorce specimen/speciman omen/oman yemen/yeman bremen/breman wise/wize noise/noize prise/prize'
    .split(' ')
    .map((pair) => pair.split('/') as [string, string]),
)('%s is not %s', (word, other) => expect(stemEnglish(word)).not.toBe(stemEnglish(other)));
