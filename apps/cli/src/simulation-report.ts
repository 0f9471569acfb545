import { arcChart, clock, escaped, roadsChart, runtimeChart } from './simulation-charts.ts';
import type { SimulationData } from './simulation-json.ts';

const STYLE = `
:root{color-scheme:light dark;--page:#f7f5f0;--card:#fffdf9;--ink:#26231e;--soft:#6f695e;--line:#e3ded3;--one:#2f6d77;--two:#b3622a;--band:#2f6d7722;--bad:#a62f2f}
@media(prefers-color-scheme:dark){:root{--page:#15171a;--card:#1d2024;--ink:#e9e5dc;--soft:#9c978c;--line:#30343a;--one:#6db4c0;--two:#e0985c;--band:#6db4c026;--bad:#ef8a80}}
*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 ui-sans-serif,system-ui,"Segoe UI",sans-serif}
main{max-width:1000px;margin:0 auto;padding:48px 20px 80px}h1{font-size:34px;line-height:1.15;margin:0 0 6px;letter-spacing:-.01em}
h2{font-size:19px;margin:0 0 4px}p{margin:0 0 14px;color:var(--soft);max-width:66ch}section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:22px 24px;margin-top:18px}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin-top:26px}.facts div{border-top:2px solid var(--line);padding-top:8px}
.facts b{display:block;font-size:26px;font-weight:600;font-variant-numeric:tabular-nums;line-height:1.2}.facts span{color:var(--soft);font-size:14px}.facts .bad{border-color:var(--bad)}.bad b,.bad{color:var(--bad)}
svg{display:block;width:100%;height:auto;margin-top:8px}svg text{font:12px ui-sans-serif,system-ui,sans-serif;fill:var(--soft)}
.grid,.axis{stroke:var(--line)}.band{fill:var(--band);stroke:var(--one);stroke-opacity:.45}.spread{fill:var(--two);opacity:.22}.middle{fill:none;stroke:var(--two);stroke-width:2.5;stroke-linejoin:round}
.bar{fill:var(--one)}.limit{stroke:var(--two);stroke-dasharray:4 4}.road{fill:none;stroke:var(--one);stroke-linecap:round}.dot{fill:var(--ink)}.dot.none{fill:none;stroke:var(--bad)}svg text.name{font-size:11px;fill:var(--ink)}svg text.none{fill:var(--bad)}
.legend{display:flex;gap:20px;flex-wrap:wrap;color:var(--soft);font-size:14px;margin-top:6px}.legend i{display:inline-block;width:22px;height:10px;border-radius:2px;margin-right:7px;vertical-align:0}
.row{display:grid;grid-template-columns:minmax(0,18rem) 1fr 5rem;gap:14px;align-items:center;padding:4px 0}.row .what{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.meter{height:9px;border-radius:5px;background:var(--line);overflow:hidden}.meter i{display:block;height:100%;background:var(--one)}.row .n{text-align:right;font-variant-numeric:tabular-nums;color:var(--soft)}
h3{font-size:14px;color:var(--soft);font-weight:500;margin:16px 0 4px}.many{columns:2 380px;column-gap:36px}.many .row{grid-template-columns:minmax(0,1fr) 6rem 4rem;break-inside:avoid;font-size:14px;padding:2px 0}
ol{margin:8px 0 0;padding-left:22px}li{margin:6px 0}small{color:var(--soft)}@media(max-width:560px){.row{grid-template-columns:minmax(0,1fr) 6rem 4rem}section{padding:18px 16px}}`;

const percent = (n: number, of: number): string => {
  const p = of === 0 ? 0 : (n * 100) / of;
  return `${p === 0 || p >= 99.95 ? Math.round(p) : p < 10 ? p.toFixed(1) : Math.round(p)} %`;
};

const row = (what: string, n: number, of: number): string =>
  `<div class="row"><span class="what${n === 0 ? ' bad' : ''}" title="${escaped(what)}">${escaped(what)}</span><span class="meter"><i style="width:${((n * 100) / Math.max(1, of)).toFixed(2)}%"></i></span><span class="n">${percent(n, of)}</span></div>`;

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/gu, ' ');

const fact = (value: string, what: string, bad = false): string =>
  `<div${bad ? ' class="bad"' : ''}><b>${escaped(value)}</b><span>${escaped(what)}</span></div>`;

/** Violations in the same words told once, with how often among those that were kept. */
const gathered = (d: SimulationData) => {
  const found = new Map<string, { v: SimulationData['violations']['shown'][number]; times: number }>();
  for (const v of d.violations.shown) {
    const known = found.get(v.words);
    if (known === undefined) found.set(v.words, { v, times: 1 });
    else known.times++;
  }
  return [...found.values()];
};

const violations = (d: SimulationData): string =>
  d.violations.count === 0
    ? '<p>None. The judge reads only the finished timelines, the viewers’ traces and the film’s own marks and bounds.</p>'
    : `<p>${Object.entries(d.violations.bounds)
        .map(([bound, n]) => `${escaped(bound)} ${grouped(n)}`)
        .join(', ')}</p><ol>${gathered(d)
        .slice(0, 30)
        .map(
          ({ v, times }) =>
            `<li>${escaped(v.words)}${times > 1 ? ` <b>${times} times</b>` : ''} <small>${escaped(v.bound)}, ${times > 1 ? 'first ' : ''}${clock(v.at)}, ${escaped(v.temper)}, seed ${v.seed}${v.full ? ', full timeline' : ''}</small></li>`,
        )
        .join('')}</ol>`;

const full = (d: SimulationData): string => {
  const f = d.full;
  if (f.count === 0) return '';
  const bad = f.strayed.length > 0 || f.outside.length > 0;
  return `<section><h2>Full timelines</h2><p${bad ? ' class="bad"' : ''}>${f.count} viewers also watched a real screening, performed, shot and cut: ${f.strayed.length === 0 ? 'all took the way of story time' : `${f.strayed.length} took another way than in story time (${escaped(f.strayed.slice(0, 8).join(', '))})`}; they ran ${clock(f.least)} to ${clock(f.greatest)}, ${f.outside.length === 0 ? 'all within what story time allows' : `${f.outside.length} outside what story time allows`}.</p></section>`;
};

const asked = (d: SimulationData): string =>
  d.questions.length === 0
    ? ''
    : `<section><h2>Questions</h2><p>How often each answer was taken, by the viewer or by time running out.</p>${d.questions
        .map((q) => {
          const all = q.options.reduce((n, o) => n + o.taken, 0);
          return `<h3>${escaped(q.beat)} <small>asked ${grouped(all)} times</small></h3>${q.options.map((o) => row(o.text, o.taken, all)).join('')}`;
        })
        .join('')}</section>`;

/** A simulation as one page that needs nothing else: no script, no font, no picture from anywhere. */
export const simulationReport = (d: SimulationData): string => {
  const title = d.film.title || 'Untitled';
  const seen = d.beats.length - d.unseen.length;
  const estimated = d.beats.filter((b) => b.estimated.length > 0).length;
  const bad = d.violations.count > 0;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}: ${grouped(d.viewers)} viewers</title><style>${STYLE}</style></head><body><main>
<h1>${escaped(title)}</h1><p>${grouped(d.viewers)} simulated viewers from seed ${d.seed}: ${escaped(
    Object.entries(d.tempers)
      .map(([name, n]) => `${grouped(n)} ${name}`)
      .join(', '),
  )}.${d.lookAhead ? '' : ' <strong class="bad">Look-ahead was switched off.</strong>'}</p>
<div class="facts">${fact(grouped(d.distinct), 'different versions')}${fact(`${seen} of ${d.beats.length}`, 'beats seen by somebody', d.unseen.length > 0)}${fact(`${clock(d.runtime.least)}–${clock(d.runtime.greatest)}`, 'running times')}${d.endings.length > 0 ? fact(`${d.endings.filter((e) => e.id !== '' && e.count > 0).length} of ${d.endings.filter((e) => e.id !== '').length}`, 'endings reached') : ''}${fact(grouped(d.violations.count), 'violations', bad)}</div>
<section><h2>Violations</h2>${violations(d)}</section>
<section><h2>Arc</h2><p>Tension as played, over the film.${estimated > 0 ? ` ${estimated} of ${d.beats.length} beats have something estimated, where nobody marked it.` : ''}</p>${arcChart(d)}<div class="legend"><span><i style="background:var(--band);outline:1px solid var(--one)"></i>the director’s band</span><span><i style="background:var(--two)"></i>half of the viewers lie below</span><span><i style="background:var(--two);opacity:.3"></i>eight of ten viewers</span></div></section>
<section><h2>Running times</h2><p>In story time, half of them under ${clock(d.runtime.median)}.</p>${runtimeChart(d)}</section>
${full(d)}
${d.endings.length === 0 ? '' : `<section><h2>Endings</h2>${d.endings.map((e) => row(e.label, e.count, d.viewers)).join('')}</section>`}
${asked(d)}
<section><h2>Roads</h2><p>Every beat in the written order; a line’s width is how many went that way, above forwards, below back.${d.unseen.length > 0 ? ' Rings are beats that nobody reached.' : ''}</p>${roadsChart(d)}</section>
<section><h2>Beats</h2><p>How many viewers saw each.</p><div class="many">${d.beats.map((b) => row(b.beat, b.seen, d.viewers)).join('')}</div></section>
</main></body></html>
`;
};
