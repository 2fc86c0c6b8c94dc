// Whether the rectangles of a lane are what the library's segments say: reckoned from the answers alone, not as the tool does.

/** The class of a stretch. */
export const kindOf = ({ inForce, phases }) => {
  if (inForce === 'true') return 'if';
  if (inForce === 'unknown') return phases.includes('inForce') ? 'po' : 'un';
  if (phases.join() === 'suspended') return 'su';
  if (phases.join() === 'pending') return 'pe';
  return 'no';
};

// Whole microseconds: Date knows milliseconds alone.
const micros = text => {
  const [, seconds, fraction = ''] = text.match(/^(.*?)(?:\.(\d+))?Z$/);
  return Date.parse(`${seconds}Z`) * 1000 + Number(fraction.padEnd(6, '0'));
};

/** All that is drawn of a pause's lanes. */
export const lanesOf = (tab, p) => tab.evaluate(p => {
  const section = document.getElementById(`p${p}`);
  return {
    pieces: [...section.querySelectorAll('.ln rect:not(.gd)')].map(rect => ({
      kind: rect.getAttribute('class').split(' ')[0],
      isProjected: rect.classList.contains('pj'),
      x: +rect.getAttribute('x'),
      end: +rect.getAttribute('x') + +rect.getAttribute('width'),
      label: rect.getAttribute('aria-label'),
    })),
    line: +section.querySelector('.pz').getAttribute('x'),
  };
}, p);

// However short it is, a stretch is drawn so wide, and may reach that far into what follows.
const leastWidth = 2.5;
const slackOf = piece => piece.end - piece.x < leastWidth + 0.06 ? leastWidth + 0.1 : 1;

export const lanesAgree = ({ pieces, line }, label, segments, known) => {
  const lane = pieces.filter(piece => piece.label.startsWith(`${label}: `));
  const left = Math.min(...pieces.map(piece => piece.x));
  const right = Math.max(...pieces.map(piece => piece.end));
  const wrong = [];
  const at = micros(known);
  for (const segment of segments) {
    const span = `from ${segment.start ?? 'the beginning of time'} until ${segment.end ?? 'the end of time'}`;
    const pieces = lane.filter(piece => piece.label.endsWith(span));
    const start = segment.start ? micros(segment.start) : -Infinity;
    const end = segment.end ? micros(segment.end) : Infinity;
    const isOutside = pieces.length === 0;
    if (isOutside && start < at && end > at) wrong.push(`nothing drawn ${span}`);
    for (const piece of pieces) {
      if (piece.kind !== kindOf(segment.assessment)) wrong.push(`${piece.kind} drawn for ${segment.assessment.inForce} ${span}`);
      if (piece.isProjected ? end <= at : start > at) wrong.push(`wrong side of the knowledge time ${span}`);
      if (piece.isProjected ? piece.x < line - 0.1 : piece.end > line + slackOf(piece)) wrong.push(`across the knowledge time ${span}`);
    }
  }
  // Instants lie on the axis in proportion: any third between two others.
  const bounds = segments.filter(segment => segment.start).map(segment => ({
    t: micros(segment.start),
    x: Math.min(...lane.filter(piece => piece.label.includes(`from ${segment.start} until`)).map(piece => piece.x)),
  })).filter(({ x }) => x > left + 0.2 && x < right - 1);
  // A knowledge time beyond the right edge is drawn there.
  if (line < right - 1) bounds.push({ t: at, x: line });
  if (bounds.length === 0) return wrong;
  bounds.sort((a, b) => a.t - b.t);
  const [first, last] = [bounds[0], bounds[bounds.length - 1]];
  for (const { t, x } of bounds) {
    const wanted = last.t === first.t ? x : first.x + (t - first.t) / (last.t - first.t) * (last.x - first.x);
    if (Math.abs(wanted - x) > 1) wrong.push(`${new Date(t / 1000).toISOString()} at ${x}, not ${wanted}`);
  }
  // No gap and no overlap.
  const ordered = [...lane].sort((a, b) => a.x - b.x || a.end - b.end);
  for (let i = 1; i < ordered.length; i++) {
    const gap = ordered[i].x - ordered[i - 1].end;
    if (gap > 0.95) wrong.push(`a gap at ${ordered[i].x}`);
    if (gap < -slackOf(ordered[i - 1])) wrong.push(`an overlap at ${ordered[i].x}`);
  }
  return wrong;
};
