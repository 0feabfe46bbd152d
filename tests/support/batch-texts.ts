// What tests of the import read; all texts, people and places are fiction.

/** A text that begins with its date. */
export const letter = ` date 2018-06-19 Alarmed by the night ferry’s noise, more than 100 residents of Lantern Bay have written to harbour mistress Mira Solano. They want quiet.

The Port Authority has not answered.
`;

/** An article as a line of JSON. */
export const story = (fields: object = {}) =>
  JSON.stringify({
    id: 7,
    title: 'Dockers walk out',
    date: '1923-05-02',
    body: 'The dockers of Lantern Bay walked out on Wednesday.\n\nNobody came to the gate but the harbour mistress, who counted the ships.',
    ...fields,
  });
