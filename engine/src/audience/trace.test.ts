import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES } from './directive.ts';
import { AS_WRITTEN, onlyAxes, settingsAt, settingsTrack, sliceTrack } from './settings.ts';
import { parseTrace, printTrace, type Trace } from './trace.ts';

const anyTrace = fc
  .array(
    fc.oneof(
      fc.record({
        at: fc.nat(1e9),
        kind: fc.constant('directive' as const),
        axis: fc.constantFrom(...AXES),
        value: fc.integer({ min: -5, max: 5 }),
        confidence: fc.integer({ min: 0, max: 3 }),
      }),
      fc.record({
        at: fc.nat(1e9),
        kind: fc.constant('choice' as const),
        id: fc.string(),
        option: fc.string(),
      }),
      fc.record({ at: fc.nat(1e9), kind: fc.constant('toggle' as const), id: fc.string(), on: fc.boolean() }),
      fc.record({
        at: fc.nat(1e9),
        kind: fc.constant('offer' as const),
        beat: fc.string(),
        sha256: fc.string(),
      }),
    ),
    { maxLength: 20 },
  )
  .map((t): Trace => [...t].sort((a, b) => a.at - b.at));

describe('trace', () => {
  it('[A2] reads back what it prints', () => {
    fc.assert(
      fc.property(anyTrace, (t) => {
        expect(parseTrace(printTrace(t)).trace).toEqual(t);
      }),
      { seed: 1 },
    );
  });

  it('[A2] leaves bad lines out and says where', () => {
    const { trace, diagnostics } = parseTrace(
      '{"at":5,"kind":"directive","axis":"pace","value":2}\nnonsense\n{"at":-1,"kind":"choice"}\n{"at":1,"kind":"directive","axis":"pace","value":9}\n',
      'trace.jsonl',
    );
    expect(trace).toHaveLength(1);
    expect(diagnostics.map((d) => [d.code, d.line])).toEqual([
      ['K2101', 2],
      ['K2101', 3],
      ['K2101', 4],
    ]);
  });

  it('[A2] never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (s) => void parseTrace(s)),
      { seed: 1 },
    );
  });
});

describe('settings', () => {
  it('[A1] [A3] are absolute, sticky and blind to the future', () => {
    fc.assert(
      fc.property(anyTrace, fc.nat(1e9), (trace, t) => {
        const past = trace.filter((e) => e.at <= t);
        expect(settingsAt(settingsTrack(trace), t)).toEqual(settingsAt(settingsTrack(past), t));
      }),
      { seed: 1 },
    );
    expect(settingsAt([], 0)).toEqual(AS_WRITTEN);
  });

  it('[A4] a slice is the track as a beat feels it', () => {
    fc.assert(
      fc.property(anyTrace, fc.nat(1e9), fc.nat(1e9), (trace, start, later) => {
        const track = settingsTrack(trace);
        expect(settingsAt(sliceTrack(track, start), later)).toEqual(settingsAt(track, start + later));
      }),
      { seed: 1 },
    );
  });

  it('[A4] a track with some axes alone drops what moves no one of them', () => {
    const step = (at: number, more: Partial<typeof AS_WRITTEN>) => ({
      at,
      settings: { ...AS_WRITTEN, ...more },
    });
    const track = [
      step(0, { tension: 2 }),
      step(5, { tension: 2, pace: 3 }),
      step(9, { tension: -1, pace: 3 }),
    ];
    expect(onlyAxes(track, ['pace'])).toEqual([step(5, { pace: 3 })]);
    expect(onlyAxes(track, ['tension'])).toEqual([step(0, { tension: 2 }), step(9, { tension: -1 })]);
  });
});
