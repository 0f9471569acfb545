import { describe, expect, it } from 'vitest';
import { FLICKS_PER_SECOND, fromSeconds } from '../../base/time.ts';
import { FilmClock } from './film-clock.ts';

const S = FLICKS_PER_SECOND;

describe('FilmClock', () => {
  it('[D1] runs by the page until a device runs, without a jump where they change', () => {
    let wall = 100;
    let device = 7;
    const clock = new FilmClock(() => wall);
    wall += 5;
    expect(clock.now()).toBe(0);
    clock.play();
    wall += 2;
    expect(clock.now()).toBe(2 * S);
    clock.follow(() => device);
    expect(clock.now()).toBe(2 * S);
    wall += 50;
    device += 1;
    expect(clock.now()).toBe(3 * S);
    clock.follow(undefined);
    wall += 0.5;
    expect(clock.now()).toBe(fromSeconds(3.5));
  });

  it('[D1] is where the device says it is', () => {
    let device = 10;
    const clock = new FilmClock(() => device);
    clock.seek(4 * S);
    clock.play();
    device = 10.2;
    // What was asked for at once began 80 ms later.
    clock.anchor(4 * S, 10.08);
    expect(clock.now()).toBe(fromSeconds(4.12));
  });

  it('pauses, seeks and ends where it is told', () => {
    let wall = 0;
    const clock = new FilmClock(() => wall);
    clock.end(10 * S);
    clock.play();
    wall = 3;
    clock.pause();
    wall = 8;
    expect(clock.now()).toBe(3 * S);
    clock.seek(-5);
    expect(clock.now()).toBe(0);
    clock.play();
    wall = 100;
    expect(clock.now()).toBe(10 * S);
    clock.seek(99 * S);
    expect(clock.now()).toBe(10 * S);
  });

  it('a shorter film ends sooner, a longer one goes on', () => {
    let wall = 0;
    const clock = new FilmClock(() => wall);
    clock.end(10 * S);
    clock.play();
    wall = 9;
    clock.end(5 * S);
    expect(clock.now()).toBe(5 * S);
    clock.end(20 * S);
    wall = 10;
    expect(clock.now()).toBe(6 * S);
  });
});
