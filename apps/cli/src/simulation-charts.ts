import type { SimulationData } from './simulation-json.ts';

export const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

const W = 920;

const svg = (height: number, title: string, inside: string): string =>
  `<svg viewBox="0 0 ${W} ${height}" role="img" aria-label="${escaped(title)}"><title>${escaped(title)}</title>${inside}</svg>`;

const points = (list: readonly (readonly [number, number])[]): string =>
  list.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

/** Minutes and seconds of flicks. */
export const clock = (t: number): string => {
  const s = Math.round(t / 705_600_000);
  return `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
};

/** The director's band, and where audiences were in it: the middle, and nine of ten. */
export const arcChart = (d: SimulationData): string => {
  const H = 300;
  const x = (share: number) => 46 + share * (W - 66);
  const y = (tension: number) => 14 + (1 - tension / 1000) * (H - 48);
  const parts = d.arc.p50.length;
  const along = (list: readonly number[]) => list.map((v, i) => [x((i + 0.5) / parts), y(v)] as const);
  const keys = d.arc.keys;
  const edge = (of: (k: (typeof keys)[number]) => number) => {
    const first = keys[0];
    const last = keys.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      [x(0), y(of(first))] as const,
      ...keys.map((k) => [x(k.at / 1000), y(of(k))] as const),
      [x(1), y(of(last))] as const,
    ];
  };
  const band = [...edge((k) => k.high), ...edge((k) => k.low).reverse()];
  const grid = [0, 250, 500, 750, 1000]
    .map(
      (t) =>
        `<line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(t)}" y2="${y(t)}"/><text class="tick" x="38" y="${y(t) + 4}" text-anchor="end">${t / 1000}</text>`,
    )
    .join('');
  const shares = [0, 25, 50, 75, 100]
    .map((p) => `<text class="tick" x="${x(p / 100)}" y="${H - 10}" text-anchor="middle">${p} %</text>`)
    .join('');
  const spread = [...along(d.arc.p90), ...along(d.arc.p10).reverse()];
  return svg(
    H,
    'Tension as played, against the arc',
    `${grid}${shares}${band.length > 0 ? `<polygon class="band" points="${points(band)}"/>` : ''}<polygon class="spread" points="${points(spread)}"/><polyline class="middle" points="${points(along(d.arc.p50))}"/>`,
  );
};

/** How long screenings ran. */
export const runtimeChart = (d: SimulationData): string => {
  const H = 190;
  const { least, greatest, bars, bound } = d.runtime;
  const from = Math.min(least, bound?.least ?? least);
  const to = Math.max(greatest, bound?.greatest ?? greatest, from + 1);
  const x = (t: number) => 30 + ((t - from) / (to - from)) * (W - 60);
  const most = Math.max(1, ...bars);
  const width = (greatest - least) / bars.length;
  const columns = bars
    .map((n, i) => {
      const x0 = x(least + i * width);
      const x1 = x(least + (i + 1) * width);
      const h = (n / most) * (H - 60);
      return n === 0
        ? ''
        : `<rect class="bar" x="${(x0 + 0.75).toFixed(1)}" y="${(H - 34 - h).toFixed(1)}" width="${Math.max(3, x1 - x0 - 1.5).toFixed(1)}" height="${h.toFixed(1)}" rx="2"><title>${clock(least + i * width)}: ${n}</title></rect>`;
    })
    .join('');
  const mark = (t: number, label: string, anchor: string) =>
    `<line class="limit" x1="${x(t)}" x2="${x(t)}" y1="18" y2="${H - 34}"/><text class="tick" x="${x(t)}" y="12" text-anchor="${anchor}">${label} ${clock(t)}</text>`;
  const limits =
    bound === undefined
      ? ''
      : mark(bound.least, 'at least', 'start') + mark(bound.greatest, 'at most', 'end');
  const named = greatest === least ? [least] : [least, greatest];
  return svg(
    H,
    'Running times',
    `${limits}<line class="axis" x1="30" x2="${W - 30}" y1="${H - 34}" y2="${H - 34}"/>${columns}${named
      .map(
        (t, i) =>
          `<text class="tick" x="${x(t)}" y="${H - 14}" text-anchor="${x(t) > W - 90 ? 'end' : x(t) < 90 ? 'start' : named.length === 1 ? 'middle' : i === 0 ? 'end' : 'start'}">${clock(t)}</text>`,
      )
      .join('')}`,
  );
};

/** The beats in the written order, and how audiences went from one to the next: above forwards, below back. */
export const roadsChart = (d: SimulationData): string => {
  const place = new Map(d.beats.map((b, i) => [b.beat, i] as const));
  const n = Math.max(2, d.beats.length);
  const x = (i: number) => 24 + (i * (W - 48)) / (n - 1);
  const roads = d.roads.flatMap((r) => {
    const a = place.get(r.from);
    const b = place.get(r.to);
    return a === undefined || b === undefined ? [] : [{ a, b, count: r.count, from: r.from, to: r.to }];
  });
  const reach = Math.max(1, ...roads.map((r) => Math.abs(r.b - r.a)));
  const high = (span: number) => 16 + 128 * Math.sqrt(span / reach);
  const up = 20 + high(reach);
  const below = roads.filter((r) => r.b < r.a).map((r) => high(Math.abs(r.b - r.a)));
  const down = Math.max(14, ...below) + 10;
  const ways = [...roads]
    .sort((p, q) => p.count - q.count)
    .map((r) => {
      const share = r.count / Math.max(1, d.viewers);
      const [x0, x1] = [x(r.a), x(r.b)];
      const h = high(Math.abs(r.b - r.a));
      const top = r.b >= r.a ? up - h : up + h;
      return `<path class="road" d="M${x0.toFixed(1)} ${up} C${x0.toFixed(1)} ${top.toFixed(1)} ${x1.toFixed(1)} ${top.toFixed(1)} ${x1.toFixed(1)} ${up}" stroke-width="${(0.8 + 7 * share).toFixed(2)}" opacity="${(0.25 + 0.65 * Math.sqrt(share)).toFixed(2)}"><title>${escaped(r.from)} to ${escaped(r.to)}: ${r.count}</title></path>`;
    })
    .join('');
  const dots = d.beats
    .map((b, i) => {
      const share = b.seen / Math.max(1, d.viewers);
      return `<circle class="${b.seen === 0 ? 'dot none' : 'dot'}" cx="${x(i).toFixed(1)}" cy="${up}" r="${(2.5 + 4 * Math.sqrt(share)).toFixed(1)}"><title>${escaped(b.beat)}: ${b.seen}</title></circle>`;
    })
    .join('');
  const names = d.beats
    .map(
      (b, i) =>
        `<text class="name${b.seen === 0 ? ' none' : ''}" transform="translate(${(x(i) + 3).toFixed(1)} ${up + down}) rotate(-90)" text-anchor="end">${escaped(b.beat.slice(0, 24))}</text>`,
    )
    .join('');
  return svg(Math.round(up + down + 140), 'Roads from beat to beat', ways + dots + names);
};
