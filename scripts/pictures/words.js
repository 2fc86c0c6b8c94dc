// What the tables of a page must say of causes and open questions: put together from the library's answers as JSON, not as the tool does.

const some = (texts, most, separator) =>
  texts.length <= most ? texts.join(separator) : texts.slice(0, most).join(separator) + separator + `and ${texts.length - most} more`;

const upper = word => word[0].toUpperCase() + word.slice(1);

const behind = statements => statements.length ? ` (${some(statements, 6, ', ')})` : '';

/** The cell of causes. */
export const causesOf = causes => some(causes.map(({ kind, statements, question }) => {
  // A question of the kind that the cause is stands for both.
  const asked = question?.split(':')[0].replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const what = !question ? upper(kind) : asked === kind ? question : `${upper(kind)} on ${question}`;
  return what + behind(statements);
}), 8, '; ');

/** The cells of an open question that do not hang on time: the question and what each answer makes of it. */
export const questionOf = ({ kind, key, answers, statements }) => [
  `${kind}:${key}${behind(statements)}`,
  some(Object.entries(answers).map(([option, answer]) => `${option}: ${upper(answer)}`), 8, '; '),
].join(' | ');

/** The questions that rows of the table say are open for a lane at an instant: its rows are label, question, from, until, answers. */
export const openAt = (rows, label, at) => rows
  .filter(([whose, , from, until]) => whose === label && (from === 'always' || instant(from) <= instant(at)) && (until === 'for good' || instant(at) < instant(until)))
  .map(([, question, , , answers]) => `${question} | ${answers}`)
  .sort();

// Comparable, whatever the digits of the fraction.
const instant = text => {
  const [, seconds, fraction = ''] = text.match(/^(.*?)(?:\.(\d+))?Z$/);
  return `${seconds}.${fraction.padEnd(9, '0')}`;
};
