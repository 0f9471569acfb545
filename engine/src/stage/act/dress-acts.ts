import { carryPoint, handOf } from './carry.ts';
import { type Act, bump, CONTACT, fromChest, fromHead, goal, outward, sideOf, through } from './doing.ts';

/** To head and shoulders with both hands, and down the front. */
export const wear: Act = {
  body(d, _c, fx) {
    fx.nod += 0.12 * bump(0.2, 0.6, d.u);
    fx.shrug += 0.1 * bump(0.3, 0.9, d.u);
  },
  hands(d, c, fx) {
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      const hat = c.target === undefined || d.action.prop === undefined ? 0.85 : 0.95;
      const p = through(d.u, [
        [0, fromChest(c, s, 0.3, -0.3, 0.45)],
        [CONTACT, fromHead(c, s, 0.5, hat, 0.12)],
        [0.6, fromHead(c, s, 0.48, hat - 0.05, 0.12)],
        [0.95, fromChest(c, s, 0.24, -0.28, 0.34)],
      ]);
      fx.goals[i].push(
        goal(p, outward(c, s, -0.5, 0.8, 0), outward(c, s, -0.9, -0.3, 0), d.weight, [1, -0.3, 0.1]),
      );
    }
  },
};

export const remove: Act = {
  body(d, _c, fx) {
    fx.nod += 0.14 * bump(0.25, 0.7, d.u);
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    const p = through(d.u, [
      [0, fromChest(c, s, 0.35, -0.2, 0.4)],
      [CONTACT, fromHead(c, s, 0.42, 0.95, 0.25)],
      [0.55, fromHead(c, s, 0.5, 1.1, 0.35)],
      [0.95, carryPoint(c, s)],
    ]);
    fx.goals[i].push(
      goal(p, outward(c, s, -0.5, 0.8, 0), outward(c, s, -0.9, -0.3, 0), d.weight, [1, -0.2, 0.1]),
    );
  },
};
