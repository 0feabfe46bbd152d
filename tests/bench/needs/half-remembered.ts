/** A query for a story that a reader half remembers and misspells. */
export interface HalfRemembered {
  readonly query: string;
  /** The number of the story in the Reuters-21578 corpus. */
  readonly story: number;
}

/** Queries for stories that were drawn at random among those with some text that are no company results. */
export const halfRemembered: readonly HalfRemembered[] = [
  { query: 'hunt brothers lawsuit agianst banks jugde', story: 10386 },
  { query: 'global yen bond futures tradeing liffe chicgo', story: 6357 },
  { query: 'equador minister forign debt after earthquake', story: 3940 },
  { query: 'british airwais europe deregualtion smooth', story: 17779 },
  { query: 'missisippi power supreme court rates grand gulf nuclaer', story: 17684 },
  { query: 'tass oil platform attack adventurisim', story: 21369 },
  { query: 'chicago board of trade nite trading sesion', story: 16245 },
  { query: 'iran ends offensiv karbala', story: 107 },
  { query: 'airbuss all nipon airways order', story: 933 },
  { query: 'japanese refiners stop bussiness with texaco bankrupcy', story: 16169 },
  { query: 'citizens utility board sues commonwelth edisson refund', story: 6150 },
  { query: 'asian developement bank office jakata', story: 12405 },
  { query: 'birth controll pills ovarian canser', story: 4004 },
  { query: 'brazil seemen strike illegal court ruling', story: 3028 },
  { query: 'supercomputor market crowded starups', story: 17497 },
  { query: 'european comission lufthanza alitalia fares', story: 6646 },
  { query: 'coco buffer stock price diferentials ghana', story: 10584 },
  { query: 'AT&T trying to sell computors', story: 8439 },
  { query: 'bundesbank ems intervension counterproductive', story: 17248 },
  { query: 'corn acerage lowest in sixty years', story: 9058 },
];
