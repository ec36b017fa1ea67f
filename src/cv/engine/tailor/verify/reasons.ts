import type { EditReason, EditReasonCode } from '../../model/tailoring.js';

const MESSAGES: Readonly<Record<EditReasonCode, string>> = {
  locked: 'Employers, titles, degrees, dates and names stay as they are.',
  untraceable: 'The original says nothing that this could come from.',
  characters: 'It holds characters that are invisible, or look like others.',
  number: 'It gives a number, or a unit or bound of one, that the original does not.',
  word: 'It says something that the original does not.',
  name: 'It names something that the original does not.',
  skill: 'It claims a skill that the original does not show.',
  title: 'It makes the person out to be what the original does not say.',
  scope: 'It claims more responsibility than the original.',
  hedge: 'It leaves out what may make the original less, or less sure.',
  negation: 'It leaves out a no or not.',
  relation: 'It says the same words of something else.',
};

export function reason(code: EditReasonCode, text: string): EditReason {
  return { code, text, message: MESSAGES[code] };
}
