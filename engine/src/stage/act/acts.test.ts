import { describe, expect, it } from 'vitest';
import { fromSeconds } from '../../base/time.ts';
import { ACTIONS, type ActionName } from '../../timeline/action.ts';
import type { Action, Timeline } from '../../timeline/timeline.ts';
import { type WorldBone, worldBones } from '../body/world-bones.ts';
import type { BoneName } from '../skeleton.ts';
import { JUNE, RAY } from '../specimen-cast.ts';
import { soloTimeline, stanceOf } from '../specimen-solo.ts';
import type { StagePerson } from '../stage.ts';
import { stageAt } from '../stage-at.ts';
import { contactOf } from './doing.ts';

const act = (action: ActionName, more: Partial<Action> = {}): Action => ({
  scene: 0,
  person: RAY.id,
  action,
  strength: 800,
  hand: 'right',
  start: fromSeconds(1),
  duration: fromSeconds(2.4),
  ...more,
});

const at = (film: Timeline, t: number, who = 0): StagePerson => stageAt(film, t).people[who] as StagePerson;
const bones = (p: StagePerson): Readonly<Record<BoneName, WorldBone>> => worldBones(p);
const far = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((v, i) => v - (b[i] as number)));

/** World place of a palm. */
const palm = (p: StagePerson, side: 'left' | 'right'): readonly number[] => {
  const hand = bones(p)[`${side}Hand`];
  const k = (side === 'left' ? 0.05 : -0.05) * (p.person.height / 1000);
  const [x, y, z, w] = hand.rotation;
  const axis = [1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)];
  return hand.position.map((v, i) => v + k * (axis[i] as number));
};

describe('actions', () => {
  it.each(ACTIONS)('[S11] can be seen: %s', (name) => {
    const doing = soloTimeline(RAY, { actions: [act(name)] });
    const idle = soloTimeline(RAY);
    let moved = 0;
    let faced = 0;
    for (let s = 1.1; s < 3.4; s += 0.15) {
      const a = at(doing, fromSeconds(s));
      const b = at(idle, fromSeconds(s));
      const wa = bones(a);
      const wb = bones(b);
      for (const bone of ['head', 'jaw', 'leftHand', 'rightHand', 'hips'] as const)
        moved = Math.max(moved, far(wa[bone].position, wb[bone].position));
      for (const k of new Set([...Object.keys(a.face.shapes), ...Object.keys(b.face.shapes)]))
        faced = Math.max(faced, Math.abs((a.face.shapes[k] ?? 0) - (b.face.shapes[k] ?? 0)));
    }
    expect(Math.max(moved / 0.02, faced / 0.2)).toBeGreaterThan(1);
    // And is over when it is over.
    const after = fromSeconds(1 + 2.4 + 0.9);
    expect(
      far(bones(at(doing, after)).rightHand.position, bones(at(idle, after)).rightHand.position),
    ).toBeLessThan(1e-6);
  });

  it.each([
    [-150, 800, 480],
    [-350, 950, 380],
    [100, 700, 400],
    [-300, 1300, 420],
  ])('[S12] brings the palm within 2 cm of what it takes, at %d %d %d', (x, y, z) => {
    for (const name of ['take', 'touch', 'press', 'put'] as const) {
      const action = act(name, { target: { kind: 'point', x, y, z } });
      const film = soloTimeline(RAY, { actions: [action] });
      const t = contactOf(action);
      expect(far(palm(at(film, t), 'right'), [x / 1000, y / 1000, z / 1000]), name).toBeLessThan(0.02);
    }
  });

  it('[S12] leans after what is out of the arm’s reach', () => {
    const action = act('take', { target: { kind: 'point', x: -200, y: 750, z: 720 } });
    const film = soloTimeline(RAY, { actions: [action] });
    expect(far(palm(at(film, contactOf(action)), 'right'), [-0.2, 0.75, 0.72])).toBeLessThan(0.02);
  });

  it('[S13] carries a thing in the hand that took it, without a jump', () => {
    const action = act('take', { target: { kind: 'prop', id: 'cup' }, prop: 'cup' });
    const grasp = contactOf(action);
    const cup = { scene: 0, id: 'cup', prop: 'cup', noun: 'cup', tint: 0, size: 90 } as const;
    const film = soloTimeline(RAY, {
      actions: [action],
      props: [
        { ...cup, at: { kind: 'set', x: -150, y: 800, z: 450, yaw: 0 }, start: 0, duration: grasp },
        {
          ...cup,
          at: { kind: 'hand', person: RAY.id, hand: 'right' },
          start: grasp,
          duration: fromSeconds(10) - grasp,
        },
      ],
    });
    let before: readonly number[] | undefined;
    for (let s = 0.5; s < 6; s += 1 / 60) {
      const p = stageAt(film, fromSeconds(s)).props[0]?.position as readonly number[];
      if (before) expect(far(p, before) * 60).toBeLessThan(3);
      before = p;
    }
    const held = at(film, fromSeconds(5));
    expect(
      far(palm(held, 'right'), stageAt(film, fromSeconds(5)).props[0]?.position as readonly number[]),
    ).toBeLessThan(0.1);
  });

  it.each(['umbrella', 'cane', 'shovel', 'suitcase', 'cup'] as const)(
    '[S13] carries a %s upright',
    (prop) => {
      const held = {
        scene: 0,
        id: 'it',
        prop,
        noun: prop,
        tint: 0,
        size: 0,
        start: 0,
        duration: fromSeconds(10),
        at: { kind: 'hand', person: RAY.id, hand: 'right' },
      } as const;
      const stage = stageAt(soloTimeline(RAY, { props: [held] }), fromSeconds(4));
      const [x, , z] = stage.props[0]?.rotation ?? [0, 0, 0, 1];
      expect(1 - 2 * (x * x + z * z)).toBeGreaterThan(0.85);
      expect(stage.props[0]?.position[1]).toBeGreaterThan(-0.03);
      expect(stage.people[0]?.hands?.[1]).not.toBe('open');
      expect(stage.people[0]?.hands?.[0]).toBe('open');
    },
  );

  it('[S12] brings two right hands together to shake', () => {
    const film = soloTimeline(RAY, {
      cast: [RAY, JUNE],
      stances: [stanceOf(RAY, 'stand', 0, 10), stanceOf(JUNE, 'stand', 0, 10, { z: 850, yaw: 3142 })],
      actions: [
        act('shake-hands', { target: { kind: 'person', id: JUNE.id } }),
        act('shake-hands', { person: JUNE.id, target: { kind: 'person', id: RAY.id } }),
      ],
    });
    const t = contactOf(act('shake-hands'));
    expect(far(palm(at(film, t, 0), 'right'), palm(at(film, t, 1), 'right'))).toBeLessThan(0.06);
  });

  it('[S11] plays stronger what is ordered stronger', () => {
    const bowed = (strength: number) => {
      const film = soloTimeline(RAY, { actions: [act('nod', { strength })] });
      let most = 0;
      for (let s = 1; s < 3; s += 0.05) {
        const q = at(film, fromSeconds(s)).bones.head;
        most = Math.max(most, Math.abs(q?.[0] ?? 0));
      }
      return most;
    };
    expect(bowed(1000)).toBeGreaterThan(bowed(200) * 1.3);
  });
});
