import { Breath, Together } from './breath.ts';
import { Grains, Tones } from './grains.ts';
import type { Layer, LayerName } from './layer.ts';

const breath = (
  mode: 'low' | 'band' | 'high',
  hertz: number,
  quality: number,
  level: number,
  swell = 0.15,
  pace = 1,
  wander = 0.1,
): Layer => new Breath({ mode, hertz, quality, level, swell, pace, wander });

const GRAIN = {
  every: 0.1,
  likely: 0.5,
  jitter: 0.9,
  low: 1000,
  high: 2000,
  sweep: 0,
  trill: 0,
  trillDepth: 0,
  short: 0.05,
  long: 0.1,
  noise: 0,
  struck: 0,
  phrase: 0,
  calls: 1,
  level: 0.1,
};

/** Builds a layer's sounding body. Levels inside a layer balance its parts; `levels.ts` calibrates the whole. */
export const buildLayer = (name: LayerName): Layer => {
  switch (name) {
    case 'air':
      return new Together(breath('low', 260, 0.6, 1, 0.08, 0.7), breath('band', 1100, 0.4, 0.03, 0.05));
    case 'hum':
      return new Together(
        new Tones([100, 150, 200, 300], [0.5, 0.1, 0.22, 0.06], 0.23, 0.15),
        breath('band', 420, 1.2, 0.35, 0.1),
      );
    case 'wind':
      return new Together(
        breath('band', 320, 1.1, 1, 0.75, 2.2, 0.45),
        breath('band', 900, 2.6, 0.28, 0.9, 2.9, 0.5),
        breath('low', 140, 0.7, 0.8, 0.5, 1.4),
      );
    case 'leaves':
      return new Together(
        breath('band', 3100, 0.6, 0.6, 0.8, 2.4, 0.2),
        breath('high', 5200, 0.7, 0.25, 0.9, 3.3),
      );
    case 'rain':
      return new Together(
        breath('high', 2600, 0.6, 0.35, 0.12, 1.2),
        breath('band', 900, 0.5, 0.35, 0.1, 0.8),
        new Grains({
          ...GRAIN,
          every: 0.009,
          likely: 0.8,
          low: 1500,
          high: 5200,
          sweep: 0.3,
          short: 0.008,
          long: 0.022,
          noise: 0.35,
          struck: 1,
          level: 0.5,
        }),
      );
    case 'rain-outside':
      return new Together(
        breath('low', 620, 0.6, 0.8, 0.14, 1.1),
        breath('band', 1500, 0.7, 0.12, 0.2, 1.6),
        new Grains({
          ...GRAIN,
          every: 0.04,
          likely: 0.7,
          low: 500,
          high: 1500,
          sweep: -0.2,
          short: 0.015,
          long: 0.04,
          noise: 0.3,
          struck: 1,
          level: 0.34,
        }),
      );
    case 'thunder':
      return new Together(
        new Grains({
          ...GRAIN,
          every: 13,
          likely: 0.75,
          low: 38,
          high: 62,
          sweep: -0.4,
          short: 3,
          long: 6,
          noise: 0.12,
          struck: 1,
          trill: 3.1,
          trillDepth: 0.5,
          level: 1,
        }),
        new Grains({
          ...GRAIN,
          every: 3.7,
          likely: 0.3,
          low: 52,
          high: 85,
          sweep: -0.3,
          short: 1.5,
          long: 3.4,
          noise: 0.05,
          struck: 0,
          trill: 5.3,
          trillDepth: 0.6,
          level: 0.45,
        }),
      );
    case 'city':
      return new Together(
        breath('low', 190, 0.6, 1, 0.25, 1.1),
        breath('band', 560, 0.6, 0.14, 0.4, 1.6, 0.2),
        new Grains({
          ...GRAIN,
          every: 9,
          likely: 0.35,
          low: 310,
          high: 430,
          sweep: 0,
          short: 0.3,
          long: 0.8,
          noise: 0.05,
          level: 0.05,
        }),
      );
    case 'traffic':
      return new Together(
        breath('low', 240, 0.7, 0.7, 0.3, 1.4),
        breath('band', 780, 0.7, 0.42, 0.95, 3.1, 0.3),
        new Tones([46, 69, 93], [0.09, 0.06, 0.04], 0.17, 0.7),
      );
    case 'birds':
      return new Together(
        new Grains({
          ...GRAIN,
          every: 0.19,
          likely: 0.72,
          low: 2300,
          high: 4300,
          sweep: 0.5,
          short: 0.06,
          long: 0.16,
          trill: 17,
          trillDepth: 0.14,
          phrase: 7,
          calls: 0.38,
          level: 0.9,
        }),
        new Grains({
          ...GRAIN,
          every: 0.31,
          likely: 0.8,
          low: 3100,
          high: 5600,
          sweep: -0.35,
          short: 0.05,
          long: 0.11,
          phrase: 5,
          calls: 0.22,
          level: 0.5,
        }),
        new Grains({
          ...GRAIN,
          every: 0.9,
          likely: 0.6,
          low: 1350,
          high: 1900,
          sweep: 0.12,
          short: 0.25,
          long: 0.5,
          phrase: 4,
          calls: 0.14,
          level: 0.6,
        }),
        breath('band', 2400, 0.5, 0.05, 0.3),
      );
    case 'crickets':
      return new Together(
        new Grains({
          ...GRAIN,
          every: 0.058,
          likely: 0.97,
          jitter: 0.05,
          low: 4250,
          high: 4330,
          short: 0.036,
          long: 0.042,
          phrase: 12,
          calls: 0.62,
          level: 0.7,
        }),
        new Grains({
          ...GRAIN,
          every: 0.047,
          likely: 0.95,
          jitter: 0.08,
          low: 5010,
          high: 5080,
          short: 0.03,
          long: 0.034,
          phrase: 20,
          calls: 0.5,
          level: 0.3,
        }),
        breath('band', 3800, 1.2, 0.12, 0.1),
      );
    case 'sea':
      return new Together(
        breath('band', 480, 0.5, 1, 0.85, 1.5, 0.3),
        breath('high', 3000, 0.6, 0.16, 0.95, 1.5, 0.2),
        breath('low', 120, 0.7, 0.9, 0.4, 0.8),
      );
    case 'crowd':
      return new Together(
        breath('band', 420, 1.4, 0.7, 0.5, 22, 0.25),
        breath('band', 700, 2.2, 0.5, 0.7, 38, 0.3),
        breath('band', 1250, 2.4, 0.28, 0.8, 46, 0.3),
        breath('band', 2300, 2, 0.1, 0.8, 52, 0.2),
        new Grains({
          ...GRAIN,
          every: 0.13,
          likely: 0.6,
          low: 110,
          high: 240,
          sweep: -0.12,
          short: 0.08,
          long: 0.3,
          level: 0.14,
        }),
      );
    case 'fire':
      return new Together(
        breath('low', 210, 0.6, 0.8, 0.3, 9),
        new Grains({
          ...GRAIN,
          every: 0.05,
          likely: 0.4,
          low: 900,
          high: 3600,
          short: 0.004,
          long: 0.02,
          noise: 0.8,
          struck: 1,
          level: 1,
        }),
        new Grains({
          ...GRAIN,
          every: 0.7,
          likely: 0.35,
          low: 400,
          high: 900,
          short: 0.03,
          long: 0.07,
          noise: 0.7,
          struck: 1,
          level: 1.2,
        }),
      );
    case 'motor':
      return new Together(
        new Tones([43, 64.5, 86, 129, 172], [0.4, 0.3, 0.26, 0.12, 0.05], 11, 0.12),
        breath('low', 320, 0.6, 0.6, 0.2, 3),
        breath('band', 1300, 0.5, 0.06, 0.25, 2),
      );
    case 'clock':
      return new Grains({
        ...GRAIN,
        every: 0.5,
        likely: 1,
        jitter: 0,
        low: 1700,
        high: 2100,
        short: 0.02,
        long: 0.022,
        noise: 0.25,
        struck: 1,
        level: 0.6,
      });
  }
};
