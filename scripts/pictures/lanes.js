// Whether the rectangles of a lane are what the library's segments say: reckoned from the answers alone, not as the tool does.

const kindOf = ({ inForce, phases }) => {
  if (inForce === 'true') return 'if';
  if (inForce === 'unknown') return phases.includes('inForce') ? 'po' : 'un';
  if (phases.join() === 'suspended') return 'su';
  if (phases.join() === 'pending') return 'pe';
  return 'no';
};

export const lanesAgree = async (tab, p, label, segments, known) => {
  const { lane, line, left, right } = await tab.evaluate((p, label) => {
    const section = document.getElementById(`p${p}`);
    const rects = [...section.querySelectorAll('.ln rect')].filter(rect => rect.getAttribute('aria-label').startsWith(`${label}: `));
    const band = section.querySelector('.pz');
    const all = [...section.querySelectorAll('.ln rect')].map(rect => +rect.getAttribute('x'));
    const ends = [...section.querySelectorAll('.ln rect')].map(rect => +rect.getAttribute('x') + +rect.getAttribute('width'));
    return {
      lane: rects.map(rect => ({
        kind: rect.getAttribute('class').split(' ')[0],
        isProjected: rect.getAttribute('class').endsWith(' pj'),
        x: +rect.getAttribute('x'),
        end: +rect.getAttribute('x') + +rect.getAttribute('width'),
        label: rect.getAttribute('aria-label'),
      })),
      line: +band.getAttribute('x'),
      left: Math.min(...all),
      right: Math.max(...ends),
    };
  }, p, label);
  const wrong = [];
  const at = Date.parse(known);
  for (const segment of segments) {
    const span = `from ${segment.start ?? 'always'} until ${segment.end ?? 'for good'}`;
    const pieces = lane.filter(piece => piece.label.endsWith(span));
    const start = segment.start ? Date.parse(segment.start) : -Infinity;
    const end = segment.end ? Date.parse(segment.end) : Infinity;
    const isOutside = pieces.length === 0;
    if (isOutside && start < at && end > at) wrong.push(`nothing drawn ${span}`);
    for (const piece of pieces) {
      if (piece.kind !== kindOf(segment)) wrong.push(`${piece.kind} drawn for ${segment.inForce} ${span}`);
      if (piece.isProjected ? end <= at : start > at) wrong.push(`wrong side of the knowledge time ${span}`);
      if (piece.isProjected ? piece.x < line - 0.1 : piece.end > line + 1) wrong.push(`across the knowledge time ${span}`);
    }
  }
  // Instants lie on the axis in proportion: any third between two others.
  const bounds = segments.filter(segment => segment.start).map(segment => ({
    t: Date.parse(segment.start),
    x: Math.min(...lane.filter(piece => piece.label.includes(`from ${segment.start} until`)).map(piece => piece.x)),
  })).filter(({ x }) => x > left + 0.2 && x < right - 1);
  bounds.push({ t: at, x: line });
  bounds.sort((a, b) => a.t - b.t);
  const [first, last] = [bounds[0], bounds[bounds.length - 1]];
  for (const { t, x } of bounds) {
    const wanted = last.t === first.t ? x : first.x + (t - first.t) / (last.t - first.t) * (last.x - first.x);
    if (Math.abs(wanted - x) > 1) wrong.push(`${new Date(t).toISOString()} at ${x}, not ${wanted}`);
  }
  // No gap and no overlap.
  const ordered = [...lane].sort((a, b) => a.x - b.x);
  for (let i = 1; i < ordered.length; i++) {
    if (Math.abs(ordered[i].x - ordered[i - 1].end) > 0.95) wrong.push(`a gap at ${ordered[i].x}`);
  }
  return wrong;
};
