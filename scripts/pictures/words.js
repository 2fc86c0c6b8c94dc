// What the tables of a page must say of causes and open questions: put together from the library's answers as JSON, not as the tool does.
import { kindOf } from './lanes.js';

const some = (texts, most, separator) =>
  texts.length <= most ? texts.join(separator) : texts.slice(0, most).join(separator) + separator + `and ${texts.length - most} more`;

const behind = statements => statements ? ` (${some(statements, 6, ', ')})` : '';

const causeWords = {
  boundary: 'a day named as a limit, in or out not said', zone: 'whose clock not said', fold: 'a local time that stands for two instants',
  counting: 'how days are counted not said', extent: 'start, end and length that differ', place: 'which place not said',
  start: 'a beginning known within bounds only', end: 'an end known within bounds only', base: 'what it hangs on, which came about at a time not known',
  silence: 'nobody said', conflictingSources: 'sources that contradict each other', accountsConflict: 'accounts that contradict each other',
  evasion: 'asked and not answered', noAuthority: 'no authority recorded', failure: "what a condition's failing does not said",
  conduct: 'conduct described too broadly', notYetOccurred: 'not come about by the knowledge time', exception: 'whether an exception applies not said',
  notUnderstood: 'an act of a kind not known here', contradictoryTerms: 'terms that contradict themselves', splittingBound: 'more possibilities than are explored',
};

const questionWords = {
  boundary: 'Is the day named in or out?', zone: 'Whose clock?', elapsed: 'Hours or dates?', fold: 'Which of two instants?', extent: 'The end or the length?',
  act: 'Was it done?', place: 'Which place?', failure: 'Suspended or ended?', counting: 'Counted from when?', monthEnd: 'Which day, where a month has no such?',
};

const answerWords = { true: 'in force', false: 'not in force', unknown: 'still open' };

/** The cell of the verdict. */
export const verdictOf = assessment =>
  ({ if: 'in force', po: 'possibly in force', un: 'not known', su: 'suspended', pe: 'pending', no: 'not in force' })[kindOf(assessment)];

/** The cell of phases. */
export const phasesOf = phases => {
  const words = phases.map(phase => phase === 'none' ? 'not spoken of' : phase.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
};

/** The cell of causes. */
export const causesOf = causes => some(causes.map(({ kind, statements, question }) => {
  return causeWords[kind] + (question ? `: ${question.kind}:${question.key}` : '') + behind(statements);
}), 8, '; ');

/** The cells of an open question that do not hang on time: the question and what each answer makes of it. */
export const questionOf = ({ question: { kind, key, options }, answers, statements }) => [
  `${questionWords[kind]} ${kind}:${key}${behind(statements)}`,
  some(options.map((option, i) => `${option}: ${answerWords[answers[i]]}`), 8, '; '),
].join(' | ');

/** The questions that rows of the table say are open for a lane at an instant: its rows are label, question, from, until, answers. */
export const openAt = (rows, label, at) => rows
  .filter(([whose, , from, until]) => whose === label && (from === 'the beginning of time' || instant(from) <= instant(at)) && (until === 'the end of time' || instant(at) < instant(until)))
  .map(([, question, , , answers]) => `${question} | ${answers}`)
  .sort();

// Comparable, whatever the digits of the fraction.
const instant = text => {
  const [, seconds, fraction = ''] = text.match(/^(.*?)(?:\.(\d+))?Z$/);
  return `${seconds}.${fraction.padEnd(9, '0')}`;
};
