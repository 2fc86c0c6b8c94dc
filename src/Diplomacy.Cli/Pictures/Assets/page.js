'use strict';
// Shows what was known at another time: draws the rectangles that the library computed, and fills the tables. It decides nothing.
(() => {
const data = JSON.parse(document.getElementById('data').textContent);
const tip = document.getElementById('tip');
const SVG = 'http://www.w3.org/2000/svg';
const number = v => String(Math.round(v * 10) / 10);

const make = (name, text) => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

const row = cells => {
  const made = document.createElement('tr');
  cells.forEach((cell, i) => {
    const part = make(i ? 'td' : 'th', cell);
    if (!i) part.scope = 'row';
    made.append(part);
  });
  return made;
};

const line = (style, x, top, bottom) => {
  const made = document.createElementNS(SVG, 'path');
  made.setAttribute('class', style);
  made.setAttribute('d', 'M' + number(x) + ' ' + number(top) + 'V' + number(bottom));
  return made;
};

const rectangle = (style, x, y, width, height) => {
  const made = document.createElementNS(SVG, 'rect');
  made.setAttribute('class', style);
  Object.entries({ x, y, width, height }).forEach(([name, value]) => made.setAttribute(name, number(value)));
  return made;
};

data.pauses.forEach((pause, p) => {
  const section = document.getElementById('p' + p);
  const svg = section.querySelector('svg');
  const lanes = [...svg.querySelectorAll('.ln')];
  const marks = [...svg.querySelectorAll('.mk')];
  const rows = pause.standings.map((_, i) => document.getElementById('p' + p + '-s' + i));
  const verdicts = section.querySelector('.verdicts tbody');
  const questions = section.querySelector('.questions tbody');
  const output = section.querySelector('.known');
  const slider = section.querySelector('input');
  let shown = pause.snapshots.length - 1;

  // What a statement does and its words: told in full in one table of the page, to which the others lead.
  const fullRowOf = s => {
    const link = rows[s].querySelector('a.told');
    return link ? document.getElementById(link.hash.slice(1)) : rows[s];
  };
  const shorten = (text, longest) => text.length <= longest ? text
    : [...text].slice(0, longest).join('') + '… (the table has ' + ([...text].length - longest) + ' more characters)';

  const from = t => t < 0 ? 'the beginning of time' : pause.times[t];
  const until = t => t < 0 ? 'the end of time' : pause.times[t];

  // [start, end, assessment] of each segment of an answer: -1 is open.
  const segmentsOf = answer => {
    const flat = answer[0], list = [];
    for (let i = 0; i < flat.length; i += 2) {
      list.push([i ? flat[i - 1] : -1, i + 1 < flat.length ? flat[i + 1] : -1, flat[i]]);
    }
    return list;
  };

  const answerOf = lane => pause.lanes[lane][pause.snapshots[shown].lanes[lane]];

  const standingOf = s => {
    let standing = 0;
    const changes = pause.standings[s];
    for (let i = 0; i < changes.length && changes[i] <= shown; i += 2) standing = changes[i + 1];
    return standing;
  };

  const styleOf = (shape, width) => shape.class + (width < data.slim ? ' sl' : width < data.narrow ? ' nr' : '');

  // A ground covers the end of the box beside it, which would look open; where no box is left there is none to close.
  const edge = (piece, x, slim) => {
    if (!piece || piece.b - piece.a < data.beside * slim) return [];
    const shape = data.kinds[piece.kind].shapes[piece.projected];
    const style = styleOf(shape, Math.max(piece.b - piece.a, data.leastWidth));
    return shape.outlined && x > piece.a + data.leastBox && x < piece.b - data.leastBox ? [line(style, x, shape.top, shape.top + shape.height)] : [];
  };
  const groundOf = (a, b, width, previous, next) => {
    // The outline of what follows closely sticks out on the other side.
    const sticksOut = next && data.kinds[next.kind].shapes[next.projected].outlined && b - a < data.outline;
    const x = a - (previous ? data.margin : sticksOut ? data.outline : 0);
    const end = a + width + (next ? data.margin : 0);
    return [rectangle(data.ground, x, 0, end - x, data.bar), ...edge(previous, x, width), ...edge(next, end, width)];
  };

  const drawLane = (group, lane) => {
    const { x: known, order } = pause.snapshots[shown];
    group.replaceChildren();
    const pieces = [];
    segmentsOf(answerOf(lane)).forEach(([start, end, assessment], index) => {
      const x0 = start < 0 ? pause.left : pause.xs[start];
      const x1 = end < 0 ? pause.right : pause.xs[end];
      const kind = pause.assessments[assessment][0];
      const n0 = start < 0 ? 0 : pause.order[start];
      const n1 = end < 0 ? pause.last : pause.order[end];
      // Whether a piece is there is told by order: places are rounded.
      if (n0 < Math.min(n1, order)) pieces.push({ a: x0, b: Math.min(x1, known), projected: 0, kind, index });
      if (Math.max(n0, order) < n1) pieces.push({ a: Math.max(x0, known), b: x1, projected: 1, kind, index });
    });
    const narrow = [];
    pieces.forEach(({ a, b, projected, kind, index }, i) => {
      const { words, shapes } = data.kinds[kind];
      const shape = shapes[projected];
      const width = Math.max(b - a, data.leastWidth);
      const rect = rectangle(styleOf(shape, width), a, shape.top, width, shape.height);
      group.append(rect);
      equip(rect, a, words + (projected ? ', projected' : ''), index);
      // What is slim is parted from what is of another kind beside it.
      const beside = other => other && other.kind !== kind ? other : null;
      const [previous, next] = [beside(pieces[i - 1]), beside(pieces[i + 1])];
      const ground = width < data.slim && (previous || next) ? groundOf(a, b, width, previous, next) : [];
      if (b - a < data.narrow) narrow.push({ width: b - a, shapes: [...ground, rect] });
    });
    // The narrowest lie on top, the narrower the higher: what is next to them would cover them.
    narrow.sort((one, other) => other.width - one.width).forEach(({ shapes }) => group.append(...shapes));
  };

  // Makes a shape an item of its lane: it has a name, can be reached by arrow keys, tells about itself.
  const items = new Map();
  const equip = (item, x, words, index) => {
    const lane = +item.parentNode.dataset.lane;
    const [start, end] = segmentsOf(answerOf(lane))[index];
    item.dataset.i = index;
    item.setAttribute('role', 'button');
    item.setAttribute('tabindex', '-1');
    const span = 'from ' + from(start) + ' until ' + until(end);
    item.setAttribute('aria-label', pause.names[lane] + ': ' + words + ', ' + span);
    items.set(item, { x, lane, index, words, span });
  };

  const equipMark = mark => {
    const known = mark.dataset.s.split(' ').map(Number).filter(s => standingOf(s) > 0);
    mark.toggleAttribute('data-hidden', known.length === 0);
    mark.style.display = known.length ? '' : 'none';
    mark.classList.toggle('off', known.some(s => standingOf(s) > 1));
    const count = mark.querySelector('.mn');
    if (count) count.textContent = known.length;
    mark.dataset.i = '';
    mark.setAttribute('role', 'button');
    mark.setAttribute('tabindex', '-1');
    const who = s => [...rows[s].cells].slice(0, 2).map(cell => cell.textContent).join(', ');
    mark.setAttribute('aria-label', known.map(who).join('; ') || 'not known yet');
    const place = mark.transform.baseVal[0].matrix;
    items.set(mark, { x: place.e, y: place.f, known });
  };

  const fillTables = () => {
    verdicts.replaceChildren(...lanes.flatMap((_, lane) => segmentsOf(answerOf(lane)).map(([start, end, a]) =>
      row([pause.names[lane], from(start), until(end), data.kinds[pause.assessments[a][0]].words, ...pause.assessments[a].slice(1)]))));
    if (questions) {
      questions.replaceChildren(...lanes.flatMap((_, lane) => answerOf(lane)[1].map(([start, end, q]) =>
        row([pause.names[lane], pause.questions[q][0], from(start), until(end), pause.questions[q][1]]))));
    }
    rows.forEach((line, s) => {
      line.hidden = standingOf(s) === 0;
      line.cells[4].textContent = data.standings[standingOf(s)];
    });
  };

  const drawKnown = () => {
    const { x, known } = pause.snapshots[shown];
    output.textContent = known;
    if (slider) slider.setAttribute('aria-valuetext', known);
    const band = svg.querySelector('.pz');
    band.setAttribute('x', number(x));
    band.setAttribute('width', number(pause.right - x));
    const line = svg.querySelector('.kn');
    line.setAttribute('d', line.getAttribute('d').replace(/^M[-0-9.]+/, 'M' + number(x)));
    const [before, after] = svg.querySelectorAll('.kl');
    before.setAttribute('x', number(x - 5));
    const isNamed = x - pause.left > data.knownRoom * 2;
    before.textContent = isNamed ? (x < pause.right ? 'knowledge time' : 'knowledge time is later') : '';
    after.setAttribute('x', number(x + 5));
    after.textContent = pause.right - x > data.knownRoom ? (isNamed ? 'projected' : 'knowledge time, projected') : '';
  };

  // The drawing and the verdicts' rows, in reading order: lanes from above, each from left to right.
  const order = () => {
    const tops = lanes.map(lane => lane.transform.baseVal[0].matrix.f);
    const all = [...items].filter(([item]) => item.isConnected && !item.hasAttribute('data-hidden')).map(([item, at]) => ({
      item, x: at.x, y: at.y ?? tops[at.lane] + 8,
    }));
    return all.sort((a, b) => a.y - b.y || a.x - b.x);
  };

  const show = index => {
    shown = index;
    [...items.keys()].forEach(item => items.delete(item));
    lanes.forEach(drawLane);
    marks.forEach(equipMark);
    drawKnown();
    const first = order()[0];
    if (first) first.item.setAttribute('tabindex', '0');
  };

  const tell = item => {
    const at = items.get(item);
    if (!at) return;
    const lines = [];
    if (at.known) {
      const isAlone = at.known.length === 1;
      at.known.slice(0, data.told).forEach(s => {
        const cells = [...rows[s].cells].slice(0, 5).concat([...fullRowOf(s).cells].slice(5));
        const words = cells[6].querySelector('q');
        lines.push(make('p', cells[0].textContent + ', ' + cells[1].textContent + ', said ' + cells[2].textContent));
        const said = make('p', words
          ? '“' + shorten(words.textContent, isAlone ? data.wording : data.each) + '”'
          : shorten(cells[5].textContent, isAlone ? data.line : data.each));
        said.dir = 'auto';
        lines.push(said);
        if (isAlone) {
          if (words) lines.push(make('p', shorten(cells[5].textContent, data.line)));
          [...cells[6].querySelectorAll('cite')].forEach(cite => lines.push(make('p', shorten(cite.textContent, data.line))));
          lines.push(make('p', 'Known from ' + cells[3].textContent + '; ' + cells[4].textContent));
        }
      });
      if (at.known.length > data.told) lines.push(make('p', 'and ' + (at.known.length - data.told) + ' more'));
    } else {
      const answer = answerOf(at.lane);
      const [, , a] = segmentsOf(answer)[at.index];
      const [, phases, causes] = pause.assessments[a];
      lines.push(make('p', pause.names[at.lane] + ': ' + at.words), make('p', at.span));
      lines.push(make('p', phases + (causes ? '; because of ' + causes : '')));
      // What an answer makes of it may change within a stretch: when is told then.
      const [start, end] = segmentsOf(answer)[at.index];
      const low = t => t < 0 ? -1 : pause.order[t];
      const high = t => t < 0 ? Infinity : pause.order[t];
      const open = answer[1].filter(([s, e]) => low(s) < high(end) && low(start) < high(e));
      open.slice(0, 8).forEach(([s, e, q]) => {
        const whole = low(s) <= low(start) && high(end) <= high(e);
        lines.push(make('p', pause.questions[q].join('; ') + (whole ? '' : ', from ' + from(s) + ' until ' + until(e))));
      });
      if (open.length > 8) lines.push(make('p', 'and ' + (open.length - 8) + ' more open question' + (open.length > 9 ? 's' : '')));
    }
    tip.replaceChildren(...lines);
    tip.hidden = false;
    const box = item.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(box.left, width - tip.offsetWidth - 8));
    const above = box.top - tip.offsetHeight - 8;
    const below = box.bottom + 8;
    const top = below + tip.offsetHeight < innerHeight || above < 0 ? below : above;
    tip.style.left = left + scrollX + 'px';
    tip.style.top = top + scrollY + 'px';
  };

  const hide = () => { tip.hidden = true; };

  const move = (item, key) => {
    const all = order();
    const here = all.findIndex(one => one.item === item);
    if (key === 'ArrowRight' || key === 'ArrowLeft') return all[here + (key === 'ArrowRight' ? 1 : -1)];
    if (key === 'Home') return all[0];
    if (key === 'End') return all[all.length - 1];
    const { x, y } = all[here];
    const down = key === 'ArrowDown';
    const others = all.filter(one => down ? one.y > y : one.y < y);
    const line = others.length ? (down ? others[0].y : others[others.length - 1].y) : y;
    return others.filter(one => one.y === line).sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
  };

  const goTo = item => {
    const at = items.get(item);
    const before = at.known ? 0 : lanes.slice(0, at.lane).reduce((n, _, lane) => n + segmentsOf(answerOf(lane)).length, 0);
    const line = at.known ? rows[at.known[0]] : verdicts.rows[before + at.index];
    line.tabIndex = -1;
    line.scrollIntoView({ block: 'center' });
    line.focus();
  };

  // Listeners stand on the frame: a drawing that listens for focus would take it.
  const frame = svg.parentNode;
  frame.addEventListener('keydown', event => {
    const item = event.target.closest('[data-i]');
    if (!item) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      goTo(item);
    } else if (/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(event.key)) {
      event.preventDefault();
      const next = move(item, event.key);
      if (next) {
        item.setAttribute('tabindex', '-1');
        next.item.setAttribute('tabindex', '0');
        next.item.focus();
      }
    }
  });
  const itemOf = event => event.target.closest && event.target.closest('[data-i]');
  frame.addEventListener('focusin', event => { const item = itemOf(event); if (item) tell(item); });
  frame.addEventListener('focusout', hide);
  frame.addEventListener('pointerover', event => { const item = itemOf(event); if (item) tell(item); });
  frame.addEventListener('pointerout', event => { if (!tip.contains(event.relatedTarget)) hide(); });
  frame.addEventListener('click', event => { const item = itemOf(event); if (item) tell(item); });
  tip.addEventListener('pointerleave', hide);

  svg.setAttribute('role', 'group');
  show(shown);
  if (slider) {
    slider.parentNode.hidden = false;
    slider.addEventListener('input', () => { hide(); show(+slider.value); fillTables(); });
  }
});
// A row to which a link leads may not be known yet at the knowledge time of its own pause.
document.addEventListener('click', event => {
  const link = event.target.closest && event.target.closest('a.told');
  if (link) document.getElementById(link.hash.slice(1)).hidden = false;
});
document.addEventListener('keydown', event => { if (event.key === 'Escape') tip.hidden = true; });
})();
