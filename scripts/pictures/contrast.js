// The contrast of what a drawing is made of, which engines for accessibility do not look at: 4.5 for text, 3 for shapes.
export const contrastOfDrawing = tab => tab.evaluate(() => {
  const channels = colour => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const back = channels(getComputedStyle(document.body).backgroundColor);
  const wrong = [];
  const look = (selector, property, least) => {
    for (const element of document.querySelectorAll(selector)) {
      const colour = getComputedStyle(element)[property];
      if (colour.startsWith('rgb') && contrast(channels(colour), back) < least) {
        wrong.push(`${selector}: ${property} ${colour} has less than ${least}`);
        return;
      }
    }
  };
  look('svg text', 'fill', 4.5);
  look('svg .if', 'fill', 3);
  for (const kind of ['po', 'un', 'su', 'pe', 'po-line', 'un-line', 'su-line', 'kn']) look(`svg .${kind}`, 'stroke', 3);
  look('svg .no:not(.pj)', 'fill', 3);
  for (const kind of ['no-dash', 'un-dot', 'su-bar']) look(`svg .${kind}`, 'fill', 3);
  for (const ground of document.querySelectorAll('svg .gd')) {
    if (contrast(channels(getComputedStyle(ground).fill), back) > 1) wrong.push('a ground has not the colour of the page');
  }
  return wrong;
});
