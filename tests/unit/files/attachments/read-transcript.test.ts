import { expect, test } from 'vitest';
import { readTranscript, withoutTranscriptNotes } from '../../../../src/files/attachments/read-transcript.ts';

const text = `WEBVTT - made by Ann Pen

NOTE Ann Pen wrote this

1
00:00:01.000 --> 00:00:03.000
<v Ada Castle>The quay &amp; the
harbour</v>

00:03.500 --> 00:04.000 align:start
<v Ada Castle>were <b>closed</b>.

00:00:09.000 --> 00:00:10.000
<v Ada Castle>For good?

01:00:00.000 --> 01:00:01.000
<v Leo Example>For a week.
`;

test('words of one speaker are a paragraph until there is a pause', () => {
  expect(readTranscript(text)).toEqual([
    'Ada Castle: The quay & the harbour were closed.',
    'Ada Castle: For good?',
    'Leo Example: For a week.',
  ]);
  expect(readTranscript('WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nNo speaker.\r\n')).toEqual(['No speaker.']);
});

test('what is published has the words and times, and nothing else', () => {
  const published = withoutTranscriptNotes(text);
  expect(published).not.toContain('Ann Pen');
  expect(readTranscript(published)).toEqual(readTranscript(text));
});
